/** Does the server judge an open policy by the repository it stands in, and anew when that changes? */

import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { RegistrationParams } from "vscode-languageserver/node";
import type { FileAnswer, FileParams, InsertSectionsResult } from "../../server/src/lsp/protocol.ts";
import { NodeFiles } from "../../server/src/project/node/file-system.ts";
import { memoryDisk } from "../support/memory-disk.ts";
import { codes, named, refresh, start, titles, uri } from "./acme.ts";
import { modern, only, plain, type Session, type SessionOptions, today } from "./session.ts";

const folders = ["file:///acme"];
const watching = {
  ...modern,
  workspace: { ...modern.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};
const config = `[remote "origin"]\n\turl = git@github.com:acme/rocket.git\n`;
const git = { ".git/HEAD": "ref: refs/heads/main\n", ".git/config": config };
const gap = "# Security Policy\n\n## Reporting a Vulnerability\n\nUse the form at [link to the form], please.\n";
const linking = "# Security Policy\n\n## Reporting a Vulnerability\n\nEncrypt with [our key](keys/security.asc).\n";
const other =
  "# Security Policy\n\n## Reporting a Vulnerability\n\nUse <https://github.com/zeta/printer/security/advisories/new>.\n";
/** The table that a new policy has on GitHub: right where the project is at 5.1. */
const table =
  "# Security Policy\n\n## Supported Versions\n\n| Version | Supported          |\n| ------- | ------------------ |\n| 5.1.x   | :white_check_mark: |\n| 5.0.x   | :x:                |\n| 4.0.x   | :white_check_mark: |\n| < 4.0   | :x:                |\n";

type Texts = Record<string, string>;

/** A server whose disk is `/acme`; paths are from there. */
async function inAcme(t: TestContext, texts: Texts, options: SessionOptions = {}) {
  const disk: Texts = Object.fromEntries(Object.entries(texts).map(([path, text]) => [`/acme/${path}`, text]));
  const session = await start(t, { disk, folders, capabilities: watching, ...options });
  const write = async (path: string, text: string | undefined) => {
    const type = text === undefined ? 3 : `/acme/${path}` in disk ? 2 : 1;
    if (text === undefined) delete disk[`/acme/${path}`];
    else disk[`/acme/${path}`] = text;
    await session.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `file:///acme/${path}`, type }] });
  };
  return { session, disk, write };
}

async function fixTitles(session: Session, on: string, words: string): Promise<string[]> {
  return titles(await session.actions(on, session.rangeOf(on, words)));
}

