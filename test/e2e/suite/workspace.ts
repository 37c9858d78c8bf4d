/** Which files the tests work on, and where they are in the host at hand. */
import * as vscode from "vscode";

/** Set by the bundler: the files of `test/e2e/workspace`, path to text. */
declare const WORKSPACE_FILES: Record<string, string>;

/** The folder that the editor has opened. */
export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  if (first === undefined) throw new Error("no folder is open");
  return first.uri;
}

/** The address of a file of the workspace, by its path below the folder. */
export function file(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), path);
}

/** Writes a file of the workspace from outside the editor's documents. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = file(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/**
 * Fills a workspace that exists in memory only, as in the browser, where there is no disk to copy the files to.
 * Elsewhere they are there already.
 */
export async function seedWorkspace(): Promise<void> {
  if (folder().scheme === "file") return;
  for (const [path, text] of Object.entries(WORKSPACE_FILES)) await write(path, text);
}
