/** Does `facts` say of versions what their table says, by mark or by date? */

import assert from "node:assert/strict";
import { test } from "node:test";
import { folderWith, run } from "../support/command-line.ts";

const table = (...rows: readonly string[]) =>
  ["# Security Policy", "", "## Supported Versions", "", ...rows.map((row) => `| ${row} |`), ""].join("\n");

test("versions without a mark are supported until their last day", (t) => {
  const rows = ["2.1 | 2026-11-21", "2.0 | 2026-11-20", "1.0 | someday"];
  const folder = folderWith(t, { "SECURITY.md": table("Version | Security fixes until", "--- | ---", ...rows) });
  const { out } = run(folder, ["facts", "--no-project", "--format", "json", "--today", "2026-11-21", "SECURITY.md"]);
  assert.deepEqual(
    JSON.parse(out).versions.rows.map((row: { supported: boolean }) => row.supported),
    [true, false, false],
  );
});

test("a mark counts more than a date", (t) => {
  const rows = ["2.1 | no | 2027-01-31", "2.0 | yes | 2020-01-31"];
  const folder = folderWith(t, { "SECURITY.md": table("Version | Supported | Until", "--- | --- | ---", ...rows) });
  const { out } = run(folder, ["facts", "--no-project", "--format", "json", "--today", "2026-11-21", "SECURITY.md"]);
  assert.deepEqual(
    JSON.parse(out).versions.rows.map((row: { supported: boolean }) => row.supported),
    [false, true],
  );
});
