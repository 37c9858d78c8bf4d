/** Whether comments still tell the author what to write. */

import type { AuthorComment, Policy } from "../document/policy.ts";
import { type Span, spanOf } from "../document/span.ts";
import { defineRule, type Fix } from "./rule.ts";

export const leftoverComment = defineRule({
  id: "leftover-comment",
  title: "No comments of a template are left",
  why: "Nobody reads them on the page, but whoever edits the policy next cannot tell what is still to be done.",
  severity: "off",
  *check({ policy }) {
    for (const comment of policy.comments) {
      if (comment.role !== "instruction") continue;
      yield {
        at: comment.span,
        message: "This comment tells the author what to write. Do what it says, and delete it.",
        fixes: () => [deletion(policy, comment)],
      };
    }
  },
});

/** Readers never saw it: what they see stays the same. */
function deletion({ text }: Policy, { span }: AuthorComment): Fix {
  return { title: "Delete the comment", kind: "safe", edits: [{ at: wholeLines(text, span), text: "" }] };
}

/** The comment with its lines and the blank line after them where it stands alone, else with the space before it. */
function wholeLines(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && (text[from - 1] === " " || text[from - 1] === "\t")) from--;
  const opens = from === 0 || /[\r\n]/.test(text[from - 1] as string);
  const rest = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(end, end + 200));
  if (!opens || !rest) return spanOf(opens ? start : from, end);
  const to = end + rest[0].length;
  const blank = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(to, to + 200));
  const first = from === 0 || /(?:^|\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(Math.max(0, from - 200), from));
  // Between two lines of text it keeps them apart: a blank line goes on doing so.
  if (!first && !blank && to < text.length) return spanOf(from, end);
  return spanOf(from, blank && first ? to + blank[0].length : to);
}
