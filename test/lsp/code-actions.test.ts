/** What can be done about findings, with editors that can do much and with those that can do little? */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type CodeAction, TextDocumentEdit } from "vscode-languageserver/node";
import { idle, named, policy, start, titles, twoIdle, uri } from "./acme.ts";
import { only, plain, type Session, textEdits } from "./session.ts";

describe("code actions", () => {
  test("offer the fixes of the finding at the cursor, and no others", async (t) => {
    const session = await start(t, { settings: only("empty-section", "suppression-unused") });
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

  test("make a versioned edit with tab stops only when they are chosen", async (t) => {
    const session = await start(t, { settings: only("empty-section") });
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

  test("carry plain edits for clients that take no others", async (t) => {
    const session = await start(t, { capabilities: plain, initializationOptions: { settings: only("empty-section") } });
    await session.open(uri, `${policy}\n## Training\n`);
    const actions = await session.actions(uri, session.rangeOf(uri, "Training"));
    const action = named(actions, /^Write the section/);
    assert(action?.edit?.changes?.[uri]);
    assert.equal(action.edit.documentChanges, undefined);
    const text = await session.applied(uri, action);
    assert(text.startsWith(`${policy}\n## Training\n\n`));
    assert.doesNotMatch(text, /\$\{?\d/);
  });

  test("prefer the fix that is safe, or the only one", async (t) => {
    const session = await start(t, { settings: only("suppression-unused", "missing-section") });
    await session.open(uri, `${policy}\nHigh. ${idle}\n`);
    const safe = await session.actions(uri, session.rangeOf(uri, "mailto-mismatch"));
    assert.equal(safe[0]?.isPreferred, true);
    const single = await session.actions(uri, session.rangeOf(uri, "# Security Policy"));
    assert.deepEqual(single.map(({ title, isPreferred = false }) => [title, isPreferred]).slice(0, 1), [
      ["Insert the section “Supported Versions”", true],
    ]);
  });

  test("fix all findings of a rule", async (t) => {
    const session = await start(t, { settings: only("suppression-unused") });
    await session.open(uri, twoIdle);
    const actions = await session.actions(uri, session.rangeOf(uri, "mailto-mismatch"));
    const text = await session.applied(uri, named(actions, "Fix all 2 findings of suppression-unused"));
    assert.equal(text, `${policy}\nOne \n\nTwo \n`);
    assert(!titles(actions).some((title) => title.startsWith("Disable")), "the hints on comments cannot be silenced");
  });

  test("fix all that is safe, when asked for that kind alone", async (t) => {
    const session = await start(t, { settings: only("suppression-unused", "empty-section") });
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

  test("take a byte-order mark away, alone and with all that is safe", async (t) => {
    const session = await start(t, { settings: only("policy-encoding", "suppression-unused") });
    await session.open(uri, `\uFEFF${twoIdle}`);
    const first = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const alone = named(await session.actions(uri, first), "Remove the byte-order mark");
    assert.equal(await session.applied(uri, alone), twoIdle);
    const [all] = await session.actions(uri, first, { only: ["source.fixAll"] });
    assert.equal(await session.applied(uri, all), `${policy}\nOne \n\nTwo \n`);
  });

  test("insert all missing sections", async (t) => {
    const session = await start(t, { settings: { profile: "vdp" } });
    await session.open(uri, policy);
    const nowhere = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
    const [action] = await session.actions(uri, nowhere, { only: ["source"] });
    assert.equal(action?.kind, "source.insertSections.securityPolicy");
    const text = await session.applied(uri, action);
    assert.match(text, /## Safe Harbor/);
    const onTitle = await session.actions(uri, session.rangeOf(uri, "Security Policy"), { only: ["quickfix"] });
    assert.equal(await session.applied(uri, named(onTitle, "Insert all missing sections")), text);
  });

  test("silence a rule for a line and in the file", async (t) => {
    const session = await start(t, { settings: only("empty-section", "suppression-unused") });
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

  test("are nothing when what they were offered for has changed", async (t) => {
    const session = await start(t, { settings: only("empty-section") });
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

describe("commands of the server", () => {
  const apply = "workspace/applyEdit";
  const execute = (session: Session, command: string, ...args: unknown[]) =>
    session.request("workspace/executeCommand", { command: `securityPolicy.server.${command}`, arguments: args });

  test("fix all that is safe", async (t) => {
    const session = await start(t, { settings: only("suppression-unused") });
    await session.open(uri, twoIdle);
    assert.equal(await execute(session, "fixAll", uri), true);
    const { edit } = await session.next<{ edit: NonNullable<CodeAction["edit"]> }>(apply);
    assert.equal(textEdits(edit, uri).length, 2);
  });

  test("insert sections", async (t) => {
    const session = await start(t, { settings: only("missing-section") });
    await session.open(uri, policy);
    assert.equal(await execute(session, "insertSections", uri, ["safe-harbor"]), true);
    const { edit } = await session.next<{ edit: NonNullable<CodeAction["edit"]> }>(apply);
    assert.match(textEdits(edit, uri)[0]?.newText ?? "", /## Safe Harbor/);
  });

  test("do nothing where there is nothing to do", async (t) => {
    const session = await start(t, { settings: only() });
    await session.open(uri, policy);
    assert.equal(await execute(session, "fixAll", uri), false);
    assert.equal(await execute(session, "fixAll", "file:///acme/docs/SECURITY.md"), null);
    assert.equal(await execute(session, "fixAll"), null);
    assert.equal(await execute(session, "toString", uri), null);
    assert.equal(await session.unread(apply), 0);
  });
});
