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

function nameOf({ label }: vscode.CompletionItem): string {
  return typeof label === "string" ? label : label.label;
}

function isSnippet({ kind }: vscode.CompletionItem): boolean {
  return kind === vscode.CompletionItemKind.Snippet;
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
      return items.some((item) => /scope|supported versions/i.test(nameOf(item))) || undefined;
    });
  });

  it("completes a section that was begun, without doubling its marks", async () => {
    const editor = await show(`${text}## Sco`);
    const at = new vscode.Position(6, 6);
    const item = await ask("the section", async () => {
      const items = await completions(editor.document.uri, at);
      return items.find((one) => nameOf(one) === "Scope" && one.kind === vscode.CompletionItemKind.Module);
    });
    const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
    equal([range?.start.character, range?.end.character, item.filterText], [0, 6, "## Scope"]);
    const { value } = item.insertText as vscode.SnippetString;
    await editor.insertSnippet(new vscode.SnippetString(value), range);
    ok(/<a@b\.org>\.\n\n## Scope\n\nThis policy covers:/.test(editor.document.getText()), editor.document.getText());
  });

  it("offers no anchor of a link twice, where the editor offers them too", async () => {
    const editor = await show(`${text}See [above](#).\n`);
    await found(editor, "placeholder-contact");
    const items = await completions(editor.document.uri, new vscode.Position(6, 13));
    const anchors = items.map(nameOf).filter((name) => /^#?reporting-a/.test(name));
    ok(anchors.length < 2, anchors.join(", "));
  });

  it("offers whole policies as snippets", async () => {
    const editor = await show("");
    await ask("the snippet", async () => {
      const items = await completions(editor.document.uri, new vscode.Position(0, 0));
      return items.some((item) => isSnippet(item) && nameOf(item) === "security-policy") || undefined;
    });
  });

  it("inserts a whole policy by the name of its snippet, with tab stops", async () => {
    const editor = await show("");
    const snippet = { langId: "markdown", name: "Security policy: Whole policy" };
    await vscode.commands.executeCommand("editor.action.insertSnippet", snippet);
    const written = editor.document.getText();
    ok(/^# .+\n/.test(written) && written.includes("## Reporting a Vulnerability"), written);
    ok(!/\$\{\d/.test(written), "a tab stop was left in the text");
  });

  it("offers neither sections nor snippets in other Markdown", async () => {
    await extension();
    const uri = await write("notes/headings.md", "# Notes\n\n## ");
    await vscode.window.showTextDocument(uri);
    const items = await completions(uri, new vscode.Position(2, 3));
    // Before 1.109 an editor did not know that snippets can be meant for some files only.
    const [, minor = 0] = vscode.version.split(".").map(Number);
    const ours = items.filter((item) =>
      isSnippet(item) ? minor >= 109 && nameOf(item).startsWith("security-") : /supported versions/i.test(nameOf(item)),
    );
    equal(ours.map(nameOf), []);
  });

  it("says in the language status how many findings there are", async () => {
    const { status, outline } = await extension();
    const editor = await show(text);
    await found(editor, "placeholder-contact");
    await until("the status", outline.onDidSettle, () => /1 error/.test(status.item.text) || undefined);
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
