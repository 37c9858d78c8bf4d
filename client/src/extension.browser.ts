/** The extension where there is none but a browser: the server is a web worker. */
import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientId, clientName } from "./policy-server.ts";
import { type SecurityPolicyApi, start } from "./start.ts";

export function activate(context: vscode.ExtensionContext): SecurityPolicyApi {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist", "server.browser.js");
  let worker: Worker | undefined;
  const startWorker = async (): Promise<Worker> => {
    worker?.terminate();
    // From a blob: no worker can be made straight from an extension that lies on a remote machine.
    const code = new Uint8Array(await vscode.workspace.fs.readFile(script));
    const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    worker = new Worker(address, { name: clientName });
    URL.revokeObjectURL(address);
    return worker;
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start((options) => new LanguageClient(clientId, clientName, startWorker, options), context);
}

export { stop as deactivate } from "./start.ts";
