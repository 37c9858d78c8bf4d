/** Which policy is the user looking at? */
import * as vscode from "vscode";
import { isEnabled, isPolicyFile } from "./policy-file.ts";

/** Follows the active editor, and tells the menus by the context key `securityPolicy.active`. */
export class ActivePolicy implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.TextEditor | undefined>();
  readonly #listeners: vscode.Disposable[] = [];
  #editor: vscode.TextEditor | undefined;

  /** Another policy came to the front, or none is there any more. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#listeners.push(
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
      // The language may be set only after the document has been opened.
      vscode.workspace.onDidOpenTextDocument(() => this.refresh()),
    );
    this.refresh();
  }

  get editor(): vscode.TextEditor | undefined {
    return this.#editor;
  }

  get document(): vscode.TextDocument | undefined {
    return this.#editor?.document;
  }

  /** Looks again, as after a change of settings. */
  refresh(): void {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    // Beside the report, or whatever else is no text, one still looks at the policy.
    const seen = visibleTextEditors.find((editor) => editor === this.#editor);
    const shown = activeTextEditor ?? seen;
    const editor = shown && isPolicyFile(shown.document) && isEnabled(shown.document) ? shown : undefined;
    if (editor === this.#editor) return;
    this.#editor = editor;
    void vscode.commands.executeCommand("setContext", "securityPolicy.active", editor !== undefined);
    this.#changed.fire(editor);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }
}
