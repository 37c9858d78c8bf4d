/** Brings the list of supported versions up to the current release; the server says so where it cannot. */
import type * as vscode from "vscode";
import { rollForwardCommand } from "../../../server/src/lsp/protocol.ts";
import type { PolicyServer } from "../policy-server.ts";
import { showPolicy } from "../show-policy.ts";

/** Resolves with whether the list was changed, as one step to undo. */
export async function rollForward(server: PolicyServer, document: vscode.TextDocument): Promise<boolean> {
  await showPolicy(document);
  const done = await server.request<boolean>("workspace/executeCommand", {
    command: rollForwardCommand,
    arguments: [document.uri.toString()],
  });
  return done === true;
}
