/** Does the workspace have a policy, and where? */
import * as vscode from "vscode";
import type { ActivePolicy } from "./active-policy.ts";

const policies = "**/[sS][eE][cC][uU][rR][iI][tT][yY].{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}";
const others = "**/{node_modules,bower_components,vendor,.venv,dist}/**";

/** The policies of the workspace, those nearest to the root first. @param limit how many at most */
export async function findPolicies(limit: number): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(policies, others, limit);
  return found.sort((a, b) => depth(a) - depth(b) || a.path.localeCompare(b.path));
}

function depth({ path }: vscode.Uri): number {
  return path.split("/").length;
}

/**
 * Sets the context key `securityPolicy.present`, by which the outline shows itself: for good once a policy was opened
 * or found, so that people without one never see an empty view.
 */
export function watchWorkspace(active: ActivePolicy): vscode.Disposable[] {
  let present = false;
  const setPresent = () => {
    if (present) return;
    present = true;
    void vscode.commands.executeCommand("setContext", "securityPolicy.present", true);
  };
  const look = async () => {
    if (!present && (await findPolicies(1)).length > 0) setPresent();
  };
  if (active.editor) setPresent();
  else void look();
  return [
    active.onDidChange((editor) => editor && setPresent()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void look()),
    vscode.workspace.onDidCreateFiles(() => void look()),
  ];
}
