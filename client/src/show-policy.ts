/** Shows a policy where it can be seen already: the keyboard may be in the report beside it. */
import * as vscode from "vscode";

/** @param otherwise where it is opened if it cannot be seen */
export function showPolicy(
  document: vscode.TextDocument,
  options: vscode.TextDocumentShowOptions = {},
  otherwise = vscode.ViewColumn.Active,
): Thenable<vscode.TextEditor> {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const shown = [activeTextEditor, ...visibleTextEditors].find((editor) => editor?.document === document);
  return vscode.window.showTextDocument(document, { ...options, viewColumn: shown?.viewColumn ?? otherwise });
}