describe("the repository of an open policy", () => {
  test("gives the fix of a gap its real value", async (t) => {
    const { session } = await inAcme(t, git);
    await session.open(uri, gap);
    const actions = await session.actions(uri, session.rangeOf(uri, "[link to the form]"));
    const fix = named(actions, "Write https://github.com/acme/rocket/security/advisories/new");
    assert.match(
      await session.applied(uri, fix),
      /at https:\/\/github\.com\/acme\/rocket\/security\/advisories\/new, /,
    );
  });

  test("fills the sections that are put in", async (t) => {
    const { session } = await inAcme(t, git);
    await session.open(uri, "# Security Policy\n");
    const params = { uri, kinds: ["reporting"] };
    const { edits } = await session.request<InsertSectionsResult>("securityPolicy/insertSections", params);
    assert.match(edits[0]?.snippet ?? "", /github\.com\/acme\/rocket\/security\/advisories\/new/);
  });

  test("is looked at anew when a manifest changes: the policy is judged again untouched", async (t) => {
    const manifest = (name: string) => JSON.stringify({ name, repository: `github:acme/${name}` });
    const { session, write } = await inAcme(t, {}, { settings: only("advisory-link-other-repo") });
    await session.open(uri, other);
    assert.deepEqual(codes(await session.items(uri)), []);
    await write("package.json", manifest("rocket"));
    await session.next(refresh);
    assert.deepEqual(codes(await session.items(uri)), ["advisory-link-other-repo"]);
    await write("package.json", JSON.stringify({ name: "printer", repository: "github:zeta/printer" }));
    await session.next(refresh);
    assert.deepEqual(codes(await session.items(uri)), []);
    await write("package.json", manifest("engine"));
    await session.next(refresh);
    await write("package.json", undefined);
    await session.next(refresh);
    assert.deepEqual(codes(await session.items(uri)), []);
  });

  test("is looked at anew when a tag is added", async (t) => {
    const tagged = { ...git, ".git/refs/tags/v1.2.0": `${"1".repeat(40)}\n` };
    const { session, write } = await inAcme(t, tagged, { settings: only("template-versions") });
    await session.open(uri, table);
    assert.deepEqual(codes(await session.items(uri)), ["template-versions"]);
    assert.ok((await fixTitles(session, uri, "5.1.x")).includes("List 1.2.x as supported"));
    await write(".git/refs/tags/v5.1.0", `${"2".repeat(40)}\n`);
    await session.next(refresh);
    assert.deepEqual(codes(await session.items(uri)), []);
  });

  test("is looked at anew when a file appears that the policy links", async (t) => {
    const { session, write } = await inAcme(t, { "README.md": "# Acme\n" }, { settings: only("dead-path") });
    await session.open(uri, linking);
    assert.deepEqual(codes(await session.items(uri)), ["dead-path"]);
    await write("keys/security.asc", "no key\n");
    await session.next(refresh);
    assert.deepEqual(codes(await session.items(uri)), []);
  });

  test("is looked at anew when it becomes one", async (t) => {
    const { session, write, disk } = await inAcme(t, { "README.md": "# Acme\n" });
    await session.open(uri, gap);
    const title = "Write https://github.com/acme/rocket/security/advisories/new";
    assert.ok(!(await fixTitles(session, uri, "[link to the form]")).includes(title));
    disk["/acme/.git/config"] = config;
    await write(".git/HEAD", "ref: refs/heads/main\n");
    await session.next(refresh);
    assert.ok((await fixTitles(session, uri, "[link to the form]")).includes(title));
  });

  test("is sent for again to a client that cannot ask for findings", async (t) => {
    const push = { ...plain, workspace: { ...plain.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } };
    const options = { capabilities: push, initializationOptions: { today, settings: only("dead-path") } };
    const { session, write } = await inAcme(t, { "README.md": "# Acme\n" }, options);
    await session.open(uri, linking);
    assert.deepEqual(codes((await session.published()).diagnostics), ["dead-path"]);
    await write("keys/security.asc", "no key\n");
    assert.deepEqual((await session.published()).diagnostics, []);
  });

  test("is left alone by typing, and by changes that concern nothing that was read", async (t) => {
    const { session, write } = await inAcme(t, { ...git, "README.md": "# Acme\n", "src/main.c": "" });
    const asked: string[] = [];
    const { filesAt } = session.clock;
    session.clock.filesAt = async (folder) => {
      asked.push(folder);
      return filesAt?.(folder);
    };
    await session.open(uri, linking);
    await session.items(uri);
    const before = asked.length;
    assert.ok(before > 0);
    await session.type(uri, "Encrypt", "Please encrypt");
    await session.items(uri);
    await write("src/deep/below/notes.md", "# Notes\n");
    assert.equal(await session.unread(refresh), 0);
    assert.equal(asked.length, before);
  });

  test("is looked at when a policy is saved, where the client cannot watch files", async (t) => {
    const options = { capabilities: modern, settings: only("dead-path") };
    const { session, disk } = await inAcme(t, { "README.md": "# Acme\n" }, options);
    await session.open(uri, linking);
    assert.deepEqual(codes(await session.items(uri)), ["dead-path"]);
    disk["/acme/keys/security.asc"] = "no key\n";
    await session.save(uri);
    await session.next(refresh);
    assert.deepEqual(codes(await session.items(uri)), []);
  });

  test("ends at the folder of the workspace", async (t) => {
    const { session } = await inAcme(t, { ...git, "web/README.md": "# Web\n" }, { folders: ["file:///acme/web"] });
    const inWeb = "file:///acme/web/SECURITY.md";
    await session.open(inWeb, gap);
    const offered = await fixTitles(session, inWeb, "[link to the form]");
    assert.ok(!offered.some((title) => title.includes("acme/rocket")), offered.join());
  });
});

test("a client that can is asked to watch what facts are read from", async (t) => {
  const { session } = await inAcme(t, git);
  const globs: string[] = [];
  while (!globs.includes("**/.git/refs/tags/**")) {
    const { registrations } = await session.next<RegistrationParams>("client/registerCapability");
    for (const { registerOptions } of registrations) {
      globs.push(...(registerOptions?.watchers ?? []).map(({ globPattern }: { globPattern: string }) => globPattern));
    }
  }
  assert.ok(globs.some((glob) => glob.includes("package,")));
});

