/** Does the server judge by the project file, follow its changes, and say what is wrong in it? */

import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { ClientCapabilities, Diagnostic, RegistrationParams } from "vscode-languageserver/node";
import type {
  FileAnswer,
  FurtherPoliciesParams,
  OutlineResult,
  ReadFileParams,
  UpdatedParams,
} from "../../server/src/lsp/protocol.ts";
import { codes, publish, refresh, start, uri } from "./acme.ts";
import { modern, plain, type Session, today } from "./session.ts";

const place = "/acme/.security-policy.json";
const config = `file://${place}`;
const text = "# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to <security@acme.dev>, or see [this]().\n";
const folders = ["file:///acme"];
const watching = {
  ...modern,
  workspace: { ...modern.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

/** A server whose disk has a project file that can be written anew. */
async function withFile(t: TestContext, content: string | undefined, capabilities: ClientCapabilities = watching) {
  const disk: Record<string, string> = { "/acme/.git/HEAD": "x", "/acme/SECURITY.md": text };
  if (content !== undefined) disk[place] = content;
  const session = await start(t, { disk, folders, capabilities });
  const write = async (next: string | undefined, path = place) => {
    if (next === undefined) delete disk[path];
    else disk[path] = next;
    await session.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `file://${path}`, type: 2 }] });
  };
  return { session, disk, write };
}

const severityOf = (items: readonly Diagnostic[], code = "empty-link") =>
  items.find((one) => one.code === code)?.severity;
const published = (session: Session) => session.next<{ uri: string; diagnostics: Diagnostic[] }>(publish);

describe("settings", () => {
  test("of the project file come before those of the editor", async (t) => {
    const { session } = await withFile(t, `{ "rules": { "empty-link": "hint" } }`);
    session.settings = { rules: { "empty-link": "warning" } };
    await session.open(uri, text);
    assert.equal(severityOf(await session.items(uri)), 4);
  });

  test("change at once when the file is written, made or deleted", async (t) => {
    const { session, write } = await withFile(t, undefined);
    await session.open(uri, text);
    assert.equal(severityOf(await session.items(uri)), 1);
    for (const [content, severity] of [
      [`{ "rules": { "empty-link": "hint" } }`, 4],
      [`{ "rules": { "empty-link": "off" } }`, undefined],
      [undefined, 1],
    ] as const) {
      await write(content);
      await session.next(refresh);
      assert.equal(severityOf(await session.items(uri)), severity);
    }
  });

  test("a new profile changes findings, outline and what the client is told", async (t) => {
    const { session, write } = await withFile(t, `{ "profile": "minimal" }`);
    await session.open(uri, text);
    const missing = async () =>
      (await session.request<OutlineResult>("securityPolicy/outline", { uri })).missing.map(({ kind }) => kind);
    const before = codes(await session.items(uri));
    assert.ok(!before.includes("missing-section"));
    assert.deepEqual(await missing(), []);
    assert.equal((await session.next<UpdatedParams>("securityPolicy/updated")).profile, "minimal");
    await write(`{ "profile": "vdp" }`);
    await session.next(refresh);
    assert.ok(codes(await session.items(uri)).includes("missing-section"));
    assert.ok((await missing()).includes("safe-harbor"));
    assert.equal((await session.next<UpdatedParams>("securityPolicy/updated")).profile, "vdp");
  });

  test("are sent to a client that cannot ask", async (t) => {
    const push = { ...plain, workspace: { ...plain.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } };
    const { session, write } = await withFile(t, undefined, push);
    await session.open(uri, text);
    assert.equal(severityOf((await published(session)).diagnostics), 1);
    await write(`{ "rules": { "empty-link": "hint" } }`);
    assert.equal(severityOf((await published(session)).diagnostics), 4);
  });

  test("own headings take effect, from the file and from the editor", async (t) => {
    const { session, write } = await withFile(t, undefined);
    const kinds = async () =>
      (await session.request<OutlineResult>("securityPolicy/outline", { uri })).sections.flatMap(({ children }) =>
        children.map(({ kind }) => kind),
      );
    await session.open(uri, `${text}\n## Und dann\n\nMal sehen.\n`);
    assert.equal((await kinds()).at(-1), "other");
    await write(`{ "sections": { "response": { "headings": ["Und dann"] } } }`);
    await session.next(refresh);
    assert.equal((await kinds()).at(-1), "response");
    await write(undefined);
    await session.next(refresh);
    await session.configure({ sections: { disclosure: { headings: ["und dann?"] } } });
    assert.equal((await kinds()).at(-1), "disclosure");
  });

  test("files names further policies, and those that are none", async (t) => {
    const { session, write } = await withFile(t, `{ "files": ["docs/reports.md"] }`);
    await session.open("file:///acme/docs/reports.md", text);
    assert.equal(severityOf(await session.items("file:///acme/docs/reports.md")), 1);
    await write(`{ "files": ["!**/SECURITY.md"] }`);
    await session.next(refresh);
    await session.open(uri, text);
    assert.deepEqual(await session.items(uri), []);
  });
});

