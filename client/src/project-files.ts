/** Which project files does the workspace have? They may name further policies, for which the server is started too. */
import * as vscode from "vscode";
import type { PolicyServer } from "./policy-server.ts";

const pattern = "**/.security-policy.json";
const others = "**/{node_modules,bower_components,vendor,.venv,dist}/**";

/** So many are told to the server at its start; it finds those above an open policy by itself. */
const most = 100;

/** Tells the server, for its next start, which project files there are. */
export async function findProjectFiles(server: PolicyServer): Promise<void> {
  add(server, await vscode.workspace.findFiles(pattern, others, most));
}

/** Follows the making of project files; a server that runs follows them by itself. */
export function watchProjectFiles(server: PolicyServer, onFound: () => void): vscode.Disposable[] {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, true);
  return [
    watcher,
    // Not every file system can be searched, but all tell of what is made.
    watcher.onDidCreate((uri) => {
      add(server, [uri]);
      onFound();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void findProjectFiles(server).then(onFound)),
  ];
}

/** A file that is gone by then does no harm. */
function add(server: PolicyServer, uris: readonly vscode.Uri[]): void {
  server.projectFiles = [...new Set([...server.projectFiles, ...uris.map((uri) => uri.toString())])];
}
