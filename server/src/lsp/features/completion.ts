/** Completion: what can be written at a place, with a preview on request. */

import { type CompletionItem, CompletionItemKind, InsertTextFormat } from "vscode-languageserver";
import { complete } from "../../core/complete/complete.ts";
import type { Completion, CompletionKind } from "../../core/complete/completion.ts";
import { folderAsked } from "../../core/complete/targets.ts";
import { withEol } from "../../core/fix.ts";
import type { Client } from "../client.ts";
import type { Judgement } from "../documents.ts";
import type { Feature } from "../start.ts";

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  passage: CompletionItemKind.Snippet,
  item: CompletionItemKind.Snippet,
  contact: CompletionItemKind.Value,
  link: CompletionItemKind.Reference,
  file: CompletionItemKind.File,
  folder: CompletionItemKind.Folder,
  anchor: CompletionItemKind.Reference,
  version: CompletionItemKind.Value,
  name: CompletionItemKind.Constant,
  rule: CompletionItemKind.EnumMember,
  comment: CompletionItemKind.Keyword,
};

export const registerCompletion: Feature = ({ connection, client, documents, repositories }) => {
  const { ownPaths = false } = client.options;
  /** What was offered last, for previews: nobody asks for one of an older list. */
  let last: { readonly id: number; readonly offered: readonly Completion[] } = { id: 0, offered: [] };

  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const judgement = await documents.judge(uri);
    if (!judgement) return null;
    const { policy, facts, settings, findings, places } = judgement;
    const offset = places.span({ start: position, end: position }).start;
    const folder = folderAsked({ policy, offset, ownPaths });
    const entries = folder === undefined ? undefined : await repositories.entriesBeside(uri, folder);
    const { reader } = documents;
    const offered = complete({
      policy,
      offset,
      facts,
      settings: settings.judging,
      findings,
      reader,
      ownPaths,
      ...(entries && { entries }),
    });
    last = { id: last.id + 1, offered };
    const items = offered.map((one, index) => ({
      ...itemOf(one, index, judgement, client),
      ...(one.preview && { data: { list: last.id, index } }),
    }));
    // Marks alone are soon more marks: then the sections are to be asked for anew.
    const before = policy.text.slice(Math.max(0, offset - 7), offset);
    return { isIncomplete: /(?:^|[\r\n])[ \t]*#+$/.test(before) || folder !== undefined, items };
  });

  connection.onCompletionResolve((item) => {
    const { list, index } = (item.data ?? {}) as { readonly list?: number; readonly index?: number };
    const preview = list === last.id && index !== undefined ? last.offered[index]?.preview : undefined;
    if (!preview) return item;
    const kind = client.markdownPreviews ? "markdown" : "plaintext";
    return { ...item, documentation: { kind, value: preview() } };
  });

  return {
    completionProvider: {
      triggerCharacters: ["#", "(", "<", "|", ...(ownPaths ? [] : ["/"])],
      resolveProvider: true,
    },
  };
};

function itemOf(one: Completion, index: number, { policy, places }: Judgement, client: Client): CompletionItem {
  const { label, kind, detail, filter, edit } = one;
  const isSnippet = edit.snippet === true && client.snippetItems;
  return {
    label,
    kind: kinds[kind],
    ...(detail && { detail }),
    filterText: filter,
    sortText: String(index).padStart(3, "0"),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: places.range(edit.at),
      newText: isSnippet ? edit.text.replaceAll("\n", policy.eol) : withEol(edit, policy.eol),
    },
  };
}
