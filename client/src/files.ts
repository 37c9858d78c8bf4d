/** What stands in the folders of the workspace, in whatever file system: answered to the server, which only reads. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type FileAnswer,
  type FileKind,
  type FileParams,
  type ListDirectoryResult,
  listDirectoryRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
  type StatResult,
  statRequest,
} from "../../server/src/lsp/protocol.ts";

/** Every host has it, but no library of types that they share. */
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

const unknown = { state: "unknown" } as const;

/** Answers the server's requests for files. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest<ReadFileResult, unknown>(readFileRequest, (params: ReadFileParams) => answer(() => read(params)));
  client.onRequest<ListDirectoryResult, unknown>(listDirectoryRequest, (params: FileParams) =>
    answer(() => list(params)),
  );
  client.onRequest<StatResult, unknown>(statRequest, (params: FileParams) => answer(() => stat(params)));
}

async function read(params: ReadFileParams): Promise<string | undefined> {
  const uri = await placeOf(params);
  if (uri === undefined) return undefined;
  const { type, size } = await vscode.workspace.fs.stat(uri);
  if (type !== vscode.FileType.File || size > params.maxBytes) return undefined;
  const bytes = await vscode.workspace.fs.readFile(uri);
  return bytes.length > params.maxBytes || bytes.includes(0) ? undefined : new TextDecoder().decode(bytes);
}

async function list(params: FileParams): Promise<{ name: string; kind: FileKind }[] | undefined> {
  const uri = await placeOf(params);
  if (uri === undefined) return undefined;
  const entries = await vscode.workspace.fs.readDirectory(uri);
  return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
}

async function stat(params: FileParams): Promise<{ kind: FileKind; size: number } | undefined> {
  const folder = params.path.slice(0, Math.max(params.path.lastIndexOf("/"), 0));
  if ((await placeOf({ root: params.root, path: folder })) === undefined) return undefined;
  const { type, size } = await vscode.workspace.fs.stat(join(params));
  return { kind: kindOf(type), size };
}

/**
 * The address of a path.
 * @returns `undefined` where it leaves the root, or leads over a link: where that ends cannot be told here
 */
async function placeOf({ root, path }: FileParams): Promise<vscode.Uri | undefined> {
  const names = path === "" ? [] : path.split("/");
  if (names.some((name) => name === "" || name === "." || name === ".." || name.includes("\\"))) return undefined;
  for (let depth = 1; depth <= names.length; depth++) {
    const { type } = await vscode.workspace.fs.stat(join({ root, path: names.slice(0, depth).join("/") }));
    if ((type & vscode.FileType.SymbolicLink) !== 0) return undefined;
  }
  return join({ root, path });
}

function join({ root, path }: FileParams): vscode.Uri {
  const folder = vscode.Uri.parse(root, true);
  return path === "" ? folder : vscode.Uri.joinPath(folder, ...path.split("/"));
}

async function answer<T>(ask: () => Promise<T | undefined>): Promise<FileAnswer<T>> {
  try {
    const value = await ask();
    return value === undefined ? unknown : { state: "there", value };
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === "FileNotFound" ? { state: "missing" } : unknown;
  }
}

function kindOf(type: vscode.FileType): FileKind {
  if ((type & vscode.FileType.SymbolicLink) !== 0) return "link";
  if ((type & vscode.FileType.Directory) !== 0) return "folder";
  return (type & vscode.FileType.File) !== 0 ? "file" : "other";
}
