import assert from "node:assert/strict";
import { test } from "node:test";
import { isSameRepository, readRepositoryUrl } from "../../server/src/core/repository-url.ts";
import { readGitConfig } from "../../server/src/project/git/config.ts";
import { readGit } from "../../server/src/project/git/git.ts";
import { readRemotes } from "../../server/src/project/git/remotes.ts";
import { gitFolder } from "./support/gather.ts";
import { MemoryFiles } from "./support/memory-files.ts";

test("addresses of repositories are read in every form that git takes", () => {
  const cases: readonly [string, string | undefined][] = [
    ["https://github.com/acme/rocket.git", "github.com acme rocket"],
    ["https://github.com/acme/rocket/", "github.com acme rocket"],
    ["https://user:s3cret@github.com/acme/rocket", "github.com acme rocket"],
    ["git@github.com:acme/rocket.git", "github.com acme rocket"],
    ["github.com:acme/rocket", "github.com acme rocket"],
    ["ssh://git@ssh.github.com:443/acme/rocket.git", "github.com acme rocket"],
    ["git@github.com-work:acme/rocket.git", "github.com acme rocket"],
    ["git://code.acme.org/acme/rocket.git", "code.acme.org acme rocket"],
    ["git+ssh://git@gitlab.com/acme/engines/rocket.git", "gitlab.com acme/engines rocket"],
    ["git+https://github.com/acme/rocket.git#main", "github.com acme rocket"],
    ["https://github.com/acme/rocket/tree/main/packages/cli", "github.com acme rocket"],
    ["https://gitlab.com/acme/rocket/-/tree/main", "gitlab.com acme rocket"],
    ["https://dev.azure.com/acme/space/_git/rocket", "dev.azure.com acme/space rocket"],
    ["work:acme/rocket", undefined],
    ["/srv/git/rocket.git", undefined],
    ["../rocket", undefined],
    ["C:/code/acme/rocket", undefined],
    ["file:///srv/acme/rocket", undefined],
    ["https://acme.org/rocket", undefined],
    ["https://github.com/../rocket", undefined],
    ["", undefined],
  ];
  for (const [url, expected] of cases) {
    const read = readRepositoryUrl(url);
    assert.equal(read && `${read.host} ${read.owner} ${read.name}`, expected, url);
  }
});

test("hosting sites do not tell upper case from lower", () => {
  const one = { host: "github.com", owner: "Acme", name: "Rocket" };
  assert.ok(isSameRepository(one, { host: "github.com", owner: "acme", name: "rocket" }));
  assert.ok(!isSameRepository(one, { host: "github.com", owner: "acme", name: "rocket2" }));
});

test("a fork has both remotes, origin first; secrets, push addresses and rewriting are left out", () => {
  const config = `
[url "git@github.com:"]
	insteadOf = https://github.com/
[remote "upstream"]
	url = https://github.com/acme/rocket
[remote "backup"]
	url = /mnt/backup
[remote "origin"]
	url = "https://token@github.com/ada/rocket.git" ; mine
	pushurl = git@github.com:ada/other.git
	url = https://github.com/ada/second
`;
  assert.deepEqual(readRemotes(config), [
    { remote: "origin", host: "github.com", owner: "ada", name: "rocket" },
    { remote: "upstream", host: "github.com", owner: "acme", name: "rocket" },
  ]);
});

test("no remotes are none, and remotes that cannot be read are unknown", () => {
  assert.deepEqual(readRemotes("[core]\n\tbare = false\n"), []);
  assert.equal(readRemotes('[remote "origin"]\n\turl = /srv/git/rocket\n'), undefined);
});

test("the configuration's syntax is read with its comments, quotes and continued lines", () => {
  const text = '[a]\n  x = one ; two\n  Y="q # r" # s\n  z\n[b "n \\"m"] w = a\\\n b\n= broken\n[[\n';
  assert.deepEqual(readGitConfig(text), [
    { section: "a", name: undefined, key: "x", value: "one" },
    { section: "a", name: undefined, key: "y", value: "q # r" },
    { section: "a", name: undefined, key: "z", value: "true" },
    { section: "b", name: 'n "m', key: "w", value: "a b" },
  ]);
});

test("packed and loose references are read, peeled lines passed over", async () => {
  const files = new MemoryFiles({
    ...gitFolder(["v1.0.0"]),
    ".git/packed-refs": `# pack-refs with: peeled \n${"a".repeat(40)} refs/tags/v1.0.0\n^${"b".repeat(40)}\n${"c".repeat(40)} refs/remotes/origin/release/1.x\n`,
    ".git/refs/tags/v1.1.0": "",
    ".git/refs/tags/v/2.0": "",
    ".git/refs/remotes/origin/HEAD": "ref: refs/remotes/origin/main\n",
    ".git/refs/remotes/origin/main": "",
  });
  const { git } = await readGit(files);
  assert.deepEqual(git?.tags?.toSorted(), ["v/2.0", "v1.0.0", "v1.1.0"]);
  assert.deepEqual(git?.branches, ["main", "release/1.x"]);
  assert.equal(git?.branch, "main");
  assert.equal(git?.defaultBranch, "main");
  assert.equal(git?.tagsComplete, true);
});

test("tags may be missing in a shallow clone, or where none are fetched", async () => {
  const shallow = await readGit(new MemoryFiles({ ...gitFolder(["v1.0.0"]), ".git/shallow": "" }));
  assert.equal(shallow.git?.shallow, true);
  assert.equal(shallow.git?.tagsComplete, false);
  const config = '[remote "origin"]\n\turl = https://github.com/a/b\n\ttagOpt = --no-tags\n';
  const without = await readGit(new MemoryFiles({ ...gitFolder(), ".git/config": config }));
  assert.equal(without.git?.tagsComplete, false);
});

test("references in another form are unknown rather than none", async () => {
  const config = '[extensions]\n\trefStorage = reftable\n[remote "origin"]\n\turl = https://github.com/a/b\n';
  const { git, remotes } = await readGit(new MemoryFiles({ ...gitFolder(), ".git/config": config }));
  assert.equal(git?.tags, undefined);
  assert.equal(git?.branch, undefined);
  assert.equal(git?.tagsComplete, false);
  assert.equal(remotes?.length, 1);
});

test("without git nothing is known of it", async () => {
  assert.deepEqual(await readGit(new MemoryFiles({ "README.md": "" })), {});
  assert.deepEqual(await readGit(new MemoryFiles({ ".git": "gitdir: ../elsewhere" })), {});
  assert.deepEqual(await readGit(new MemoryFiles({ ".git": { link: "/srv/other/.git" } })), {});
});
