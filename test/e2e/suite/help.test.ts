/** What helps while writing: hovers, completion, snippets, the status, and a server that can be started anew. */
import * as vscode from "vscode";
import { equal, ok } from "./assert.ts";
import { describe, it } from "./bdd.ts";
import { extension, found, show, today } from "./policy.ts";
import { ask, until } from "./wait.ts";
import { write } from "./workspace.ts";

const text =
  "# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@yourcompany.com, or to <a@b.org>.\n\n";

function hoverText(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}

async function completions(uri: vscode.Uri, at: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    uri,
    at,
  );
  return list.items;
}

describe("help", () => {
  it("says on a heading what the section is for", async () => {
    const editor = await show(text);
    const at = new vscode.Position(2, 8);
    await ask("the hover", async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        editor.document.uri,
        at,
      );
      return hoverText(hovers).length > 20 || undefined;
    });
  });

  it("offers sections where a heading begins", async () => {
    const editor = await show(`${text}## `);
    const at = new vscode.Position(6, 3);
    await ask("a section to complete", async () => {
      const items = await completions(editor.document.uri, at);
      return (
        items.some(({ label }) => /scope|supported versions/i.test(typeof label === "string" ? label : label.label)) ||
        undefined
      );
    });
  });

  it("offers snippets that an editor can insert", async () => {
    const editor = await show(text);
    const end = new vscode.Position(6, 0);
    editor.selection = new vscode.Selection(end, end);
    const name = await ask("a snippet", async () => {
      const items = await completions(editor.document.uri, end);
      const ours = items.find(({ kind, detail }) => kind === vscode.CompletionItemKind.Snippet && detail);
      return ours && String(ours.detail);
    });
    ok(name.length > 0, "it has no name");
  });

  it("does not offer sections in other Markdown", async () => {
    await extension();
    const uri = await write("notes/headings.md", "# Notes\n\n## ");
    await vscode.window.showTextDocument(uri);
    const items = await completions(uri, new vscode.Position(2, 3));
    const ours = items.filter(
      ({ kind, label }) =>
        kind !== vscode.CompletionItemKind.Snippet &&
        /supported versions/i.test(typeof label === "string" ? label : label.label),
    );
    equal(
      ours.map(({ label }) => label),
      [],
    );
  });

  it("says in the language status how many findings there are", async () => {
    const { status, outline } = await extension();
    const editor = await show(text);
    await found(editor, "placeholder-contact");
    await until("the status", outline.onDidChangeTreeData, () => /1 error/.test(status.item.text) || undefined);
    equal(status.item.severity, vscode.LanguageStatusSeverity.Error);
    ok(/github, \d+ ms/.test(status.item.detail ?? ""), `detail: ${status.item.detail}`);
  });

  it("can be started anew, and finds the same", async () => {
    const editor = await show(text);
    const before = (await found(editor, "placeholder-contact")).length;
    const { restart, client } = await extension();
    await restart(today);
    ok((await client()).isRunning(), "it does not run");
    equal((await found(editor, "placeholder-contact")).length, before);
  });
});
