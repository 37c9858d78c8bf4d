/** The language server over any connection: what it offers is the sum of its features. */

import { type Connection, type InitializeResult, TextDocumentSyncKind } from "vscode-languageserver";
import type { FileSystem } from "../project/file-system.ts";
import type { KeyReader } from "../project/keys.ts";
import { type Client, clientOf } from "./client.ts";
import { Documents } from "./documents.ts";
import { registerCodeActions } from "./features/code-actions.ts";
import { registerCodeLens } from "./features/code-lens.ts";
import { registerCompletion } from "./features/completion.ts";
import { registerDiagnostics } from "./features/diagnostics.ts";
import { registerDocumentLinks } from "./features/document-links.ts";
import { registerExecute } from "./features/execute.ts";
import { registerHover } from "./features/hover.ts";
import { registerNewPolicy } from "./features/new-policy.ts";
import { registerOutline } from "./features/outline.ts";
import { registerProfiles } from "./features/profiles.ts";
import { registerReport } from "./features/report.ts";
import { registerSectionEdits } from "./features/section-edits.ts";
import { registerSections } from "./features/sections.ts";
import { registerSymbols } from "./features/symbols.ts";
import { filesFor } from "./files.ts";
import { NeighbourFiles } from "./neighbour-files.ts";
import { ProjectFiles } from "./project-files.ts";
import { Repositories } from "./repositories.ts";
import { SettingsStore } from "./settings.ts";
import { unawaited } from "./unawaited.ts";

/** What the server needs of the place that it runs in. */
export interface Host {
  /** The time now. */
  now(): Date;
  /** A clock for measuring. */
  milliseconds(): number;
  /** Calls the action once, after that many milliseconds. @returns calls it off */
  after(milliseconds: number, action: () => void): () => void;
  /** Loads what reads keys of OpenPGP; missing where there is none: nothing is known of keys then. */
  loadKeyReader?(): Promise<KeyReader>;
  /** The files below a folder of its own disk, named by its `file:` URI; missing where it has none. */
  filesAt?(folder: string): Promise<FileSystem | undefined>;
}

/** What every feature is given. */
export interface Server {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly settings: SettingsStore;
  readonly repositories: Repositories;
  readonly documents: Documents;
  readonly neighbours: NeighbourFiles;
}

/** Answers requests from here on and says which ones the client may send. */
export type Feature = (server: Server) => InitializeResult["capabilities"];

const features: readonly Feature[] = [
  registerDiagnostics,
  registerCodeActions,
  registerHover,
  registerDocumentLinks,
  registerCodeLens,
  registerCompletion,
  registerSymbols,
  registerOutline,
  registerReport,
  registerProfiles,
  registerSections,
  registerSectionEdits,
  registerNewPolicy,
  registerExecute,
];

/** Starts the server: it answers as soon as the client has introduced itself. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const client = clientOf(params);
    const folders = new Set(params.workspaceFolders?.map((folder) => folder.uri));
    if (folders.size === 0 && params.rootUri) folders.add(params.rootUri);
    const filesAt = filesFor(connection, host, client);
    const projectFiles = new ProjectFiles(connection, client, filesAt, folders);
    const settings = new SettingsStore(connection, client, projectFiles);
    const repositories = new Repositories(connection, host, client, filesAt, folders);
    const documents = new Documents(connection, host, client, settings, repositories, folders);
    const neighbours = new NeighbourFiles(host, client, settings, repositories, documents);
    connection.onDidChangeWatchedFiles(({ changes }) => {
      projectFiles.changed(changes);
      unawaited({ connection }, repositories.changed(changes));
    });
    documents.open.onDidSave(({ document }) => {
      if (client.registersWatchers) return repositories.saved(document.uri);
      // Whoever cannot watch files has them read again at times when they may have changed.
      projectFiles.refresh();
      repositories.refresh();
    });
    const server: Server = { connection, host, client, settings, repositories, documents, neighbours };
    const capabilities: InitializeResult["capabilities"] = {
      positionEncoding: client.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      ...(client.workspaceFolders
        ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
        : {}),
    };
    connection.onInitialized(() => {
      settings.listen();
      projectFiles.listen();
      repositories.listen();
      documents.listen();
    });
    for (const register of features) Object.assign(capabilities, register(server));
    return { capabilities, serverInfo: { name: "security-policy-language-server" } };
  });
  connection.listen();
}