describe("a repository that only the client can reach", () => {
  const root = "vscode-vfs://host/acme";
  const remote = `${root}/SECURITY.md`;

  async function serving(t: TestContext, texts: Texts, settings?: unknown) {
    const initializationOptions = { today, files: true };
    const session = await start(t, { capabilities: watching, folders: [root], initializationOptions, settings });
    const asked: string[] = [];
    const disk: Texts = Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${root}/${path}`, text]));
    const answer = <T>(value: T | undefined | null): FileAnswer<T> =>
      value === null ? { state: "missing" } : value === undefined ? { state: "unknown" } : { state: "there", value };
    for (const [method, ask] of [
      ["readFile", "read"],
      ["listDirectory", "list"],
      ["stat", "stat"],
    ] as const) {
      session.client.onRequest<unknown, unknown>(`securityPolicy/${method}`, async ({ root: at, path }: FileParams) => {
        asked.push(`${ask} ${at}/${path}`);
        const files = await memoryDisk(disk).filesIn(at);
        return answer<unknown>(await files?.[ask](path, 1e6));
      });
    }
    return { session, asked, disk };
  }

  test("gives the fix of a gap its real value, and is left alone by typing", async (t) => {
    const { session, asked } = await serving(t, git);
    await session.open(remote, gap);
    const title = "Write https://github.com/acme/rocket/security/advisories/new";
    assert.ok((await fixTitles(session, remote, "[link to the form]")).includes(title));
    assert.ok(
      asked.every((one) => one.includes(" vscode-vfs://host/acme/")),
      asked.join(),
    );
    const before = asked.length;
    await session.type(remote, "please", "kindly");
    await session.items(remote);
    assert.equal(asked.length, before);
  });

  test("is judged by, without git too, and anew when it changes", async (t) => {
    const { session, disk } = await serving(t, { "README.md": "# Acme\n" }, only("dead-path"));
    await session.open(remote, linking);
    assert.deepEqual(codes(await session.items(remote)), ["dead-path"]);
    disk[`${root}/keys/security.asc`] = "no key\n";
    const changes = [{ uri: `${root}/keys/security.asc`, type: 1 }];
    await session.notify("workspace/didChangeWatchedFiles", { changes });
    await session.next(refresh);
    assert.deepEqual(codes(await session.items(remote)), []);
  });

  test("does not hold findings up when the client does not answer: after two seconds it is unknown", async (t) => {
    const session = await start(t, {
      capabilities: watching,
      folders: [root],
      initializationOptions: { today, files: true },
      settings: only("dead-path", "empty-link"),
    });
    for (const method of ["readFile", "listDirectory", "stat"]) {
      session.client.onRequest(`securityPolicy/${method}`, () => new Promise(() => {}));
    }
    await session.open(remote, `${linking}\nAlso [this]().\n`);
    const items = session.items(remote);
    await session.settled();
    for (let second = 0; second < 6; second++) {
      session.clock.pass(1000);
      await session.settled();
    }
    assert.deepEqual(codes(await items), ["empty-link"]);
  });
});

describe("a repository on disk", () => {
  async function onDisk(t: TestContext, texts: Texts, settings?: unknown) {
    const folder = await mkdtemp(join(tmpdir(), "facts-"));
    t.after(() => rm(folder, { recursive: true, force: true }));
    const write = async (path: string, text: string) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    };
    for (const [path, text] of Object.entries(texts)) await write(path, text);
    const root = pathToFileURL(join(folder, "repository")).href;
    const session = await start(t, { capabilities: watching, folders: [root], settings, disk: {} });
    session.clock.filesAt = (at) => NodeFiles.open(fileURLToPath(at));
    return { session, folder, root, write, place: `${root}/SECURITY.md` };
  }
  const inRepository = (texts: Texts) =>
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [`repository/${path}`, text]));

  test("is judged by, and anew when a tag is added", async (t) => {
    const tagged = { ...git, ".git/refs/tags/v1.2.0": `${"1".repeat(40)}\n`, "SECURITY.md": table };
    const { session, root, write, place } = await onDisk(t, inRepository(tagged), only("template-versions"));
    await session.open(place, table);
    assert.deepEqual(codes(await session.items(place)), ["template-versions"]);
    await write("repository/.git/refs/tags/v5.1.0", `${"1".repeat(40)}\n`);
    const changes = [{ uri: `${root}/.git/refs/tags/v5.1.0`, type: 1 }];
    await session.notify("workspace/didChangeWatchedFiles", { changes });
    await session.next(refresh);
    assert.deepEqual(codes(await session.items(place)), []);
  });

  test("gives the fix of a gap its real value", async (t) => {
    const { session, place } = await onDisk(t, inRepository({ ...git, "SECURITY.md": gap }));
    await session.open(place, gap);
    const actions = await session.actions(place, session.rangeOf(place, "[link to the form]"));
    const fix = named(actions, "Write https://github.com/acme/rocket/security/advisories/new");
    assert.match(
      await session.applied(place, fix),
      /at https:\/\/github\.com\/acme\/rocket\/security\/advisories\/new, /,
    );
  });

  test("is not left over a link: what stands outside says nothing", async (t) => {
    const secret = JSON.stringify({ name: "secret", repository: "github:hidden/secret", version: "6.6.6" });
    const texts = { ...inRepository({ "README.md": "# Acme\n" }), "outside/package.json": secret };
    const { session, folder, place } = await onDisk(t, texts);
    await symlink(join(folder, "outside/package.json"), join(folder, "repository/package.json"));
    await session.open(place, `${gap}\n${table}`);
    const offered = [
      ...(await fixTitles(session, place, "[link to the form]")),
      ...(await fixTitles(session, place, "5.1.x")),
    ];
    assert.ok(offered.length > 0);
    assert.ok(!/secret|6\.6/.test(offered.join()), offered.join());
  });
});
