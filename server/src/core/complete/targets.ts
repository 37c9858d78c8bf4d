/** Where can a link lead: to the forms of the repository, an address, a file beside the policy, a heading in it? */

import { type Span, spanOf } from "../document/span.ts";
import type { Answer, Completion, Question } from "./completion.ts";
import { knownAddresses, knownPages } from "./contacts.ts";
import { isForeign, type Line, lineAt } from "./line.ts";

interface Target {
  readonly typed: string;
  readonly at: Span;
}

/** What can stand between `](` and `)`, or behind `[label]: `; `undefined` where the caret is in neither. */
export function targetsAt(question: Question, line: Line): Answer | undefined {
  const target = targetIn(line, question.offset);
  if (!target) return undefined;
  const { at, typed } = target;
  const completion = (kind: Completion["kind"], value: string, detail: string): Completion => ({
    label: value,
    kind,
    detail,
    filter: value,
    edit: { at, text: value },
  });
  const { policy, facts, ownPaths, entries = [] } = question;
  const folder = typed.slice(0, typed.lastIndexOf("/") + 1);
  return [
    ...knownPages(facts).map(({ url, name }) => completion("link", url, name)),
    ...knownAddresses(question).map((one) => completion("contact", `mailto:${one}`, "known address")),
    ...(ownPaths
      ? []
      : [
          ...entries.map(({ name, folder: isFolder }) =>
            completion(isFolder ? "folder" : "file", folder + encodeURI(name) + (isFolder ? "/" : ""), ""),
          ),
          ...[...policy.anchors].map((anchor) => completion("anchor", `#${anchor}`, "place in this policy")),
        ]),
  ].filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()));
}

/** The folder, relative to the policy's own, whose names would be offered; `undefined` where none are. */
export function folderAsked({
  policy,
  offset,
  ownPaths,
}: Pick<Question, "policy" | "offset" | "ownPaths">): string | undefined {
  if (ownPaths || isForeign(policy, offset)) return undefined;
  const typed = targetIn(lineAt(policy.text, offset), offset)?.typed;
  if (typed === undefined || /^[#/]|:|\\/.test(typed)) return undefined;
  try {
    return decodeURI(typed.slice(0, typed.lastIndexOf("/") + 1));
  } catch {
    return undefined;
  }
}

function targetIn({ before, after }: Line, offset: number): Target | undefined {
  const typed = /(?:\]\(|^ {0,3}\[[^\]]{1,200}\]:[ \t]+)([^()\s]*)$/.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const rest = /^[^()\s]*/.exec(after)?.[0].length ?? 0;
  return { typed, at: spanOf(offset - typed.length, offset + rest) };
}
