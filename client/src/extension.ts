/** The extension where there is Node: the server is a process of its own. */
import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientId, clientName } from "./policy-server.ts";
import { type SecurityPolicyApi, start } from "./start.ts";

export function activate(context: vscode.ExtensionContext): SecurityPolicyApi {
  const module = vscode.Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=127.0.0.1:0"] } };
  return start((options) => new LanguageClient(clientId, clientName, { run, debug }, options), context);
}

export { stop as deactivate } from "./start.ts";
