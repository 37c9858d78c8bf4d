/** Which findings a client shows, and when: asked for by it where it can ask, else sent to it. */

import { type Diagnostic, DocumentDiagnosticReportKind } from "vscode-languageserver";
import { placesBeside } from "../beside.ts";
import { diagnosticOf, source } from "../convert.ts";
import type { JudgedDocument, Judgement } from "../documents.ts";
import { judgeAny } from "../neighbour-files.ts";
import { type UpdatedParams, updatedNotification } from "../protocol.ts";
import type { Feature, Server } from "../start.ts";
import { unawaited } from "../unawaited.ts";

/** How long after the last change findings are sent, in milliseconds. */
export const typingPause = 150;
/** How long after the last change it is said anew which sections are missing, in milliseconds. */
export const idlePause = 800;

/** What one open document shows. */
interface Shown {
  readonly uri: string;
  /** The version that was opened or saved last. */
  saved: number;
  /** Whether nothing was typed for a while. */
  idle: boolean;
  /** `null` before the first time. */
  items: readonly Diagnostic[] | null;
  /** Changes with the items. */
  id: string;
  cancelTyping: () => void;
  cancelIdle: () => void;
}

export const registerDiagnostics: Feature = (server) => {
  const { client, documents, settings, repositories } = server;
  const shown = new Map<string, Shown>();
  const renewed = client.pulls ? answerPulls(server, shown) : pushTo(server);

  documents.onJudged((judgement) => tellUpdated(server, judgement));
  documents.open.onDidOpen(({ document: { uri, version } }) => {
    const one: Shown = {
      uri,
      saved: version,
      idle: true,
      items: null,
      id: "",
      cancelTyping: nothing,
      cancelIdle: nothing,
    };
    shown.set(uri, one);
    if (!client.pulls) unawaited(server, renewed(one));
  });
  documents.open.onDidChangeContent(({ document: { uri, version } }) => {
    const one = shown.get(uri);
    // Opening is told as a change as well.
    if (!one || version === one.saved) return;
    calm(one);
    one.idle = false;
    if (!client.pulls) one.cancelTyping = server.host.after(typingPause, () => unawaited(server, renewed(one)));
    one.cancelIdle = server.host.after(idlePause, () => {
      one.idle = true;
      unawaited(server, renewed(one));
    });
  });
  documents.open.onDidSave(({ document: { uri, version } }) => {
    const one = shown.get(uri);
    if (!one) return;
    calm(one);
    one.saved = version;
    unawaited(server, renewed(one));
  });
  documents.open.onDidClose(({ document: { uri } }) => {
    const one = shown.get(uri);
    if (!one) return;
    calm(one);
    shown.delete(uri);
    if (!client.pulls && one.items?.length) publish(server, uri, []);
  });
  settings.onChange(() => {
    for (const one of shown.values()) {
      calm(one);
      // What is set now holds for what is there now, saved or not.
      one.saved = documents.open.get(one.uri)?.version ?? one.saved;
      if (!client.pulls) unawaited(server, renewed(one));
    }
    if (client.pulls) refresh(server);
  });
  repositories.onChange(() => {
    if (client.pulls) refresh(server);
    else for (const one of shown.values()) unawaited(server, renewed(one));
  });
  return client.pulls
    ? { diagnosticProvider: { identifier: source, interFileDependencies: false, workspaceDiagnostics: false } }
    : {};
};

const nothing = () => {};

function calm(one: Shown): void {
  one.cancelTyping();
  one.cancelIdle();
  one.idle = true;
}

/** Answers what the client asks. @returns to be called where a document may show something else than it did */
function answerPulls(server: Server, shown: ReadonlyMap<string, Shown>): (one: Shown) => Promise<void> {
  const { connection, host } = server;
  // Ids of another run of the server are none of this one.
  const ids = idsFrom(host.now().getTime());
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    const one = shown.get(textDocument.uri);
    if (!one) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    await renew(server, one, ids);
    return one.id === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: one.id }
      : { kind: DocumentDiagnosticReportKind.Full, resultId: one.id, items: [...(one.items ?? [])] };
  });
  return async (one) => {
    if (await renew(server, one, ids)) refresh(server);
  };
}

function pushTo(server: Server): (one: Shown) => Promise<void> {
  const ids = idsFrom(0);
  return async (one) => {
    const first = one.items === null;
    const isNew = await renew(server, one, ids);
    if (isNew === undefined) return;
    // A document that is no policy is not spoken of; other items are sent again, for their places may have been moved.
    if (one.items?.length || (isNew && !first)) publish(server, one.uri, one.items ?? []);
  };
}

function publish({ connection, documents }: Server, uri: string, diagnostics: readonly Diagnostic[]): void {
  const version = documents.open.get(uri)?.version;
  void connection.sendDiagnostics({
    uri,
    diagnostics: [...diagnostics],
    ...(version === undefined ? {} : { version }),
  });
}

/** Has the client ask again for everything. */
function refresh({ connection, client }: Server): void {
  if (client.refreshes) unawaited({ connection }, connection.languages.diagnostics.refresh());
}

function* idsFrom(session: number): Generator<string, never> {
  for (let number = 1; ; number++) yield `${session.toString(36)}-${number}`;
}

/**
 * Works out what the document shows now.
 * @returns whether that is something else than before; `undefined` where it was not judged, so that what is shown stays
 */
async function renew(server: Server, one: Shown, ids: Generator<string, never>): Promise<boolean | undefined> {
  const { documents, settings } = server;
  const { run } = await settings.of(one.uri);
  if (run === "onSave" && one.items && documents.open.get(one.uri)?.version !== one.saved) return undefined;
  const judgement = await judgeAny(server, one.uri);
  if (judgement === undefined) return undefined;
  const items = judgement ? itemsOf(judgement, one, server) : [];
  if (one.items && JSON.stringify(items) === JSON.stringify(one.items)) return false;
  one.items = items;
  one.id = ids.next().value;
  return true;
}

function itemsOf(judged: JudgedDocument, { idle, items }: Shown, { client }: Server): readonly Diagnostic[] {
  const { findings, places } = judged;
  const beside = (path: string) => placesBeside(judged, path, client);
  const fresh = findings.map((finding) => diagnosticOf(finding, places, client, beside));
  // A client that cannot be told later is told now.
  if (idle || !items || (client.pulls && !client.refreshes)) return fresh;
  // What is there by now is unsaid at once.
  const said = new Set(items.filter(isOnMissing).map(({ message }) => message));
  return fresh.filter((one) => !isOnMissing(one) || said.has(one.message));
}

/** A heading that is being written is none yet: what is missing is not said anew with every letter. */
function isOnMissing({ code }: Diagnostic): boolean {
  return code === "missing-section";
}

function tellUpdated({ connection }: Server, { document, findings, settings, milliseconds }: Judgement): void {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  const { error, warning, information } = counts;
  const { uri, version } = document;
  const { profile } = settings.judging;
  const params: UpdatedParams = { uri, version, profile, milliseconds, findings: { error, warning, information } };
  unawaited({ connection }, connection.sendNotification(updatedNotification, params));
}
