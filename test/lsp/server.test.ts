/** Does the server keep the protocol, with editors that can do much and with those that can do little? */

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, describe, test } from "node:test";
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
  type SymbolInformation,
  TextDocumentEdit,
} from "vscode-languageserver/node";
import { entryOf } from "../../server/src/core/catalogue/index.ts";
import { idlePause, typingPause } from "../../server/src/lsp/features/diagnostics.ts";
import type {
  InsertSectionsResult,
  OutlineResult,
  SectionKindsResult,
  UpdatedParams,
} from "../../server/src/lsp/protocol.ts";
import { modern, only, plain, type Session, type SessionOptions, startSession, textEdits } from "./session.ts";

const uri = "file:///acme/SECURITY.md";
const refresh = "workspace/diagnostic/refresh";
const publish = "textDocument/publishDiagnostics";
const updated = "securityPolicy/updated";

const reporting = "## Reporting a Vulnerability\n\nWrite to <security@acme.dev>.\n";
const policy = `# Security Policy\n\n${reporting}`;
/** A comment that does nothing: a finding with a safe fix. */
const idle = "<!-- security-policy-disable-line mailto-mismatch -->";
const twoIdle = `${policy}\nOne ${idle}\n\nTwo ${idle}\n`;

const sessions: Session[] = [];

async function start(options?: SessionOptions): Promise<Session> {
  const session = await startSession(options);
  sessions.push(session);
  return session;
}

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.end();
});

const codes = (items: readonly Diagnostic[]) => items.map(({ code }) => code);
const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
const named = (actions: readonly CodeAction[], title: string | RegExp) =>
  actions.find((action) => (typeof title === "string" ? action.title === title : title.test(action.title)));

describe("a client that asks for diagnostics", () => {
  test("is answered, and told that nothing changed", async () => {
    const session = await start({ settings: only("empty-section") });
    await session.open(uri, `${policy}\n## Scope\n`);
    const report = await session.pull(uri);
    assert(report.kind === "full");
    const [finding, ...others] = report.items;
    assert(finding);
    assert.deepEqual(others, []);
    assert.deepEqual(finding.range, { start: { line: 6, character: 0 }, end: { line: 6, character: 8 } });
    assert.equal(finding.code, "empty-section");
    assert.equal(finding.source, "security-policy");
    assert.equal(finding.severity, 2);
    assert.match(finding.codeDescription?.href ?? "", /^https:.*\/docs\/rules\/empty-section\.md$/);
    assert.deepEqual(await session.pull(uri, report.resultId), { kind: "unchanged", resultId: report.resultId });
    await session.type(uri, "## Scope", "## Scope of it");
    const next = await session.pull(uri, report.resultId);
    assert.equal(next.kind, "full");
    assert.notEqual(next.resultId, report.resultId);
  });

  test("is sent none", async () => {
    const session = await start();
    await session.open(uri, policy);
    await session.type(uri, "Write", "Please write");
    await session.settled();
    session.clock.pass(idlePause);
    await session.close(uri);
    assert.equal(await session.unread(publish), 0);
  });

  test("has to ask for new ones after settings changed", async () => {
    const session = await start({ settings: only("empty-section") });
    await session.open(uri, `${policy}\n## Scope\n`);
    assert.equal((await session.items(uri)).length, 1);
    await session.configure({ rules: { ...only().rules, "empty-section": "error" } });
    await session.next(refresh);
    assert.deepEqual(
      (await session.items(uri)).map(({ severity }) => severity),
      [1],
    );
    await session.configure({ enable: false });
    await session.next(refresh);
    assert.deepEqual(await session.items(uri), []);
  });

  test("hears which sections are missing once typing pauses", async () => {
    const session = await start({ settings: only("missing-section", "suppression-unused") });
    const versions = "## Supported Versions\n\nOnly the newest release.\n\n";
    await session.open(uri, `# Security Policy\n\n${versions}${reporting}`);
    assert.deepEqual(codes(await session.items(uri)), []);
    await session.type(uri, versions, idle);
    assert.deepEqual(codes(await session.items(uri)), ["suppression-unused"]);
    session.clock.pass(idlePause - 1);
    assert.equal(await session.unread(refresh), 0);
    session.clock.pass(1);
    await session.next(refresh);
    assert.deepEqual(codes(await session.items(uri)), ["missing-section", "suppression-unused"]);
    // What was missing stays so while somebody types.
    await session.type(uri, idle, versions);
    assert.deepEqual(codes(await session.items(uri)), ["missing-section"]);
    await session.save(uri);
    await session.next(refresh);
    assert.deepEqual(codes(await session.items(uri)), []);
  });

  test("hears at once which sections are missing where it cannot be told to ask again", async () => {
    const { diagnostics: _, ...workspace } = modern.workspace ?? {};
    const session = await start({ capabilities: { ...modern, workspace }, settings: only("missing-section") });
    await session.open(uri, `# Security Policy\n\n## Supported Versions\n\nThe newest.\n\n${reporting}`);
    assert.deepEqual(await session.items(uri), []);
    await session.type(uri, "## Supported Versions\n\nThe newest.\n", "");
    assert.deepEqual(codes(await session.items(uri)), ["missing-section"]);
    session.clock.pass(idlePause);
    assert.equal(await session.unread(refresh), 0);
  });

  test("is answered for documents that are none of ours", async () => {
    const session = await start();
    await session.open("file:///acme/README.md", "# TODO\n");
    await session.open("untitled:Untitled-1", "# Security Policy\n\n## Scope\n");
    await session.open("untitled:SECURITY.md", "# Security Policy\n\n## Scope\n");
    assert.deepEqual(await session.items("file:///acme/README.md"), []);
    assert.deepEqual(await session.items("untitled:Untitled-1"), []);
    assert.deepEqual(await session.items("file:///never/opened/SECURITY.md"), []);
    assert((await session.items("untitled:SECURITY.md")).length > 0);
  });
});

