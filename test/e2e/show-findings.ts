/** What the editor shows for the policies of the open folder, one line for each finding: run inside the editor. */
import * as vscode from "vscode";
import { findings, rule } from "./suite/wait.ts";

const severities = ["error", "warning", "information", "hint"];
const say = (line: string) => console.log(`\u2063${line}`);

export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error("no folder is open");
  let shown = 0;
  for (const uri of await policiesBelow(folder.uri)) {
    await vscode.window.showTextDocument(uri);
    const path = vscode.workspace.asRelativePath(uri, false);
    const found = [...(await findings(uri, "findings", (some) => some.length > 0))];
    found.sort((a, b) => a.range.start.compareTo(b.range.start));
    for (const finding of found) {
      const { line, character } = finding.range.start;
      const severity = severities[finding.severity];
      say(`${path}:${line + 1}:${character + 1} ${severity} ${rule(finding)} ${finding.message.replaceAll("\n", " ")}`);
    }
    shown += found.length;
  }
  say(`DONE ${shown} passed, 0 failed`);
}

async function policiesBelow(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) found.push(...(await policiesBelow(uri)));
    else if (name.toLowerCase() === "security.md") found.push(uri);
  }
  return found;
}