describe("what is wrong", () => {
  test("is shown in the file, and taken away when it is mended", async (t) => {
    const { session, write } = await withFile(t, `{\n  "rules": { "empty-lin": "off", "empty-link": "hint" }\n}`);
    await session.open(uri, text);
    assert.equal(severityOf(await session.items(uri)), 4);
    const { uri: on, diagnostics } = await published(session);
    assert.equal(on, config);
    assert.deepEqual(diagnostics, [
      {
        range: { start: { line: 1, character: 13 }, end: { line: 1, character: 24 } },
        severity: 1,
        code: "configuration",
        source: "security-policy",
        message: "There is no rule “empty-lin”. Did you mean “empty-link”?",
      },
    ]);
    await write(`{ "rules": { "empty-link": "hint" } }`);
    assert.deepEqual(await published(session), { uri: config, diagnostics: [] });
  });

  test("is shown when no policy is open, and taken away with the file", async (t) => {
    const { session, write } = await withFile(t, `{ "profile": `);
    const { diagnostics } = await published(session);
    assert.deepEqual(
      diagnostics.map(({ message }) => message),
      ["This is no JSON. Write a value here."],
    );
    await write(undefined);
    assert.deepEqual(await published(session), { uri: config, diagnostics: [] });
  });

  test("in a file that is extended is shown there, and that file is watched", async (t) => {
    const { session, disk, write } = await withFile(t, `{ "extends": "config/base.json" }`);
    disk["/acme/config/base.json"] = `{ "rules": { "empty-link": "hint" } }`;
    await session.open(uri, text);
    assert.equal(severityOf(await session.items(uri)), 4);
    const watched: string[] = [];
    while (!watched.includes("**/base.json")) {
      const { registrations } = await session.next<RegistrationParams>("client/registerCapability");
      for (const { registerOptions } of registrations) {
        watched.push(
          ...(registerOptions?.watchers ?? []).map(({ globPattern }: { globPattern: string }) => globPattern),
        );
      }
    }
    await write(`{ "extends": "../.security-policy.json" }`, "/acme/config/base.json");
    const { uri: on, diagnostics } = await published(session);
    assert.equal(on, "file:///acme/config/base.json");
    assert.deepEqual(
      diagnostics.map(({ message }) => message),
      ["“../.security-policy.json” is extended in a circle. Name another file, or take it out."],
    );
  });
});

test("a client that tells of project files is told which further policies they name", async (t) => {
  const disk: Record<string, string> = {
    "/acme/.git/HEAD": "x",
    [place]: `{ "files": ["docs/*.md", "!docs/old.md"] }`,
    "/acme/a/.security-policy.json": `{ "files": ["reports.md"] }`,
  };
  const initializationOptions = { today, projectFiles: ["file:///acme/a/.security-policy.json"] };
  const session = await start(t, { disk, folders, capabilities: watching, initializationOptions });
  const told = async () =>
    (await session.next<FurtherPoliciesParams>("securityPolicy/furtherPolicies")).globs.map(
      ({ folder, glob }) => `${folder} ${glob}`,
    );
  assert.deepEqual(await told(), ["file:///acme/a reports.md", "file:///acme docs/*.md"].sort());
  disk["/acme/b/.security-policy.json"] = `{ "files": ["b.md"] }`;
  delete disk["/acme/a/.security-policy.json"];
  const changes = [{ uri: "file:///acme/b/.security-policy.json", type: 1 }];
  await session.notify("workspace/didChangeWatchedFiles", { changes });
  assert.deepEqual(await told(), ["file:///acme docs/*.md", "file:///acme/b b.md"]);
});

test("a client that cannot watch files has them read again when it saves", async (t) => {
  const { session, disk } = await withFile(t, undefined, modern);
  await session.open(uri, text);
  assert.equal(severityOf(await session.items(uri)), 1);
  disk[place] = `{ "rules": { "empty-link": "hint" } }`;
  await session.save(uri);
  await session.next(refresh);
  assert.equal(severityOf(await session.items(uri)), 4);
});

describe("files that the server cannot reach itself", () => {
  const remote = "vscode-vfs://host/acme/SECURITY.md";

  /** A client with files of its own. */
  async function serving(t: TestContext, texts: Readonly<Record<string, string>>) {
    const session = await start(t, {
      capabilities: watching,
      folders: ["vscode-vfs://host/acme"],
      initializationOptions: { today, files: true },
    });
    const asked: string[] = [];
    const answer =
      <T>(value: (text: string) => T) =>
      ({ root, path }: ReadFileParams): FileAnswer<T> => {
        asked.push(`${root}/${path}`);
        const found = texts[`${root}/${path}`];
        return found === undefined ? { state: "missing" } : { state: "there", value: value(found) };
      };
    session.client.onRequest<unknown, unknown>(
      "securityPolicy/readFile",
      answer((found) => found),
    );
    session.client.onRequest<unknown, unknown>(
      "securityPolicy/stat",
      answer(({ length }) => ({ kind: "file", size: length })),
    );
    return { session, asked };
  }

  test("are asked for", async (t) => {
    const { session } = await serving(t, {
      "vscode-vfs://host/acme/.security-policy.json": `{ "rules": { "empty-link": "hint" } }`,
    });
    await session.open(remote, text);
    assert.equal(severityOf(await session.items(remote)), 4);
  });

  test("are not looked for above the workspace", async (t) => {
    const { session, asked } = await serving(t, {});
    await session.open(remote, text);
    assert.equal(severityOf(await session.items(remote)), 1);
    assert.ok(asked.length > 0 && asked.every((one) => one.startsWith("vscode-vfs://host/acme/")), asked.join());
  });

  test("are done without where the client does not serve them, or answers nonsense", async (t) => {
    for (const files of [false, true]) {
      const session = await start(t, { initializationOptions: { today, files } });
      for (const method of ["readFile", "stat"]) {
        session.client.onRequest(`securityPolicy/${method}`, () => ({ state: "there", value: { kind: 1 } }));
      }
      await session.open(remote, text);
      assert.equal(severityOf(await session.items(remote)), 1);
    }
  });
});
