/** Times language servers over stdio: from the start of the process to the first diagnostics. */

import { spawn } from "node:child_process";
import MarkdownIt from "markdown-it";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

export interface ServerCommand {
  readonly name: string;
  readonly args: readonly string[];
}

export interface StartTimes {
  readonly initialize: number;
  readonly firstDiagnostics: number;
  readonly findings: number;
}

const markdown = new MarkdownIt();
const validate = {
  enabled: true,
  referenceLinks: { enabled: "warning" },
  fragmentLinks: { enabled: "warning" },
  fileLinks: { enabled: "warning", markdownFragmentLinks: "inherit" },
  ignoredLinks: [],
  unusedLinkDefinitions: { enabled: "warning" },
  duplicateLinkDefinitions: { enabled: "warning" },
};

/** Starts a server, opens one document, waits for its diagnostics, ends it. Times in milliseconds. */
export async function timeStart(command: ServerCommand, text: string): Promise<StartTimes> {
  const uri = "file:///policy/SECURITY.md";
  const begin = performance.now();
  const child = spawn(process.execPath, [...command.args], { stdio: ["pipe", "pipe", "ignore"] });
  const exited = new Promise((done) => child.once("exit", done));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest("workspace/configuration", (params: { items: unknown[] }) =>
    params.items.map(() => ({ validate })),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.onRequest("markdown/parse", (params: { text?: string }) => markdown.parse(params.text ?? text, {}));
  connection.onRequest("markdown/fs/stat", () => ({ isDirectory: false }));
  connection.onRequest("markdown/fs/readFile", () => []);
  connection.onRequest("markdown/fs/readDirectory", () => []);
  connection.onRequest("markdown/findMarkdownFilesInWorkspace", () => []);
  connection.onRequest("markdown/fs/watcher/create", () => null);
  connection.onRequest("markdown/fs/watcher/delete", () => null);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: "file:///policy", name: "policy" }],
    capabilities: {
      textDocument: { diagnostic: { dynamicRegistration: true } },
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    },
    initializationOptions: { markdownFileExtensions: ["md"] },
  });
  const initialize = performance.now() - begin;
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("workspace/didChangeConfiguration", {
    settings: { markdown: { validate } },
  });
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text },
  });
  const report = await connection.sendRequest<{ items?: unknown[] }>("textDocument/diagnostic", {
    textDocument: { uri },
  });
  const firstDiagnostics = performance.now() - begin;
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  await exited;
  connection.dispose();
  return { initialize, firstDiagnostics, findings: report.items?.length ?? 0 };
}
