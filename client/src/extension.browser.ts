/** The extension where there is none but a browser: the server is a web worker. */
import * as vscode from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { clientId, clientName } from "./policy-server.ts";
import { type SecurityPolicyApi, start } from "./start.ts";

export function activate(context: vscode.ExtensionContext): SecurityPolicyApi {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist", "server.cjs");
  let address: string | undefined;
  let worker: Worker | undefined;
  const connect = async (): Promise<MessageTransports> => {
    // From a blob: no worker can be made straight from an extension that lies on a remote machine. The blob is kept,
    // since the editor's workers load their script only after they were made.
    if (address === undefined) {
      const code = new Uint8Array(await vscode.workspace.fs.readFile(script));
      address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    }
    worker?.terminate();
    worker = new Worker(address, { name: clientName });
    // Given as reader and writer: what the editor's `Worker` makes is no instance of it, which the client asks for.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({
    dispose: () => {
      worker?.terminate();
      if (address !== undefined) URL.revokeObjectURL(address);
    },
  });
  return start((options) => new LanguageClient(clientId, clientName, connect, options), context);
}

export { stop as deactivate } from "./start.ts";
