/** What the server says in English, in the language of the user. */
import * as vscode from "vscode";

/** @param text of the questions before a new policy, of the catalogue, or a note; what it puts into quotes is a value */
export function inUsersWords(text: string): string {
  const [, value] = /“([^”]*)”/.exec(text) ?? [];
  return value === undefined ? vscode.l10n.t(text) : vscode.l10n.t(text.replace(`“${value}”`, "“{0}”"), value);
}
