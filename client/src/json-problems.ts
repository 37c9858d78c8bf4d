/** Who says that a project file is no JSON? VS Code does while it has a tab, and the server while it has none. */
import * as vscode from "vscode";
import { jsonCode } from "../../server/src/lsp/protocol.ts";

type Show = (diagnostics: vscode.Diagnostic[]) => void;

export class JsonProblems implements vscode.Disposable {
  /** By URI: shows anew what the server said last, for files that are no JSON. */
  readonly #said = new Map<string, () => void>();
  /** Whether the editor's support for JSON runs; it may be listed and not be there. */
  #json: "unknown" | "asked" | boolean = "unknown";
  readonly #watching: vscode.Disposable;

  constructor() {
    // Documents live on when their tabs are closed, and the editor says nothing of them any more.
    this.#watching = vscode.Disposable.from(
      vscode.window.tabGroups.onDidChangeTabs(() => this.#showAll()),
      vscode.workspace.onDidOpenTextDocument(() => this.#showAll()),
    );
  }

  /** Shows what the server says of a file, without what the editor says itself. */
  show(uri: vscode.Uri, diagnostics: vscode.Diagnostic[], show: Show): void {
    const ours = diagnostics.filter(({ code }) => code !== jsonCode);
    const showIt = () => show(this.#isCheckedByEditor(uri) ? ours : diagnostics);
    if (ours.length < diagnostics.length) this.#said.set(uri.toString(), showIt);
    else this.#said.delete(uri.toString());
    showIt();
  }

  /** The server is gone, and what it said with it. */
  forget(): void {
    this.#said.clear();
  }

  dispose(): void {
    this.#watching.dispose();
  }

  #showAll(): void {
    for (const show of this.#said.values()) show();
  }

  #isCheckedByEditor(uri: vscode.Uri): boolean {
    if (!isOpenAsJson(uri) || !vscode.workspace.getConfiguration("json", uri).get("validate.enable", true))
      return false;
    if (this.#json === "unknown") this.#findJson();
    return this.#json === true;
  }

  #findJson(): void {
    const found = (runs: boolean) => {
      this.#json = runs;
      this.#showAll();
    };
    this.#json = "asked";
    const json = vscode.extensions.getExtension("vscode.json-language-features");
    json?.activate().then(
      () => found(true),
      () => found(false),
    );
  }
}

function isOpenAsJson(uri: vscode.Uri): boolean {
  const same = (one: { readonly uri: vscode.Uri }) => one.uri.toString() === uri.toString();
  const language = vscode.workspace.textDocuments.find(same)?.languageId;
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return (
    (language === "json" || language === "jsonc") &&
    tabs.some(({ input }) => input instanceof vscode.TabInputText && same(input))
  );
}
