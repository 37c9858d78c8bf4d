/** Puts sections into a policy, at their places, with tab stops to fill in. */
import * as vscode from "vscode";
import {
  type InsertSectionsParams,
  type InsertSectionsResult,
  insertSectionsRequest,
  type Position,
  type Range,
} from "../../../server/src/lsp/protocol.ts";
import type { PolicyServer } from "../policy-server.ts";
import { showPolicy } from "../show-policy.ts";

/** How often to ask again when the text has changed while the server answered. */
const attempts = 3;

/**
 * Inserts sections of these kinds and shows them. Resolves with whether anything was inserted.
 * @param kinds none: everything that the profile misses
 * @param behind where the heading of the section begins behind which they go; else each goes where it belongs
 */
export async function insertSections(
  server: PolicyServer,
  document: vscode.TextDocument,
  kinds: readonly string[],
  behind?: Position,
): Promise<boolean> {
  const editor = await showPolicy(document);
  const params: InsertSectionsParams = { uri: document.uri.toString(), kinds, ...(behind && { behind }) };
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = await server.request<InsertSectionsResult>(insertSectionsRequest, params);
    if (result === undefined) return false;
    if (result.version !== document.version) continue;
    return insert(editor, result.edits);
  }
  return false;
}

async function insert(editor: vscode.TextEditor, edits: InsertSectionsResult["edits"]): Promise<boolean> {
  const [first, ...others] = edits.map(({ range, snippet }) => ({
    range: rangeOf(range),
    snippet: new vscode.SnippetString(snippet),
  }));
  if (first === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t("No section that the profile asks for is missing."), 5000);
    return false;
  }
  const done =
    others.length === 0
      ? await editor.insertSnippet(endingIn(first.snippet), first.range)
      : await insertTogether(editor.document.uri, [first, ...others]);
  if (done) editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return done;
}

/** With the cursor left in the section, not in front of the next one. */
function endingIn({ value }: vscode.SnippetString): vscode.SnippetString {
  const end = value.trimEnd().length;
  return new vscode.SnippetString(`${value.slice(0, end)}$0${value.slice(end)}`);
}

/** Several snippets as one edit: one step to undo, and the tab stops of all of them in a row. */
function insertTogether(
  uri: vscode.Uri,
  snippets: readonly { range: vscode.Range; snippet: vscode.SnippetString }[],
): Thenable<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    uri,
    snippets.map(({ range, snippet }) => new vscode.SnippetTextEdit(range, snippet)),
  );
  return vscode.workspace.applyEdit(edit);
}

/** A range of the protocol as the editor has them. */
export function rangeOf({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
