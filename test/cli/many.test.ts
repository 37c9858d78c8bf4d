/** Is a tree of many repositories judged in one run, with a word on how far it is and a table at its end? */

import assert from "node:assert/strict";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Progress } from "../../server/src/cli/progress.ts";
import { folderWith, run } from "../support/command-line.ts";

const git = (name: string) => ({ [`${name}/.git/HEAD`]: "ref: refs/heads/main\n" });
const sound =
  "# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to <security@rocket.dev>. We answer within a week.\n";
const flawed = "# Security Policy\n\n## Reporting a Vulnerability\n\nSee [this]() or [that]().\n";

test("findings of several repositories are counted by rule and by repository", (t) => {
  const folder = folderWith(t, {
    ...git("a"),
    "a/SECURITY.md": sound,
    ...git("b"),
    "b/.github/SECURITY.md": flawed,
    ...git("c"),
    "c/README.md": "",
    "d/readme.txt": "",
    "b/vendored/.git": "gitdir: ../../.git/modules/vendored\n",
  });
  const { out, err, status } = run(folder, ["lint", "--profile", "minimal"]);
  assert.equal(status, 1);
  const [, tables = ""] = out.split(/\n\n(?=rule)/);
  assert.equal(
    tables,
    [
      "rule        severity  findings  files",
      "empty-link  error            2      1",
      "",
      "repository  errors  warnings  information  hints",
      "b                2         -            -      -",
      "1 of 2 repositories has no findings",
      "",
      "2 policies: 2 errors",
      "",
    ].join("\n"),
  );
  assert.deepEqual(err, [
    "security-policy: c: There is no security policy in this repository. Add one as SECURITY.md. [policy-missing]",
  ]);
  assert.doesNotMatch(run(join(folder, "b"), ["lint"]).out, /repository/, "of one repository there is no table");
  assert.doesNotMatch(run(folder, ["lint", "--no-project"]).out, /repository/);
});

test("what cannot be read is named, and nothing is said to have been found", (t) => {
  const folder = folderWith(t, { "a/SECURITY.md": sound, "shut/SECURITY.md": flawed });
  for (const format of ["text", "github", "markdown"]) {
    const { out, err, status } = run(folder, ["lint", "gone", "--format", format]);
    assert.deepEqual(
      { out, err, status },
      { out: "", err: ["security-policy: cannot read gone: there is no such file or folder"], status: 2 },
    );
  }
  assert.deepEqual(JSON.parse(run(folder, ["lint", "gone", "--format", "json"]).out).files, []);
  if (process.platform === "win32" || process.getuid?.() === 0) return;
  chmodSync(join(folder, "shut"), 0);
  t.after(() => chmodSync(join(folder, "shut"), 0o700));
  const { out, err, status } = run(folder, ["lint", "--profile", "minimal"]);
  assert.match(out, /^1 policy: nothing found$/m);
  assert.deepEqual(err, ["security-policy: cannot read shut: permission denied"]);
  assert.equal(status, 2);
});

test("the line of progress is shown on terminals alone, now and then, and taken away", () => {
  const shown: string[] = [];
  let now = 0;
  const screen = { isTTY: true, columns: 12, write: (text: string) => shown.push(text) };
  const term = process.env.TERM;
  process.env.TERM = "xterm";
  const progress = new Progress(screen, () => now);
  process.env.TERM = term;
  progress.show(() => "at once");
  now = 1000;
  progress.show(() => "Judged 10 of 99 files");
  progress.show(() => "too soon");
  progress.clear();
  progress.clear();
  assert.deepEqual(shown, ["\r\x1b[2KJudged 10 …", "\r\x1b[2K"]);
  const piped = new Progress({ write: () => assert.fail("not on a terminal") }, () => (now += 1000));
  piped.show(() => "never");
  piped.clear();
});
