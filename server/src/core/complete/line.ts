/** What stands on the line of the caret, and what around it? */

import { blockAt } from "../document/block-at.ts";
import { lineEnd, lineEndBefore, lineStart, nextLine } from "../document/lines.ts";
import type { Policy } from "../document/policy.ts";
import { type Span, spanOf } from "../document/span.ts";
import { understand } from "../document/understand.ts";
import type { Question } from "./completion.ts";

export interface Line {
  /** The line without its line ending. */
  readonly span: Span;
  /** What stands before the caret. */
  readonly before: string;
  readonly after: string;
  /** The lines above and below; `undefined` at the ends of the text. */
  readonly above: string | undefined;
  readonly below: string | undefined;
}

/** The line that holds the offset. */
export function lineAt(text: string, offset: number): Line {
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const before = lineEndBefore(text, start);
  const below = nextLine(text, end);
  return {
    span: spanOf(start, end),
    before: text.slice(start, offset),
    after: text.slice(offset, end),
    above: start === 0 ? undefined : text.slice(lineStart(text, before), before),
    below: below === end ? undefined : text.slice(below, lineEnd(text, below)),
  };
}

/** Whether a line holds nothing but white space, or is none. */
export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === "";
}

/** Whether the place is no Markdown prose: code, HTML, front matter. */
export function isForeign({ blocks }: Policy, offset: number): boolean {
  const block = blockAt(blocks, offset) ?? (offset > 0 ? blockAt(blocks, offset - 1) : undefined);
  if (!block) return false;
  if (block.kind === "code" || block.kind === "frontmatter" || block.kind === "html") return true;
  const at = offset - block.base;
  return block.prose.marks.some(({ kind, start, end }) => kind === "code" && start < at && at < end);
}

/** The policy as it is without what stands in the span. */
export function without({ policy, reader, settings }: Question, { start, end }: Span): Policy {
  const { text } = policy;
  if (isBlank(text.slice(start, end))) return policy;
  const rest = text.slice(0, start) + text.slice(end);
  return understand(rest, reader, { headings: settings.headings, encoding: policy.encoding });
}
