/** Opens the policy of the workspace; asks which, where there are several. */
import * as vscode from "vscode";
import { findPolicies } from "../workspace-policies.ts";

export async function openPolicy(): Promise<void> {
  const found = await findPolicies();
  const [first, second] = found;
  if (first === undefined) {
    await vscode.window.showInformationMessage(vscode.l10n.t("This workspace has no SECURITY.md."));
    return;
  }
  const chosen = second === undefined ? first : await pick(found);
  if (chosen !== undefined) await vscode.window.showTextDocument(chosen);
}

async function pick(found: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const items = found.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  const placeHolder = vscode.l10n.t("Which policy?");
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.uri;
}
