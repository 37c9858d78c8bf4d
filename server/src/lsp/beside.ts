/** How changes beside the policy's own text become one edit of the workspace that its user can look through. */

import type { CreateFile, RenameFile, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import { textBeside } from "../core/neighbour-texts.ts";
import type { Change, Fix } from "../core/rules/rule.ts";
import type { Client } from "./client.ts";
import { Places, workspaceEditOf } from "./convert.ts";
import type { JudgedDocument, Judgement } from "./documents.ts";
import type { Server } from "./start.ts";

type Making = Pick<Server, "client" | "documents">;
type Part = TextDocumentEdit | CreateFile | RenameFile;

const looked = "beside";

/**
 * The edit that makes all of the fix: in the policy, and beside it.
 * @returns `undefined` where a part of it cannot be made here: the client cannot, or a file is another than was read
 */
export function besideEditOf(fix: Fix, judgement: Judgement, making: Making): WorkspaceEdit | undefined {
  const { client } = making;
  const { places, policy } = judgement;
  const own = fix.edits.length > 0 ? workspaceEditOf(fix.edits, policy.eol, places, client) : {};
  const parts: Part[] = [...((own.documentChanges as Part[] | undefined) ?? [])];
  const changes = { ...own.changes };
  let many = fix.edits.length > 0;
  for (const change of fix.beside ?? []) {
    const made = partsOf(change, judgement, making);
    if (!made) return undefined;
    const edited = made.at(-1);
    if (client.versionedEdits) parts.push(...made);
    else if (edited && "textDocument" in edited) {
      changes[edited.textDocument.uri] = workspaceless(edited);
    } else return undefined;
    many ||= change.kind !== "move";
  }
  if (!client.versionedEdits) return { changes };
  if (!client.annotations || !many) return { documentChanges: parts };
  return {
    documentChanges: parts.map(annotated),
    changeAnnotations: {
      [looked]: { label: fix.title, description: "Changes several files.", needsConfirmation: true },
    },
  };
}

/** Plain edits; those made here never have tab stops. */
function workspaceless({ edits }: TextDocumentEdit) {
  return edits.flatMap((edit) => ("newText" in edit ? [edit] : []));
}

function annotated(part: Part): Part {
  if (!("textDocument" in part)) return { ...part, annotationId: looked };
  return { ...part, edits: part.edits.map((edit) => ({ ...edit, annotationId: looked })) };
}

function partsOf(change: Change, judgement: Judgement, { client, documents }: Making): readonly Part[] | undefined {
  const { document, facts } = judgement;
  const from = document.uri;
  const uri = uriBeside(from, facts.project?.place, change.path);
  if (uri === undefined || !facts.project) return undefined;
  if (change.kind === "move") {
    if (!client.renames) return undefined;
    return [{ kind: "rename", oldUri: from, newUri: uri, options: { overwrite: false } }];
  }
  if (change.kind === "create") {
    if (!client.creates) return undefined;
    const start = { line: 0, character: 0 };
    const edits = [{ range: { start, end: start }, newText: change.text }];
    return [
      { kind: "create", uri, options: { overwrite: false } },
      { textDocument: { uri, version: null }, edits },
    ];
  }
  const places = placesBeside(judgement, change.path, client);
  const open = documents.open.get(uri);
  if (!places || (open && open.getText() !== places.document.getText())) return undefined;
  const edits = change.edits.map(({ at, text: newText }) => ({ range: places.range(at), newText }));
  return [{ textDocument: { uri, version: open?.version ?? null }, edits }];
}

/** The places of a file of the repository, in its text as the facts have it. */
export function placesBeside(
  { document, facts: { project } }: JudgedDocument,
  path: string,
  { encoding }: Pick<Client, "encoding">,
): Places | undefined {
  const uri = uriBeside(document.uri, project?.place, path);
  const text = project && textBeside(project, path);
  return uri === undefined || text === undefined
    ? undefined
    : new Places(TextDocument.create(uri, "", 0, text), encoding);
}

/** The address of a file of the repository, told from where the policy stands in it. */
function uriBeside(policy: string, place: string | undefined, path: string): string | undefined {
  const uri = URI.parse(policy);
  if (place === undefined || !uri.path.endsWith(`/${place}`)) return undefined;
  return uri.with({ path: uri.path.slice(0, -place.length) + path }).toString();
}
