/** Mends all that can be mended without changing what the policy promises. */
import * as vscode from "vscode";

const kind = "source.fixAll.securityPolicy";

/** Applies the safe fixes to the policy, as one step to undo. Resolves with whether anything was changed. */
export async function fixAll(document: vscode.TextDocument): Promise<boolean> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
    "vscode.executeCodeActionProvider",
    document.uri,
    document.validateRange(whole),
    kind,
    1,
  );
  const edit = actions?.find((action) => action.kind?.value === kind)?.edit;
  if (edit !== undefined && edit.size > 0) return vscode.workspace.applyEdit(edit);
  vscode.window.setStatusBarMessage(
    vscode.l10n.t("Nothing in this policy can be fixed without a decision of yours."),
    5000,
  );
  return false;
}
