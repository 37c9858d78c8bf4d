/** Which paths a glob stands for. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { matchesGlob } from "../../server/src/core/glob.ts";

const cases: readonly [glob: string, yes: readonly string[], no: readonly string[]][] = [
  ["POLICY.md", ["POLICY.md", "a/b/POLICY.md"], ["policy.md", "POLICY.md/a", "aPOLICY.md"]],
  ["/POLICY.md", ["POLICY.md"], ["a/POLICY.md"]],
  ["./POLICY.md", ["POLICY.md"], ["a/POLICY.md"]],
  ["docs/*.md", ["docs/a.md", "docs/.md"], ["docs/a/b.md", "a/docs/b.md", "docs/a.mdx"]],
  ["docs/**", ["docs/a", "docs/a/b.md"], ["doc/a"]],
  ["**/docs/**/*.md", ["docs/a.md", "x/docs/y/z/a.md"], ["docs.md", "docs/a.txt"]],
  ["{a,b}/{c,d}?.md", ["a/c1.md", "b/dx.md"], ["a/c.md", "c/a1.md"]],
  ["a{b", ["a{b"], ["ab"]],
  ["*a*b*c", ["abc", "xaxbxc"], ["acb"]],
  ["", [], ["a"]],
];

for (const [glob, yes, no] of cases) {
  test(`the glob ${glob || "that is empty"}`, () => {
    for (const path of yes) assert(matchesGlob(glob, path), path);
    for (const path of no) assert(!matchesGlob(glob, path), path);
  });
}

test("no glob takes long", () => {
  const start = performance.now();
  assert(!matchesGlob("**/".repeat(200) + "*a".repeat(200), `${"a/".repeat(1000)}${"a".repeat(2000)}b`));
  assert(!matchesGlob("{a,b}".repeat(1000), "a".repeat(1000)));
  assert(performance.now() - start < 1000);
});
