/** How does a comment go on that silences rules? */

import { type Span, spanOf } from "../document/span.ts";
import { lint } from "../lint.ts";
import { rules } from "../rules/index.ts";
import type { Answer, Completion, Question } from "./completion.ts";
import { type Line, lineAt, without } from "./line.ts";

const comments = {
  "security-policy-disable-next-line": "Silences rules on the next line",
  "security-policy-disable-line": "Silences rules on this line",
  "security-policy-disable": "Silences rules from here on",
  "security-policy-enable": "Ends what a comment has silenced from there on",
  "security-policy-disable-file": "Silences rules in the whole policy",
};

/**
 * In a comment of ours the ids of rules, those that find something there first; before that the words that make it one.
 * @returns `undefined` outside of comments
 */
export function suppressionsAt(question: Question, line: Line): Answer | undefined {
  const open = line.before.lastIndexOf("<!--");
  if (open < 0 || line.before.includes("-->", open)) return undefined;
  const words = line.before.slice(open + 4);
  const begun = /^\s*([a-z-]*)$/.exec(words)?.[1];
  if (begun !== undefined) {
    return Object.entries(comments)
      .filter(([word]) => word.startsWith(begun))
      .map(([word, detail]) => completion("comment", word, detail, begun, question.offset));
  }
  const inside = /^\s*security-policy-(disable(?:-next-line|-line|-file)?|enable)\s([^:]*)$/.exec(words);
  if (!inside || /\buntil\b/.test(inside[2] as string)) return [];
  const [, scope, list = ""] = inside as unknown as [string, string, string];
  const typed = /[\w-]*$/.exec(list)?.[0] ?? "";
  const named = new Set(list.slice(0, list.length - typed.length).split(/[\s,]+/));
  const found = rulesFound(question, line, open, scope);
  return rules
    .filter(({ id }) => id.startsWith(typed) && !named.has(id))
    .map(({ id, title }) => ({ id, title, rank: found.indexOf(id) }))
    .sort((a, b) => (a.rank < 0 ? Infinity : a.rank) - (b.rank < 0 ? Infinity : b.rank) || (a.id < b.id ? -1 : 1))
    .map(({ id, title }) => completion("rule", id, title, typed, question.offset));
}

/** The rules that find something where the comment would silence it. The comment itself may hide that while it is open. */
function rulesFound(question: Question, line: Line, open: number, scope: string): readonly string[] {
  const comment = spanOf(line.span.start + open, line.span.end);
  const policy = without(question, comment);
  const { text } = policy;
  const { span } = lineAt(text, scope === "disable-next-line" ? nextWords(text, comment.start) : comment.start);
  const isThere = ({ start }: Span) => {
    if (scope.endsWith("-line")) return start >= span.start && start <= span.end;
    return scope !== "disable" || start >= comment.start;
  };
  const found = lint(policy, question.facts, question.settings).filter(({ at }) => isThere(at));
  return [...new Set(found.map(({ rule }) => rule))];
}

/** The next place with something but white space. */
function nextWords(text: string, offset: number): number {
  const rest = text.slice(offset);
  return offset + rest.length - rest.trimStart().length;
}

function completion(
  kind: Completion["kind"],
  label: string,
  detail: string,
  typed: string,
  offset: number,
): Completion {
  return { label, kind, detail, filter: label, edit: { at: spanOf(offset - typed.length, offset), text: label } };
}