describe("a client that cannot ask for diagnostics", () => {
  test("is sent them: at once on opening, after a pause while typing, none after closing", async () => {
    const session = await start({ capabilities: plain, initializationOptions: { settings: only("empty-section") } });
    assert.equal(session.result.capabilities.diagnosticProvider, undefined);
    await session.open(uri, `${policy}\n## Scope\n`);
    const opened = await session.published();
    assert.equal(opened.version, 1);
    assert.deepEqual(codes(opened.diagnostics), ["empty-section"]);
    await session.type(uri, "## Scope\n", "## Scope\n\nA");
    await session.settled();
    session.clock.pass(typingPause - 1);
    await session.type(uri, "\n\nA", "\n\nAl");
    await session.settled();
    session.clock.pass(typingPause - 1);
    assert.equal(await session.unread(publish), 0);
    session.clock.pass(1);
    const typed = await session.published();
    assert.equal(typed.version, 3);
    assert.deepEqual(typed.diagnostics, []);
    await session.type(uri, "\n\nAl", "");
    await session.save(uri);
    assert.deepEqual(codes((await session.published()).diagnostics), ["empty-section"]);
    await session.close(uri);
    assert.deepEqual((await session.published()).diagnostics, []);
    session.clock.pass(idlePause);
    assert.equal(await session.unread(publish), 0);
  });

  test("hears which sections are missing once typing pauses", async () => {
    const settings = only("missing-section");
    const session = await start({ capabilities: plain, initializationOptions: { settings } });
    const versions = "## Supported Versions\n\nOnly the newest release.\n\n";
    await session.open(uri, `# Security Policy\n\n${versions}${reporting}`);
    await session.settled();
    await session.type(uri, versions, "");
    await session.settled();
    session.clock.pass(typingPause);
    assert.equal(await session.unread(publish), 0);
    session.clock.pass(idlePause - typingPause);
    assert.deepEqual(codes((await session.published()).diagnostics), ["missing-section"]);
  });

  test("is not spoken to of documents that are no policies", async () => {
    const session = await start({ capabilities: plain });
    await session.open("file:///acme/README.md", "# TODO\n");
    await session.close("file:///acme/README.md");
    assert.equal(await session.unread(publish), 0);
  });

  test("is sent new ones when it sends settings", async () => {
    const session = await start({ capabilities: plain });
    await session.open(uri, `${policy}\n## Scope\n`);
    assert(codes((await session.published()).diagnostics).includes("empty-section"));
    const settings = { securityPolicy: { rules: { ...only().rules, "empty-section": { severity: "information" } } } };
    await session.notify("workspace/didChangeConfiguration", { settings });
    const { diagnostics } = await session.published();
    assert.deepEqual(
      diagnostics.map(({ code, severity }) => [code, severity]),
      [["empty-section", 3]],
    );
    await session.notify("workspace/didChangeConfiguration", { settings: { securityPolicy: { enable: false } } });
    assert.deepEqual((await session.published()).diagnostics, []);
  });
});

