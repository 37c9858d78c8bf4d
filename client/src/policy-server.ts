/** Is the server there, and what does it say? Started at the first policy, begun anew when asked to or when the settings want it. */
import * as vscode from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from "vscode-languageclient";
import {
  type FurtherPoliciesParams,
  furtherPoliciesNotification,
  type InitializationOptions,
  type UpdatedParams,
  updatedNotification,
} from "../../server/src/lsp/protocol.ts";
import { serveFiles } from "./files.ts";
import { JsonProblems } from "./json-problems.ts";
import { judgedSelector, setFurtherPolicies } from "./policy-file.ts";

/** Makes the client of one run of the server; how the two are connected is the entry's business. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

export type ServerState = "idle" | "starting" | "running" | "failed";

/** The id under which the client looks for its `trace.server` setting. */
export const clientId = "securityPolicy";
export const clientName = "Security Policy";

export class PolicyServer implements vscode.Disposable {
  readonly output: vscode.LogOutputChannel;
  readonly #makeClient: MakeClient;
  readonly #updated = new vscode.EventEmitter<UpdatedParams>();
  readonly #changed = new vscode.EventEmitter<ServerState>();
  readonly #selected = new vscode.EventEmitter<void>();
  readonly #jsonProblems = new JsonProblems();
  /** What the server said last of further policies. */
  #further = "[]";
  #client: BaseLanguageClient | undefined;
  #state: ServerState = "idle";
  /** Starting and stopping, one after the other. */
  #turn: Promise<void> = Promise.resolve();
  /** The day that tests hold fast, `YYYY-MM-DD`. */
  #today: string | undefined;

  /** URIs of the project files of the workspace. */
  projectFiles: readonly string[] = [];

  /** Findings of a policy were computed anew. */
  readonly onDidUpdate = this.#updated.event;
  readonly onDidChangeState = this.#changed.event;
  /** Other files are policies now: which documents the server gets must be settled anew. */
  readonly onDidSelect = this.#selected.event;

  constructor(makeClient: MakeClient, output: vscode.LogOutputChannel) {
    this.#makeClient = makeClient;
    this.output = output;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** The client, if the server runs. */
  get client(): BaseLanguageClient | undefined {
    return this.#state === "running" ? this.#client : undefined;
  }

  /** Starts the server unless it was started before. */
  ensure(): Promise<void> {
    return this.#state === "idle" ? this.#inTurn(() => this.#start()) : this.#turn;
  }

  /** Stops the server and starts it with the settings of now. @param today fixes the day, for tests */
  restart(today?: string): Promise<void> {
    this.#today = today ?? this.#today;
    return this.#inTurn(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  stop(): Promise<void> {
    return this.#inTurn(() => this.#stop());
  }

  /** Asks the server; `undefined` while it does not run, and where it has no answer. */
  async request<Result>(method: string, params: unknown): Promise<Result | undefined> {
    const client = this.client;
    if (client === undefined) return undefined;
    try {
      return (await client.sendRequest<Result | null>(method, params)) ?? undefined;
    } catch (error) {
      this.output.error(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  dispose(): void {
    this.#updated.dispose();
    this.#changed.dispose();
    this.#selected.dispose();
    this.#jsonProblems.dispose();
  }

  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(step);
    return this.#turn;
  }

  async #start(): Promise<void> {
    if (this.#client !== undefined) return;
    this.#enter("starting");
    try {
      const client = this.#makeClient(this.#options());
      this.#client = client;
      client.onDidChangeState(({ newState }) => {
        if (client === this.#client) this.#enter(stateOf(newState));
      });
      client.onNotification(updatedNotification, (params: UpdatedParams) => this.#updated.fire(params));
      client.onNotification(furtherPoliciesNotification, (params: FurtherPoliciesParams) => this.#select(params));
      serveFiles(client);
      await client.start();
    } catch (error) {
      this.output.error(String(error));
      this.#enter("failed");
    }
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#jsonProblems.forget();
    this.#enter("idle");
    try {
      await client?.dispose();
    } catch (error) {
      // One that never came up, or fell, cannot be stopped either.
      this.output.debug(String(error));
    }
  }

  #select(params: FurtherPoliciesParams): void {
    const said = JSON.stringify(params.globs);
    if (said === this.#further) return;
    this.#further = said;
    setFurtherPolicies(params);
    this.#selected.fire();
  }

  #enter(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed.fire(state);
  }

  #options(): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      ownSymbols: true,
      ownPaths: completesPaths(),
      files: true,
      projectFiles: this.projectFiles,
      ...(this.#today === undefined ? {} : { today: this.#today }),
    };
    return {
      documentSelector: judgedSelector(),
      initializationOptions,
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticPullOptions: {
        onChange: true,
        onSave: true,
        onFocus: true,
        // True means: leave it out. Whoever wants findings on saving gets none from typing or from looking.
        filter: (document, mode) => mode !== "onSave" && runsOnSave(document),
      },
      markdown: { supportHtml: false },
      middleware: {
        handleDiagnostics: (uri, diagnostics, next) =>
          this.#jsonProblems.show(uri, diagnostics, (shown) => next(uri, shown)),
      },
    };
  }
}

/** Whether the editor offers paths and anchors in Markdown already: its own support for Markdown is not everywhere. */
function completesPaths(): boolean {
  const own = vscode.extensions.getExtension("vscode.markdown-language-features");
  return own !== undefined && vscode.workspace.getConfiguration("markdown").get("suggest.paths.enabled", true);
}

function runsOnSave(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration("securityPolicy", document).get("run") === "onSave";
}

function stateOf(state: State): ServerState {
  if (state === State.Running) return "running";
  return state === State.Starting ? "starting" : "failed";
}
