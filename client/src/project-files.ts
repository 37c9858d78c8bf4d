/** Which project files does the workspace have? They may name further policies, for which the server is started too. */
import * as vscode from "vscode";
import type { PolicyServer } from "./policy-server.ts";

const pattern = "**/.security-policy.json";
const others = "**/{node_modules,bower_components,vendor,.venv,dist}/**";

/** So many are told to the server at its start; it finds those above an open policy by itself. */
const most = 100;

/** Tells the server, for its next start, which project files there are. */
export async function findProjectFiles(server: PolicyServer): Promise<void> {
  const found = await vscode.workspace.findFiles(pattern, others, most);
  server.projectFiles = found.map((uri) => uri.toString());
}

/** Follows the making of project files; a server that runs follows them by itself. */
export function watchProjectFiles(server: PolicyServer, onFound: () => void): vscode.Disposable[] {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, true);
  const look = () => void findProjectFiles(server).then(onFound);
  return [watcher, watcher.onDidCreate(look), vscode.workspace.onDidChangeWorkspaceFolders(look)];
}
