/** Does the server keep the protocol: positions, outline, symbols, and as a program of its own? */

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
  type SymbolInformation,
} from "vscode-languageserver/node";
import { entryOf } from "../../server/src/core/catalogue/index.ts";
import type {
  InsertSectionsResult,
  OutlineResult,
  SectionKindsResult,
  UpdatedParams,
} from "../../server/src/lsp/protocol.ts";
import { codes, idle, named, policy, start, uri } from "./acme.ts";
import { modern, only, plain } from "./session.ts";

const updated = "securityPolicy/updated";

describe("positions", () => {
  const text = `# Security Policy\n\n🔒 höchst ${idle}\n`;
  const shown = only("suppression-unused");

  test("count UTF-16 units", async (t) => {
    const session = await start(t, { settings: shown });
    await session.open(uri, text);
    const [finding] = await session.items(uri);
    assert.equal(finding?.range.start.character, "🔒 höchst ".length + "<!-- security-policy-disable-line ".length);
  });

  test("count bytes where the client prefers that", async (t) => {
    const general = { positionEncodings: ["utf-8", "utf-16"] };
    const session = await start(t, { capabilities: { ...modern, general }, settings: shown });
    assert.equal(session.result.capabilities.positionEncoding, "utf-8");
    await session.open(uri, text);
    const bytes = (words: string) => Buffer.byteLength(words);
    const [finding] = await session.items(uri);
    const before = "🔒 höchst <!-- security-policy-disable-line ";
    assert.deepEqual(finding?.range, {
      start: { line: 2, character: bytes(before) },
      end: { line: 2, character: bytes(`${before}mailto-mismatch`) },
    });
    const range = { start: { line: 2, character: bytes("🔒 ") }, end: { line: 2, character: bytes("🔒 höchst ") } };
    await session.notify("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range, text: "" }],
    });
    const [moved] = await session.items(uri);
    assert.equal(moved?.range.start.character, bytes("🔒 <!-- security-policy-disable-line "));
    assert.equal((await session.actions(uri, moved.range, { diagnostics: [moved] }))[0]?.diagnostics?.length, 1);
  });

  test("take a byte-order mark and CRLF into account", async (t) => {
    const session = await start(t, { settings: only("empty-section") });
    await session.open(uri, `\uFEFF## Scope\r\n\r\n# Security Policy\r\n\r\n## Scope\r\n`);
    const ranges = (await session.items(uri)).map(({ range }) => range);
    assert.deepEqual(ranges[0], { start: { line: 0, character: 1 }, end: { line: 0, character: 9 } });
    assert.deepEqual(ranges[1], { start: { line: 4, character: 0 }, end: { line: 4, character: 8 } });
    const actions = await session.actions(uri, ranges[0]!);
    const silent = await session.applied(uri, named(actions, "Disable empty-section for this line"));
    assert(silent.startsWith("\uFEFF<!-- security-policy-disable-next-line empty-section -->\r\n## Scope\r\n"));
  });

  test("stay right over many small changes", async (t) => {
    const session = await start(t, { settings: only("empty-section") });
    await session.open(uri, `${policy}\n## Scope\n`);
    const place = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
    await session.change(uri, [
      { range: place(0, 0), text: "🔒\n\n" },
      { range: place(2, 0), text: "x" },
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } }, text: "" },
      { range: place(8, 8), text: "d" },
    ]);
    for (const letter of "Hello") await session.change(uri, [{ range: place(1, 0), text: letter }]);
    const [finding] = await session.items(uri);
    assert.deepEqual(finding?.range, { start: { line: 8, character: 0 }, end: { line: 8, character: 9 } });
    assert.match(String(finding?.message), /Scoped/);
  });
});

