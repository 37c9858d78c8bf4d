import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import { NodeFiles } from "../../server/src/project/node/file-system.ts";
import { Repositories } from "../../server/src/project/node/repositories.ts";
import { gitFolder } from "./support/gather.ts";

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files. */
function layOut(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), "policy-"));
  folders.push(root);
  write(root, files);
  return root;
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}

async function factsOf(root: string, text = "# Security\n", place = "SECURITY.md") {
  write(root, { [place]: text });
  return new Repositories().factsOf(path.join(root, place), understand(text, new Reader()));
}

const elsewhere = layOut({
  ...gitFolder(["v9.9.9"], "https://github.com/secret/place"),
  "key.asc": "SECRET",
  "package.json": '{"name":"secret"}',
});

test("a repository on disk gives its facts", async () => {
  const root = layOut({ ...gitFolder(["v1.0.0"]), "package.json": '\ufeff{ "name": "rocket", "version": "1.0.0" }' });
  const facts = await factsOf(root, "[a](docs/a.md)\n", "docs/SECURITY.md");
  assert.equal(facts?.version, "1.0.0");
  assert.equal(facts?.place, "docs/SECURITY.md");
  assert.equal(facts?.paths?.[0]?.state, "missing");
});

test("without a repository nothing is known, unless one is named", async () => {
  const root = layOut({ "SECURITY.md": "# Security\n", "package.json": '{ "name": "rocket" }' });
  const policy = understand("# Security\n", new Reader());
  assert.equal(await new Repositories().factsOf(path.join(root, "SECURITY.md"), policy), undefined);
  const named = await new Repositories(root).factsOf(path.join(root, "SECURITY.md"), policy);
  assert.equal(named?.name, "rocket");
  assert.equal((await new Repositories(root).factsOf(undefined, policy))?.place, undefined);
  assert.equal((await new Repositories(root).factsOf(path.join(elsewhere, "SECURITY.md"), policy))?.paths, undefined);
});

test("paths never leave the root", async () => {
  const files = await NodeFiles.open(layOut({ "a.txt": "a" }));
  assert.equal(await files?.read("a.txt", 10), "a");
  for (const bad of ["../a.txt", "x/../../a.txt", path.join(elsewhere, "key.asc"), "C:/a.txt", "a\0b", "..\\a.txt"]) {
    assert.equal(await files?.read(bad, 1000), undefined, bad);
    assert.equal(await files?.stat(bad), undefined, bad);
    assert.equal(await files?.list(bad), undefined, bad);
  }
});

test("links out of the tree are not followed, those inside are; loops end", {
  skip: process.platform === "win32",
}, async () => {
  const root = layOut({ ...gitFolder(), "real/readme.md": "# Rocket\n" });
  symlinkSync(elsewhere, path.join(root, "docs"));
  symlinkSync(path.join(elsewhere, "key.asc"), path.join(root, "key.asc"));
  symlinkSync(path.join(elsewhere, "package.json"), path.join(root, "package.json"));
  symlinkSync("real/readme.md", path.join(root, "README.md"));
  symlinkSync("loop-b", path.join(root, "loop-a"));
  symlinkSync("loop-a", path.join(root, "loop-b"));
  symlinkSync(".", path.join(root, "packages"));
  symlinkSync("loop-a", path.join(root, "Cargo.toml"));
  const text = "[k](key.asc) [d](docs/key.asc) [l](loop-a) [p](packages/packages/packages/README.md)\n";
  const facts = await factsOf(root, text);
  assert.ok(facts);
  assert.ok(!JSON.stringify(facts).toLowerCase().includes("secret"));
  assert.equal(facts.neighbours?.[0]?.text, "# Rocket\n");
  assert.deepEqual(
    facts.paths?.map(({ target, state }) => `${target} ${state}`),
    ["key.asc file", "loop-a file", "packages/packages/packages/README.md file"],
  );
});

