/** Is the page on the project file right: does its example hold, and does it name every key? */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readConfiguration } from "../../server/src/core/configuration/configuration.ts";
import { projectFileShape } from "../../server/src/core/configuration/project-file.ts";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/configuration.md"), "utf8");

test("the example of the page has nothing wrong in it", () => {
  const [, example = ""] = /```jsonc\n([\s\S]*?)```/.exec(page) ?? [];
  const { configuration, problems } = readConfiguration(example, ".security-policy.json");
  assert.deepEqual(problems, []);
  assert.equal(configuration.profile, "ossf");
});

test("the page names every key, and no other", () => {
  const named = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  const keys = Object.keys(projectFileShape.keys).filter((key) => key !== "$schema");
  assert.deepEqual(named.sort(), keys.sort());
});

test("the hooks and the pages name the version of the package", () => {
  const { version } = JSON.parse(readFileSync(join(root, "server/package.json"), "utf8"));
  for (const file of [".pre-commit-hooks.yaml", "docs/ci.md"]) {
    const text = readFileSync(join(root, file), "utf8");
    const named = [...text.matchAll(/security-policy-language-server@([\w.-]+)|^\s+rev: v([\w.-]+)$/gm)];
    assert.ok(named.length > 0);
    for (const [, a, b] of named) assert.equal(a ?? b, version, file);
  }
});