describe("settings", () => {
  test("have their defaults where they make no sense", async () => {
    const settings = {
      enable: "yes",
      profile: 7,
      run: null,
      files: "x",
      sections: { scope: "maybe" },
      rules: { "empty-section": "loud", "missing-section": { severity: 3 }, x: [] },
    };
    const session = await start({ settings });
    await session.open(uri, `${policy}\n## Scope\n`);
    assert.deepEqual(codes(await session.items(uri)), ["missing-section", "empty-section"]);
    await session.configure(null);
    assert.deepEqual(codes(await session.items(uri)), ["missing-section", "empty-section"]);
  });

  test("run: onSave judges what was opened or saved", async () => {
    const session = await start({ settings: { ...only("empty-section"), run: "onSave" } });
    await session.open(uri, `${policy}\n## Scope\n`);
    const opened = await session.pull(uri);
    assert(opened.kind === "full" && opened.items.length === 1);
    await session.type(uri, "## Scope\n", "## Scope\n\nAll of it.\n");
    assert.equal((await session.pull(uri, opened.resultId)).kind, "unchanged");
    assert.deepEqual(await session.items(uri), opened.items);
    await session.save(uri);
    await session.next(refresh);
    assert.deepEqual(await session.items(uri), []);
  });

  test("run: onSave sends what was found last, and nothing while somebody types", async () => {
    const settings = { ...only("empty-section"), run: "onSave" };
    const session = await start({ capabilities: plain, initializationOptions: { settings } });
    await session.open(uri, `${policy}\n## Scope\n`);
    assert.equal((await session.published()).diagnostics.length, 1);
    await session.type(uri, "## Scope\n", "## Scope\n\nAll of it.\n");
    await session.settled();
    session.clock.pass(idlePause);
    assert.equal(await session.unread(publish), 0);
    await session.save(uri);
    assert.deepEqual((await session.published()).diagnostics, []);
  });

  test("files: names further policies by globs in the workspace", async () => {
    const session = await start({
      settings: { ...only("empty-section"), files: ["docs/*.md", "**/{policy,rules}.md", "*.sec"] },
      folders: ["file:///acme", "file:///acme/inner"],
    });
    const judged = ["acme/docs/a.md", "acme/inner/docs/b.md", "acme/x/y/rules.md", "other/policy.md", "acme/z/n.sec"];
    const left = ["acme/x/docs/a.md", "acme/docs/x/a.md", "other/docs/a.md", "acme/policy.mdx"];
    for (const path of [...judged, ...left]) {
      await session.open(`file:///${path}`, "# Security Policy\n\n## Scope\n");
      assert.equal((await session.items(`file:///${path}`)).length, judged.includes(path) ? 1 : 0, path);
    }
    await session.notify("workspace/didChangeWorkspaceFolders", {
      event: { added: [{ uri: "file:///other", name: "other" }], removed: [] },
    });
    assert.equal((await session.items("file:///other/docs/a.md")).length, 1);
  });

  test("are asked for again after they could not be had", async () => {
    const session = await start();
    session.client.onRequest("workspace/configuration", () => Promise.reject(new Error("not now")));
    await session.open(uri, `${policy}\n## Scope\n`);
    assert((await session.items(uri)).length > 0);
    session.client.onRequest("workspace/configuration", () => [{ enable: false }]);
    assert.deepEqual(await session.items(uri), []);
  });
});

