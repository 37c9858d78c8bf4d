/** What does the server offer to write, to editors that can do much and to those that can do little? */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { CompletionItem, CompletionList, TextEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { policy, start, uri } from "./acme.ts";
import { modern, plain, type Session, type SessionOptions, today } from "./session.ts";

const completing = {
  ...modern,
  textDocument: {
    ...modern.textDocument,
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown" as const] } },
  },
};

/** Opens the text and asks at its caret `‸`. */
async function asked(session: Session, marked: string): Promise<CompletionList> {
  const text = marked.replace("‸", "");
  await session.open(uri, text);
  const position = session.document(uri).positionAt(marked.indexOf("‸"));
  const list = await session.request<CompletionList>("textDocument/completion", { textDocument: { uri }, position });
  for (const { textEdit } of list.items) {
    const { range } = textEdit as TextEdit;
    assert.equal(range.start.line, position.line);
    assert.equal(range.end.line, position.line);
  }
  return list;
}

function named(list: CompletionList, label: string): CompletionItem {
  const item = list.items.find((one) => one.label === label);
  assert.ok(item, `${label} is not among ${list.items.map((one) => one.label).join(", ")}`);
  return item;
}

const withCompletion = (more: SessionOptions = {}) => ({ capabilities: completing, settings: {}, ...more });

describe("completion", () => {
  test("is announced, with few characters that set it off", async (t) => {
    const session = await start(t, withCompletion());
    assert.deepEqual(session.result.capabilities.completionProvider, {
      triggerCharacters: ["#", "(", "<", "|", "/"],
      resolveProvider: true,
    });
  });

  test("inserts a section with tab stops, and previews it on request", async (t) => {
    const session = await start(t, withCompletion());
    const item = named(await asked(session, `${policy}\n## What‸\n`), "What to Expect");
    assert.equal(item.filterText, "## What to Expect");
  });

  test("has the line ending of the policy, and a preview only when asked", async (t) => {
    const session = await start(t, withCompletion());
    const item = named(await asked(session, `${policy}\n‸\n`.replaceAll("\n", "\r\n")), "Supported Versions");
    const { newText } = item.textEdit as TextEdit;
    assert.equal(item.insertTextFormat, 2);
    assert.match(newText, /^## Supported Versions\r\n\r\n[\s\S]*\$\{1\|/);
    assert.equal(item.documentation, undefined);
    const { documentation } = await session.request<CompletionItem>("completionItem/resolve", item);
    assert.match((documentation as { value: string }).value, /get security fixes/);
  });

  test("is plain text for an editor without tab stops", async (t) => {
    const session = await start(t, { capabilities: plain, initializationOptions: { today, settings: {} } });
    const item = named(await asked(session, `${policy}\n‸\n`), "What to Expect");
    assert.equal(item.insertTextFormat, 1);
    assert.doesNotMatch((item.textEdit as TextEdit).newText, /\$\{|\$1/);
  });

  test("lists what stands beside the policy", async (t) => {
    const disk = {
      "/acme/.git/HEAD": "ref: refs/heads/main\n",
      "/acme/docs/threats.md": "# Threats\n",
      "/acme/node_modules/x/index.js": "",
      "/acme/README.md": "# Acme\n",
    };
    const session = await start(t, withCompletion({ disk, folders: ["file:///acme"] }));
    const list = await asked(session, `${policy}\nSee [this](‸).\n`);
    const labels = list.items.map(({ label }) => label);
    assert.ok(labels.includes("docs/") && labels.includes("README.md"), labels.join(", "));
    assert.ok(!labels.some((label) => /node_modules|\.git\//.test(label)), labels.join(", "));
    const at = session.document(uri).getText().indexOf("](") + 2;
    const position = session.document(uri).positionAt(at);
    await session.change(uri, [{ range: { start: position, end: position }, text: "docs/" }]);
    const deeper = await session.request<CompletionList>("textDocument/completion", {
      textDocument: { uri },
      position: session.document(uri).positionAt(at + 5),
    });
    const item = named(deeper, "docs/threats.md");
    const text = TextDocument.applyEdits(session.document(uri), [item.textEdit as TextEdit]);
    assert.match(text, /\[this\]\(docs\/threats\.md\)/);
  });

  test("leaves paths to an editor that has its own", async (t) => {
    const session = await start(t, withCompletion({ initializationOptions: { today, ownPaths: true } }));
    assert.ok(!session.result.capabilities.completionProvider?.triggerCharacters?.includes("/"));
    assert.deepEqual((await asked(session, `${policy}\nSee [above](#‸).\n`)).items, []);
  });

  test("is silent in prose, and in what is no policy", async (t) => {
    const session = await start(t, withCompletion());
    assert.deepEqual((await asked(session, `${policy}\nWe answer ‸ soon.\n`)).items, []);
    const other = "file:///acme/README.md";
    await session.open(other, "\n");
    const position = { line: 0, character: 0 };
    assert.equal(await session.request("textDocument/completion", { textDocument: { uri: other }, position }), null);
  });
});
