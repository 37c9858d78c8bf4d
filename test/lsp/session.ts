/** A client that talks to the server over two streams in memory, with a clock that stands until it is moved. */

import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { plainText } from "../../server/src/core/catalogue/snippet.ts";
import { allRules } from "../../server/src/core/rules/index.ts";
import { type Host, startServer } from "../../server/src/lsp/start.ts";
import { memoryDisk } from "../support/memory-disk.ts";

export const today = "2026-11-21";

/** What a present editor can do. */
export const modern: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    applyEdit: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } },
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** What every editor can do. */
export const plain: ClientCapabilities = {
  workspace: { applyEdit: true },
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } } },
};

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The settings under `securityPolicy`; those of `only` unless given. */
  readonly settings?: unknown;
  readonly folders?: readonly string[];
  /** Files on the server's disk: whole path to text. They may change. */
  readonly disk?: Readonly<Record<string, string>>;
}

/** Settings under which only these rules speak. */
export function only(...ids: readonly string[]): { profile: string; rules: Record<string, unknown> } {
  const all = allRules.map(({ id }) => id);
  return {
    profile: "github",
    rules: Object.fromEntries(all.filter((id) => !ids.includes(id)).map((id) => [id, "off"])),
  };
}

export class Session {
  readonly client: ProtocolConnection;
  readonly clock: Clock;
  result: InitializeResult = { capabilities: {} };
  settings: unknown;
  readonly #told = new Map<string, unknown[]>();
  readonly #waiting = new Map<string, ((params: never) => void)[]>();
  readonly #texts = new Map<string, TextDocument>();

  constructor(client: ProtocolConnection, clock: Clock, settings: unknown) {
    this.client = client;
    this.clock = clock;
    this.settings = settings;
    for (const method of [
      "textDocument/publishDiagnostics",
      "securityPolicy/updated",
      "securityPolicy/furtherPolicies",
      "window/logMessage",
    ]) {
      client.onNotification(method, (params: unknown) => {
        this.#tell(method, params);
      });
    }
    client.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => this.settings));
    client.onRequest("client/registerCapability", (params: unknown) => this.#tell("client/registerCapability", params));
    client.onRequest("client/unregisterCapability", () => null);
    client.onRequest("workspace/diagnostic/refresh", () => this.#tell("workspace/diagnostic/refresh", null));
    client.onRequest("workspace/applyEdit", (params: unknown) => {
      this.#tell("workspace/applyEdit", params);
      return { applied: true };
    });
  }

  /** What the server says under that method: what it has said already, or what comes. Each is given once. */
  next<T>(method: string): Promise<T> {
    const told = this.#told.get(method);
    if (told?.length) return Promise.resolve(told.shift() as T);
    return new Promise((resolve) => this.#waiting.set(method, [...(this.#waiting.get(method) ?? []), resolve]));
  }

  /** How often the server has said something under that method that nobody has taken. */
  async unread(method: string): Promise<number> {
    // Two questions, so that what the first one set off has arrived too.
    await this.settled();
    await this.settled();
    return this.#told.get(method)?.length ?? 0;
  }

  #tell(method: string, params: unknown): null {
    const waiting = this.#waiting.get(method)?.shift();
    if (waiting) waiting(params as never);
    else this.#told.set(method, [...(this.#told.get(method) ?? []), params]);
    return null;
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.client.sendRequest<T>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.client.sendNotification(method, params);
  }

  /** Everything sent so far has reached the server. */
  async settled(): Promise<void> {
    await this.request("securityPolicy/outline", { uri: "untitled:nothing" });
  }

  async open(uri: string, text: string, version = 1): Promise<void> {
    this.#texts.set(uri, TextDocument.create(uri, "markdown", version, text));
    await this.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version, text } });
  }

  /** Types: replaces the first occurrence of a text by another, as one incremental change. */
  async type(uri: string, from: string, to: string): Promise<number> {
    const document = this.document(uri);
    const at = document.getText().indexOf(from);
    assert(at >= 0, `no ${JSON.stringify(from)} in the text`);
    const range = { start: document.positionAt(at), end: document.positionAt(at + from.length) };
    return this.change(uri, [{ range, text: to }]);
  }

  async change(uri: string, contentChanges: { range: Range; text: string }[]): Promise<number> {
    const document = this.document(uri);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    return version;
  }

  document(uri: string): TextDocument {
    const document = this.#texts.get(uri);
    assert(document);
    return document;
  }

  save(uri: string): Promise<void> {
    return this.notify("textDocument/didSave", { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  configure(settings: unknown): Promise<void> {
    this.settings = settings;
    return this.notify("workspace/didChangeConfiguration", { settings: null });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  }

  async items(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    assert(report.kind === "full");
    return report.items;
  }

  published(): Promise<{ uri: string; version?: number; diagnostics: Diagnostic[] }> {
    return this.next("textDocument/publishDiagnostics");
  }

  actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.request("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  /** The range of the first occurrence of a text. */
  rangeOf(uri: string, text: string): Range {
    const document = this.document(uri);
    const at = document.getText().indexOf(text);
    assert(at >= 0);
    return { start: document.positionAt(at), end: document.positionAt(at + text.length) };
  }

  /** What the action makes of the text; asks for its edit where it has none. */
  async applied(uri: string, action: CodeAction | undefined): Promise<string> {
    assert(action, "no such action");
    const whole = action.edit ? action : await this.request<CodeAction>("codeAction/resolve", action);
    assert(whole.edit, "the action has no edit");
    return TextDocument.applyEdits(this.document(uri), textEdits(whole.edit, uri));
  }

  async end(): Promise<void> {
    await this.request("shutdown", undefined);
    this.client.dispose();
  }
}

/** The edits of one document, without tab stops. */
export function textEdits(edit: WorkspaceEdit, uri: string): TextEdit[] {
  const changes = (edit.documentChanges as TextDocumentEdit[] | undefined)?.filter(
    (one) => one.textDocument.uri === uri,
  );
  const edits = changes?.flatMap((one) => one.edits) ?? edit.changes?.[uri] ?? [];
  return edits.map((one) => ("snippet" in one ? { range: one.range, newText: plainText(one.snippet.value) } : one));
}

/** Starts a server and introduces a client to it. */
export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const clock = new Clock();
  const { disk } = options;
  if (disk)
    clock.filesAt = (folder) =>
      memoryDisk(disk).filesIn(decodeURIComponent(new URL(folder).pathname).replace(/\/$/, ""));
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), clock);
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const session = new Session(client, clock, options.settings ?? {});
  client.listen();
  session.result = await session.request("initialize", {
    processId: null,
    rootUri: null,
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    capabilities: options.capabilities ?? modern,
    initializationOptions: options.initializationOptions ?? { today },
  });
  await session.notify("initialized", {});
  return session;
}

/** Time that passes only when told to. */
export class Clock implements Host {
  #now = Date.UTC(2026, 10, 21, 12);
  #timers: { at: number; action: () => void }[] = [];
  /** Makes the clock fail, to see what the server does. */
  broken = false;
  filesAt?: NonNullable<Host["filesAt"]>;

  now(): Date {
    if (this.broken) throw new Error("the clock stands still");
    return new Date(this.#now);
  }

  milliseconds(): number {
    return this.#now;
  }

  after(milliseconds: number, action: () => void): () => void {
    const timer = { at: this.#now + milliseconds, action };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { action } of due) action();
  }
}
