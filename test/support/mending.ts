/** Mends a policy as its author would in an editor: the gravest finding first, by the action that is offered first. */

import assert from "node:assert/strict";
import type { CodeAction, Diagnostic, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { modern, type Session, startSession, textEdits } from "../lsp/session.ts";

export interface Mended {
  readonly text: string;
  /** What was done, as `rule: title of the action`. */
  readonly steps: readonly string[];
  /** What nothing was offered for. */
  readonly left: readonly Diagnostic[];
}

const capabilities = {
  ...modern,
  workspace: {
    ...modern.workspace,
    workspaceEdit: { ...modern.workspace?.workspaceEdit, resourceOperations: ["create" as const] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/**
 * Applies what is offered until nothing more is.
 * @param disk whole path of each file of the repository to its text; changes with what is done
 * @param place of the policy on the disk
 */
export async function mend(disk: Record<string, string>, place: string, settings: unknown = {}): Promise<Mended> {
  const folder = place.slice(0, place.lastIndexOf("/"));
  const uri = `file://${place}`;
  const session = await startSession({ capabilities, disk, folders: [`file://${folder}`], settings });
  const steps: string[] = [];
  try {
    await session.open(uri, disk[place] ?? "");
    for (let before = Number.POSITIVE_INFINITY; ; ) {
      const found = await session.items(uri);
      const grave = found.filter(({ severity = 4 }) => severity < 3).length;
      assert(grave <= before, `“${steps.at(-1)}” adds a finding:\n${found.map(({ message }) => message).join("\n")}`);
      before = grave;
      const step = await nextStep(session, uri, found);
      if (!step) return { text: session.document(uri).getText(), steps, left: found };
      steps.push(`${step.finding.code}: ${step.action.title}`);
      assert(steps.length <= 80, `no end:\n${steps.join("\n")}`);
      await make(step.action, session, uri, disk);
      disk[place] = session.document(uri).getText();
    }
  } finally {
    await session.end();
  }
}

/** The gravest finding that something is offered for, and what is offered first. */
async function nextStep(session: Session, uri: string, found: readonly Diagnostic[]) {
  const byGravity = [...found].sort(
    (a, b) => (a.severity ?? 4) - (b.severity ?? 4) || a.range.start.line - b.range.start.line,
  );
  for (const finding of byGravity) {
    const offered = await session.actions(uri, finding.range, { diagnostics: [finding] });
    const own = offered.filter(({ diagnostics, title }) => diagnostics?.length && !title.startsWith("Disable "));
    // What asks her to type is for a person alone.
    const typed = (one: CodeAction) => /^(?:Fill it in|Write another address)$/.test(one.title);
    const action = own.find(({ isPreferred }) => isPreferred) ?? own.find((one) => !typed(one)) ?? own[0];
    if (action) return { finding, action };
  }
  return undefined;
}

async function make(action: CodeAction, session: Session, uri: string, disk: Record<string, string>): Promise<void> {
  const { edit } = await session.request<CodeAction>("codeAction/resolve", action);
  assert(edit, `“${action.title}” has no edit`);
  const parts = edit.documentChanges ?? [];
  const texts = parts.filter((part): part is TextDocumentEdit => "textDocument" in part);
  const beside = texts.filter(({ textDocument }) => textDocument.uri !== uri);
  for (const { textDocument } of beside) {
    const path = new URL(textDocument.uri).pathname;
    const type = path in disk ? 2 : 1;
    const document = TextDocument.create(textDocument.uri, "", 0, disk[path] ?? "");
    disk[path] = TextDocument.applyEdits(document, textEdits({ documentChanges: texts }, textDocument.uri));
    await session.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: textDocument.uri, type }] });
  }
  if (beside.length > 0) await session.next("workspace/diagnostic/refresh");
  const own: WorkspaceEdit = { documentChanges: texts };
  const document = session.document(uri);
  const text = TextDocument.applyEdits(document, textEdits(own, uri));
  const end = document.positionAt(document.getText().length);
  await session.change(uri, [{ range: { start: { line: 0, character: 0 }, end }, text }]);
}
