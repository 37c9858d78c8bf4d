/** What both entries share: everything is put up here, and the server is started at the first policy that is opened. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ActivePolicy } from "./active-policy.ts";
import { registerCommands } from "./commands/index.ts";
import { onDidAsk } from "./new-policy/flow.ts";
import { Outline } from "./outline/outline.ts";
import { isEnabled, isNeighbourFile, isPolicyFile } from "./policy-file.ts";
import { clientName, type MakeClient, PolicyServer } from "./policy-server.ts";
import { findProjectFiles, watchProjectFiles } from "./project-files.ts";
import { ReportView } from "./report/report-view.ts";
import { Status } from "./status.ts";
import { watchWorkspace } from "./workspace-policies.ts";

/** What activating the extension gives: for tests, and for extensions that build on this one. */
export interface SecurityPolicyApi {
  /** Whether the server was started: it is not before a policy was opened. */
  readonly started: () => boolean;
  /** The client once the server runs; starts it if need be. */
  readonly client: () => Promise<BaseLanguageClient>;
  /** Begins anew. @param today fixes the day, `YYYY-MM-DD` */
  readonly restart: (today?: string) => Promise<void>;
  readonly outline: Outline;
  readonly report: ReportView;
  readonly status: Status;
  /** A question before a new policy can be seen: its id. */
  readonly onDidAsk: vscode.Event<string>;
}

let server: PolicyServer | undefined;

export function start(makeClient: MakeClient, context: vscode.ExtensionContext): SecurityPolicyApi {
  const output = vscode.window.createOutputChannel(clientName, { log: true });
  const running = new PolicyServer(makeClient, output);
  server = running;
  const active = new ActivePolicy();
  const outline = new Outline(running, active);
  const report = new ReportView(running, active, context.extensionUri);
  const status = new Status(running, active);

  const startFor = (document: vscode.TextDocument) => {
    // A project file may name any of them as a policy.
    const judged = isPolicyFile(document) || isNeighbourFile(document);
    const possible = judged || (running.projectFiles.length > 0 && document.languageId === "markdown");
    if (possible && isEnabled(document)) void running.ensure();
  };
  const startIfWanted = () => vscode.workspace.textDocuments.forEach(startFor);

  /** The server is told of settings by itself; which documents it gets is settled when the client is made. */
  const selectAnew = async () => {
    active.refresh();
    status.refresh();
    if (running.state === "idle") startIfWanted();
    else await running.restart();
  };

  context.subscriptions.push(
    output,
    running,
    active,
    outline,
    report,
    status,
    vscode.workspace.onDidOpenTextDocument(startFor),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("securityPolicy.files")) void selectAnew();
      else if (event.affectsConfiguration("securityPolicy")) {
        active.refresh();
        status.refresh();
        startIfWanted();
      }
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void selectAnew()),
    ...registerCommands(running, active, outline, report),
    running.onDidSelect(() => void selectAnew()),
    ...watchProjectFiles(running, startIfWanted),
    ...watchWorkspace(active),
  );
  startIfWanted();
  void findProjectFiles(running).then(startIfWanted);

  return {
    started: () => running.state !== "idle",
    client: async () => {
      await running.ensure();
      if (running.client === undefined) throw new Error("the server is not running");
      return running.client;
    },
    restart: (today) => running.restart(today),
    outline,
    report,
    status,
    onDidAsk,
  };
}

/** Stops the server, when the extension is turned off. */
export async function stop(): Promise<void> {
  await server?.stop();
  server = undefined;
}
