import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { gitFolder } from "./support/gather.ts";

const root = mkdtempSync(path.join(tmpdir(), "policy-"));
after(() => rmSync(root, { recursive: true, force: true }));
const policy = path.join(root, "docs/SECURITY.md");
const files = {
  ...gitFolder(),
  "README.md": "",
  "docs/SECURITY.md": "# Security\n\n[a](../README.md) [b](gone.md) [c](../../issues)\n",
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

function run(...args: readonly string[]) {
  const cli = path.resolve(import.meta.dirname, "../../server/src/cli.ts");
  return spawnSync(process.execPath, [cli, ...args], { encoding: "utf8" });
}

function existing(...args: readonly string[]): readonly (boolean | null)[] {
  const { links } = JSON.parse(run("facts", "--format", "json", ...args, policy).stdout);
  return links.map((link: { exists: boolean | null }) => link.exists);
}

test("facts say which linked files exist in the repository that holds the policy", () => {
  assert.deepEqual(existing(), [true, false, null]);
  assert.deepEqual(existing("--project", root), [true, false, null]);
});

test("with --no-project nothing beside the text is looked at", () => {
  assert.deepEqual(existing("--no-project"), [null, null, null]);
});

test("--project that names no folder is wrong use", () => {
  const { status, stderr } = run("lint", "--project", path.join(root, "nowhere"), policy);
  assert.equal(status, 2);
  assert.match(stderr, /^security-policy: --project takes a folder[^\n]*\n$/);
  assert.equal(run("lint", "--project", root, "--no-project", policy).status, 2);
});
