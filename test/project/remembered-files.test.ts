/** Are answers remembered, and is it told right which changes matter to them? */

import assert from "node:assert/strict";
import { test } from "node:test";
import { RememberedFiles } from "../../server/src/project/remembered-files.ts";
import { MemoryFiles } from "./support/memory-files.ts";

test("what stands where is asked once, until it is forgotten", async () => {
  const host = new MemoryFiles({ "a/b.md": "text" });
  const files = new RememberedFiles(host);
  for (let round = 0; round < 2; round++) {
    assert.equal((await files.stat("a/b.md"))?.kind, "file");
    assert.equal(await files.stat("a/c.md"), null);
    assert.deepEqual(await files.list("a"), [{ name: "b.md", kind: "file" }]);
  }
  assert.deepEqual(host.asked, ["stat a/b.md", "stat a/c.md", "list a"]);
  files.forget();
  await files.stat("a/b.md");
  assert.equal(host.asked.length, 4);
});

test("what could not be told is asked again", async () => {
  let asked = 0;
  const silent = async () => {
    asked++;
    return undefined;
  };
  const files = new RememberedFiles({ read: silent, list: silent, stat: silent });
  await files.stat("a");
  await files.stat("a");
  assert.equal(asked, 2);
});

test("a change matters where it touches what was read, listed or looked for", async () => {
  const files = new RememberedFiles(new MemoryFiles({ "a/b.md": "text" }));
  await files.read("a/b.md", 100);
  await files.list("c");
  await files.stat("d/e/f.md");
  const cases: readonly (readonly [path: string, content: boolean, matters: boolean])[] = [
    ["a/b.md", true, true],
    ["a/other.md", false, false],
    ["c/new.md", false, true],
    ["c/old.md", true, false],
    ["c/deep/new.md", false, false],
    ["d/e/f.md", false, true],
    ["d/e", false, true],
    ["d", false, true],
    ["d", true, false],
    ["e", false, false],
  ];
  for (const [path, content, matters] of cases) {
    assert.equal(files.concerns(path, content), matters, `${path} ${content ? "written" : "made"}`);
  }
});

test("a file in a folder that was not there matters, whoever looked above it", async () => {
  const files = new RememberedFiles(new MemoryFiles({ "src/a.ts": "", "README.md": "" }));
  await files.list("");
  assert(files.concerns(".github/dependabot.yml", false));
  assert(!files.concerns(".github/dependabot.yml", true));
  assert(!files.concerns("src/deep/b.ts", false), "what stands in a folder that was there was of no interest");
});