describe("the outline", () => {
  test("gives the sections, what is missing, and how many findings each has", async (t) => {
    const session = await start(t, { settings: { profile: "github" } });
    await session.open(uri, `${policy}\n### What to Include\n\nSteps.\n\n## Scope\n`);
    const outline = await session.request<OutlineResult>("securityPolicy/outline", { uri });
    assert.equal(outline.version, 1);
    assert.equal(outline.pointer, false);
    const [title] = outline.sections;
    assert.deepEqual(
      title?.children.map(({ kind, title, children }) => [kind, title, children.length]),
      [
        ["reporting", "Reporting a Vulnerability", 1],
        ["scope", "Scope", 0],
      ],
    );
    const scope = title?.children[1];
    assert.deepEqual(scope?.findings, { error: 0, warning: 1, information: 0 });
    assert.equal(scope?.selectionRange.start.line, 10);
    assert(scope?.purpose && scope.icon && scope.kindTitle);
    assert(outline.missing.some(({ kind, need }) => kind === "supported-versions" && need === "recommended"));
  });

  test("is told of anew after judging", async (t) => {
    const session = await start(t, { settings: only("empty-section") });
    await session.open(uri, `${policy}\n## Scope\n`);
    await session.pull(uri);
    await session.pull(uri);
    assert.deepEqual(await session.next<UpdatedParams>(updated), {
      uri,
      version: 1,
      profile: "github",
      milliseconds: 0,
      findings: { error: 0, warning: 1, information: 0 },
    });
    assert.equal(await session.unread(updated), 0, "once for each version");
    await session.configure(only());
    await session.pull(uri);
    assert.equal((await session.next<UpdatedParams>(updated)).findings.warning, 0);
  });

  test("lists kinds of sections, and gives what inserts them", async (t) => {
    const session = await start(t);
    await session.open(uri, policy.replaceAll("\n", "\r\n"), 4);
    const { kinds } = await session.request<SectionKindsResult>("securityPolicy/sectionKinds", { uri });
    assert.equal(kinds.find(({ kind }) => kind === "reporting")?.present, true);
    assert.equal(kinds.find(({ kind }) => kind === "safe-harbor")?.present, false);
    const params = { uri, kinds: ["scope", "nonsense", "other", "acknowledgments"] };
    const { version, edits } = await session.request<InsertSectionsResult>("securityPolicy/insertSections", params);
    assert.equal(version, 4);
    const snippets = edits.map(({ snippet }) => snippet).join("");
    assert.match(snippets, /## Scope\s.*## Acknowledg/s);
    assert.doesNotMatch(snippets, /[^\r]\n/);
    const missing = await session.request<InsertSectionsResult>("securityPolicy/insertSections", { uri, kinds: [] });
    assert.match(missing.edits.map(({ snippet }) => snippet).join(""), /## Supported Versions/);
  });

  test("is nothing for documents that are not open", async (t) => {
    const session = await start(t);
    for (const method of ["outline", "sectionKinds", "insertSections"]) {
      for (const params of [{ uri }, {}, null]) {
        assert.equal(await session.request(`securityPolicy/${method}`, params), null);
      }
    }
    const textDocument = { uri };
    assert.equal(await session.request("textDocument/documentSymbol", { textDocument }), null);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    assert.equal(await session.actions(uri, range), null);
  });
});

describe("document symbols", () => {
  const text = `${policy}\n### What to Include in a Report\n\nSteps.\n`;

  test("are nested, under a label of their own", async (t) => {
    const session = await start(t);
    assert.deepEqual(session.result.capabilities.documentSymbolProvider, { label: "Security Policy" });
    await session.open(uri, text);
    const params = { textDocument: { uri } };
    const symbols = await session.request<DocumentSymbol[]>("textDocument/documentSymbol", params);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ["Security Policy"],
    );
    assert.deepEqual(
      symbols[0]?.children?.map(({ name }) => name),
      ["Reporting a Vulnerability"],
    );
    const [inner] = symbols[0]?.children?.[0]?.children ?? [];
    assert.equal(inner?.name, "What to Include in a Report");
    assert.equal(inner?.detail, entryOf("report-contents")?.title);
    assert.deepEqual(inner?.selectionRange, session.rangeOf(uri, "### What to Include in a Report"));
  });

  test("are flat for clients that know no others", async (t) => {
    const session = await start(t, { capabilities: plain });
    await session.open(uri, text);
    const params = { textDocument: { uri } };
    const symbols = await session.request<SymbolInformation[]>("textDocument/documentSymbol", params);
    assert.deepEqual(
      symbols.map(({ containerName }) => containerName),
      [undefined, "Security Policy", "Reporting a Vulnerability"],
    );
  });

  test("are off where the client shows headings itself", async (t) => {
    const session = await start(t, { initializationOptions: { ownSymbols: true } });
    assert.equal(session.result.capabilities.documentSymbolProvider, undefined);
  });
});

describe("as a program", () => {
  const program = join(import.meta.dirname, "../../server/src/node.ts");

  test("it speaks over standard streams, and ends when told to", async () => {
    const child = spawn(process.execPath, [program, "--stdio"], { stdio: "pipe" });
    const ended = once(child, "exit");
    const client = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    client.listen();
    const capabilities = { textDocument: { diagnostic: {} } };
    const params = { processId: process.pid, rootUri: null, capabilities };
    const { serverInfo } = await client.sendRequest<InitializeResult>("initialize", params);
    assert.equal(serverInfo?.name, "security-policy-language-server");
    await client.sendNotification("initialized", {});
    const textDocument = { uri, languageId: "markdown", version: 1, text: `${policy}\n## Scope\n` };
    await client.sendNotification("textDocument/didOpen", { textDocument });
    const report = await client.sendRequest<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument });
    assert(codes(report.items).includes("empty-section"));
    await client.sendRequest("shutdown");
    await client.sendNotification("exit");
    assert.deepEqual(await ended, [0, null]);
    client.dispose();
  });

  test("it says in one line how it wants to be started", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: "utf8" });
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /^security-policy-language-server: .*--stdio.*\n$/);
  });
});