test("a manifest of 200 MB is not read", async () => {
  const root = layOut({ ...gitFolder(["v1.0.0"]), "Cargo.toml": '[package]\nname = "rocket"\nversion = "1.0.0"\n' });
  for (const name of ["package.json", "CHANGELOG.md", "README.md"]) {
    const file = openSync(path.join(root, name), "w");
    ftruncateSync(file, 200 * 1024 * 1024);
    closeSync(file);
  }
  const start = performance.now();
  const facts = await factsOf(root);
  assert.ok(performance.now() - start < 1000);
  assert.deepEqual(
    facts?.manifests?.map((one) => one.path),
    ["Cargo.toml"],
  );
  assert.equal(facts?.changelog, undefined);
  assert.equal(facts?.version, "1.0.0");
});

test("pipes are not waited for, and what is no text is none", { skip: process.platform === "win32" }, async () => {
  const root = layOut({ ...gitFolder(), "composer.json": '{ "name": "a\0b" }' });
  execFileSync("mkfifo", [path.join(root, "package.json")]);
  const facts = await factsOf(root);
  assert.ok(facts);
  assert.deepEqual(facts.manifests, []);
});

test("a .git file that points elsewhere is not followed", async () => {
  for (const target of [path.join(elsewhere, ".git"), "../../../../../../etc", `${elsewhere}/.git/worktrees/x`, "."]) {
    const root = layOut({ ".git": `gitdir: ${target}\n`, "package.json": '{ "name": "rocket", "version": "1.0.0" }' });
    write(elsewhere, {
      ".git/worktrees/x/HEAD": "ref: refs/heads/main\n",
      ".git/worktrees/x/gitdir": "/nowhere/.git\n",
    });
    const facts = await factsOf(root);
    assert.equal(facts?.name, "rocket");
    assert.equal(facts?.git, undefined);
    assert.equal(facts?.remotes, undefined);
  }
});

test("a worktree has the remotes and tags of its repository, and its own branch", async () => {
  const main = layOut(gitFolder(["v1.0.0"]));
  const tree = layOut({ ".git": `gitdir: ${path.join(main, ".git/worktrees/tree")}\n` });
  write(main, {
    ".git/worktrees/tree/HEAD": "ref: refs/heads/release/1.x\n",
    ".git/worktrees/tree/commondir": "../..\n",
    ".git/worktrees/tree/gitdir": `${path.join(tree, ".git")}\n`,
  });
  const facts = await factsOf(tree);
  assert.equal(facts?.git?.branch, "release/1.x");
  assert.deepEqual(facts?.git?.tags, ["v1.0.0"]);
  assert.equal(facts?.repository?.name, "rocket");
  assert.equal(facts?.release?.branchLine, "1");
});

test("a submodule has remotes of its own", async () => {
  const outer = layOut(gitFolder(["v7.0.0"]));
  write(outer, { "lib/engine/.git": "gitdir: ../../.git/modules/lib/engine\n" });
  const inner = gitFolder(["v2.0.0"], "git@github.com:acme/engine.git");
  const config = `${inner[".git/config"]}[core]\n\tworktree = ../../../../lib/engine\n`;
  for (const [name, text] of Object.entries({ ...inner, ".git/config": config }))
    write(outer, { [name.replace(".git/", ".git/modules/lib/engine/")]: text });
  const facts = await factsOf(path.join(outer, "lib/engine"));
  assert.equal(facts?.repository?.name, "engine");
  assert.equal(facts?.version, "2.0.0");
});

test("fifty thousand files do not slow gathering", async () => {
  const root = layOut({ ...gitFolder(["v1.0.0"]), "package.json": '{ "name": "rocket", "version": "1.0.0" }' });
  for (let folder = 0; folder < 500; folder++) {
    const name = path.join(root, "src", `part${folder % 10}`, `folder${folder}`);
    mkdirSync(name, { recursive: true });
    for (let file = 0; file < 100; file++) closeSync(openSync(path.join(name, `file${file}.ts`), "w"));
  }
  const start = performance.now();
  const facts = await factsOf(root);
  const milliseconds = performance.now() - start;
  assert.equal(facts?.version, "1.0.0");
  assert.ok(milliseconds < 300, `${milliseconds} ms`);
});