describe("code actions", () => {
  test("offer the fixes of the finding at the cursor, and no others", async () => {
    const session = await start({ settings: only("empty-section", "suppression-unused") });
    await session.open(uri, `${policy}\n## Scope\n\n## Severity\n\nHigh. ${idle}\n`);
    const at = session.rangeOf(uri, "## Scope").start;
    const items = await session.items(uri);
    const context = { diagnostics: [...items, { ...items[0]!, code: "made-up" }] };
    const actions = await session.actions(uri, { start: at, end: at }, context);
    assert.deepEqual(titles(actions), [
      "Write the section from the template “Scope”",
      "Delete the heading",
      "Disable empty-section for this line",
      "Disable empty-section in this file",
      "Insert all missing sections",
      "Fix all findings that are safe to fix",
    ]);
    assert.deepEqual(named(actions, "Delete the heading")?.diagnostics, [items[0]]);
    assert(!actions.some(({ isPreferred }) => isPreferred), "of two fixes for review none is preferred");
    assert(actions.every((action) => action.edit === undefined && action.data !== undefined));
    const { end } = session.rangeOf(uri, "Security Policy");
    const elsewhere = await session.actions(uri, { start: end, end });
    assert(!elsewhere.some(({ kind }) => kind === "quickfix"), titles(elsewhere).join());
  });

  test("make a versioned edit with tab stops only when they are chosen", async () => {
    const session = await start({ settings: only("empty-section") });
    await session.open(uri, `${policy}\n## Training\n`, 7);
    const actions = await session.actions(uri, session.rangeOf(uri, "Training"));
    const chosen = named(actions, /^Write the section/);
    const { edit } = await session.request<CodeAction>("codeAction/resolve", chosen);
    const [change] = edit?.documentChanges ?? [];
    assert(TextDocumentEdit.is(change));
    assert.deepEqual(change.textDocument, { uri, version: 7 });
    const [one] = change.edits;
    assert(one && "snippet" in one);
    assert.match(one.snippet.value, /\$\{1\|/);
  });

  test("carry plain edits for clients that take no others", async () => {
    const session = await start({ capabilities: plain, initializationOptions: { settings: only("empty-section") } });
    await session.open(uri, `${policy}\n## Training\n`);
    const actions = await session.actions(uri, session.rangeOf(uri, "Training"));
    const action = named(actions, /^Write the section/);
    assert(action?.edit?.changes?.[uri]);
    assert.equal(action.edit.documentChanges, undefined);
    const text = await session.applied(uri, action);
    assert(text.startsWith(`${policy}\n## Training\n\n`));
    assert.doesNotMatch(text, /\$\{?\d/);
  });

  test("prefer the fix that is safe, or the only one", async () => {
    const session = await start({ settings: only("suppression-unused", "missing-section") });
    await session.open(uri, `${policy}\nHigh. ${idle}\n`);
    const safe = await session.actions(uri, session.rangeOf(uri, "mailto-mismatch"));
    assert.equal(safe[0]?.isPreferred, true);
    const single = await session.actions(uri, session.rangeOf(uri, "# Security Policy"));
    assert.deepEqual(single.map(({ title, isPreferred = false }) => [title, isPreferred]).slice(0, 1), [
      ["Insert the section “Supported Versions”", true],
    ]);
  });

  test("fix all findings of a rule", async () => {
    const session = await start({ settings: only("suppression-unused") });
    await session.open(uri, twoIdle);
    const actions = await session.actions(uri, session.rangeOf(uri, "mailto-mismatch"));
    const text = await session.applied(uri, named(actions, "Fix all 2 findings of suppression-unused"));
    assert.equal(text, `${policy}\nOne \n\nTwo \n`);
    assert(!titles(actions).some((title) => title.startsWith("Disable")), "the hints on comments cannot be silenced");
  });

  test("fix all that is safe, when asked for that kind alone", async () => {
    const session = await start({ settings: only("suppression-unused", "empty-section") });
    await session.open(uri, `${twoIdle}\n## Scope\n`);
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const actions = await session.actions(uri, whole, { only: ["source.fixAll"] });
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ["source.fixAll.securityPolicy"],
    );
    assert.equal(await session.applied(uri, actions[0]), `${policy}\nOne \n\nTwo \n\n## Scope\n`);
    const fixed = "file:///acme/docs/SECURITY.md";
    await session.open(fixed, policy);
    assert.deepEqual(await session.actions(fixed, whole, { only: ["source.fixAll.securityPolicy"] }), []);
  });

  test("insert all missing sections", async () => {
    const session = await start({ settings: { profile: "vdp" } });
    await session.open(uri, policy);
    const nowhere = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
    const [action] = await session.actions(uri, nowhere, { only: ["source"] });
    assert.equal(action?.kind, "source.insertSections.securityPolicy");
    const text = await session.applied(uri, action);
    assert.match(text, /## Safe Harbor/);
    const onTitle = await session.actions(uri, session.rangeOf(uri, "Security Policy"), { only: ["quickfix"] });
    assert.equal(await session.applied(uri, named(onTitle, "Insert all missing sections")), text);
  });

  test("silence a rule for a line and in the file", async () => {
    const session = await start({ settings: only("empty-section", "suppression-unused") });
    await session.open(uri, "# Security Policy\r\n\r\n## Scope\r\n");
    const actions = await session.actions(uri, session.rangeOf(uri, "Scope"));
    const comment = "<!-- security-policy-disable-next-line empty-section -->";
    const text = await session.applied(uri, named(actions, "Disable empty-section for this line"));
    assert.equal(text, `# Security Policy\r\n\r\n${comment}\r\n## Scope\r\n`);
    const file = await session.applied(uri, named(actions, "Disable empty-section in this file"));
    assert.equal(
      file,
      `<!-- security-policy-disable-file empty-section -->\r\n\r\n# Security Policy\r\n\r\n## Scope\r\n`,
    );
    const { end } = session.rangeOf(uri, "## Scope\r\n");
    await session.change(uri, [{ range: { start: { line: 0, character: 0 }, end }, text }]);
    assert.deepEqual(await session.items(uri), []);
  });

  test("are nothing when what they were offered for has changed", async () => {
    const session = await start({ settings: only("empty-section") });
    await session.open(uri, `${policy}\n## Scope\n`);
    const actions = await session.actions(uri, session.rangeOf(uri, "Scope"));
    await session.type(uri, "Write", "Please write");
    const late = await session.request<CodeAction>("codeAction/resolve", actions[0]);
    assert.equal(late.edit, undefined);
    for (const data of [null, 7, {}, { uri, version: 2, index: 0, range: {} }, { uri, version: 2, index: "0" }]) {
      const odd = await session.request<CodeAction>("codeAction/resolve", { title: "x", data });
      assert.equal(odd.edit, undefined);
    }
  });
});

describe("positions", () => {
  const text = `# Security Policy\n\n🔒 höchst ${idle}\n`;
  const shown = only("suppression-unused");

  test("count UTF-16 units", async () => {
    const session = await start({ settings: shown });
    await session.open(uri, text);
    const [finding] = await session.items(uri);
    assert.equal(finding?.range.start.character, "🔒 höchst ".length + "<!-- security-policy-disable-line ".length);
  });

  test("count bytes where the client prefers that", async () => {
    const general = { positionEncodings: ["utf-8", "utf-16"] };
    const session = await start({ capabilities: { ...modern, general }, settings: shown });
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

  test("take a byte-order mark and CRLF into account", async () => {
    const session = await start({ settings: only("empty-section") });
    await session.open(uri, `\uFEFF## Scope\r\n\r\n# Security Policy\r\n\r\n## Scope\r\n`);
    const ranges = (await session.items(uri)).map(({ range }) => range);
    assert.deepEqual(ranges[0], { start: { line: 0, character: 1 }, end: { line: 0, character: 9 } });
    assert.deepEqual(ranges[1], { start: { line: 4, character: 0 }, end: { line: 4, character: 8 } });
    const actions = await session.actions(uri, ranges[0]!);
    const silent = await session.applied(uri, named(actions, "Disable empty-section for this line"));
    assert(silent.startsWith("\uFEFF<!-- security-policy-disable-next-line empty-section -->\r\n## Scope\r\n"));
  });

  test("stay right over many small changes", async () => {
    const session = await start({ settings: only("empty-section") });
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
  test("gives the sections, what is missing, and how many findings each has", async () => {
    const session = await start({ settings: { profile: "github" } });
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

  test("is told of anew after judging", async () => {
    const session = await start({ settings: only("empty-section") });
    await session.open(uri, `${policy}\n## Scope\n`);
    await session.pull(uri);
    await session.pull(uri);
    assert.deepEqual(await session.next<UpdatedParams>(updated), {
      uri,
      version: 1,
      milliseconds: 0,
      findings: { error: 0, warning: 1, information: 0 },
    });
    assert.equal(await session.unread(updated), 0, "once for each version");
    await session.configure(only());
    await session.pull(uri);
    assert.equal((await session.next<UpdatedParams>(updated)).findings.warning, 0);
  });

  test("lists kinds of sections, and gives what inserts them", async () => {
    const session = await start();
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

  test("is nothing for documents that are not open", async () => {
    const session = await start();
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

  test("are nested, under a label of their own", async () => {
    const session = await start();
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

  test("are flat for clients that know no others", async () => {
    const session = await start({ capabilities: plain });
    await session.open(uri, text);
    const params = { textDocument: { uri } };
    const symbols = await session.request<SymbolInformation[]>("textDocument/documentSymbol", params);
    assert.deepEqual(
      symbols.map(({ containerName }) => containerName),
      [undefined, "Security Policy", "Reporting a Vulnerability"],
    );
  });

  test("are off where the client shows headings itself", async () => {
    const session = await start({ initializationOptions: { ownSymbols: true } });
    assert.equal(session.result.capabilities.documentSymbolProvider, undefined);
  });
});

describe("commands of the server", () => {
  const apply = "workspace/applyEdit";
  const execute = (session: Session, command: string, ...args: unknown[]) =>
    session.request("workspace/executeCommand", { command: `securityPolicy.server.${command}`, arguments: args });

  test("fix all that is safe", async () => {
    const session = await start({ settings: only("suppression-unused") });
    await session.open(uri, twoIdle);
    assert.equal(await execute(session, "fixAll", uri), true);
    const { edit } = await session.next<{ edit: NonNullable<CodeAction["edit"]> }>(apply);
    assert.equal(textEdits(edit, uri).length, 2);
  });

  test("insert sections", async () => {
    const session = await start({ settings: only("missing-section") });
    await session.open(uri, policy);
    assert.equal(await execute(session, "insertSections", uri, ["safe-harbor"]), true);
    const { edit } = await session.next<{ edit: NonNullable<CodeAction["edit"]> }>(apply);
    assert.match(textEdits(edit, uri)[0]?.newText ?? "", /## Safe Harbor/);
  });

  test("do nothing where there is nothing to do", async () => {
    const session = await start({ settings: only() });
    await session.open(uri, policy);
    assert.equal(await execute(session, "fixAll", uri), false);
    assert.equal(await execute(session, "fixAll", "file:///acme/docs/SECURITY.md"), null);
    assert.equal(await execute(session, "fixAll"), null);
    assert.equal(await execute(session, "toString", uri), null);
    assert.equal(await session.unread(apply), 0);
  });
});

test("the day comes from the clock unless the client fixes it", async () => {
  const dated = `${policy}\n**Last updated**: 2026-11-01\n`;
  const settings = only("review-overdue");
  const clocked = await start({ settings, initializationOptions: {} });
  await clocked.open(uri, dated);
  assert.deepEqual(await clocked.items(uri), []);
  const late = await start({ settings, initializationOptions: { today: "2031-01-01" } });
  await late.open(uri, dated);
  assert.deepEqual(codes(await late.items(uri)), ["review-overdue"]);
});

test("an error while judging is logged, and what was shown stays", async () => {
  const session = await start({ settings: only("empty-section"), initializationOptions: {} });
  await session.open(uri, `${policy}\n## Scope\n`);
  const before = await session.items(uri);
  assert.equal(before.length, 1);
  session.clock.broken = true;
  await session.type(uri, "## Scope\n", "");
  assert.deepEqual(await session.items(uri), before);
  const { message } = await session.next<{ message: string }>("window/logMessage");
  assert.match(message, /Judging file:\/\/\/acme\/SECURITY\.md failed: Error: the clock stands still/);
  session.clock.broken = false;
  assert.deepEqual(await session.items(uri), []);
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
