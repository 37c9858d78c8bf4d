/** The extension where there is Node: the server is a process of its own. */
import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientId, clientName } from "./policy-server.ts";
import { type SecurityPolicyApi, start } from "./start.ts";

export function activate(context: vscode.ExtensionContext): SecurityPolicyApi {
  const module = vscode.Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath;
  // What the engine made of the server's code is kept for the next start, which takes a sixth less then.
  const env = { NODE_COMPILE_CACHE: vscode.Uri.joinPath(context.globalStorageUri, "compiled").fsPath };
  const run = { module, transport: TransportKind.ipc, options: { env } };
  const debug = { ...run, options: { env, execArgv: ["--nolazy", "--inspect=127.0.0.1:0"] } };
  return start((options) => new LanguageClient(clientId, clientName, { run, debug }, options), context);
}

export { stop as deactivate } from "./start.ts";
