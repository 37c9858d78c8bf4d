/** Which parts of the text does a tool keep, between marks of its own? */

import { markOf, type PartMark } from "./comments.ts";
import type { AuthorComment, ManagedBlock } from "./policy.ts";
import { type Span, spanOf } from "./span.ts";

/** The parts between a begin and an end mark of the same name, in order; one inside another belongs to that. */
export function managedBlocks(comments: readonly AuthorComment[]): readonly ManagedBlock[] {
  const found: ManagedBlock[] = [];
  const marks = comments.flatMap(({ span, text }) => {
    const mark = markOf(text);
    return mark ? [{ span, mark }] : [];
  });
  for (const [index, { span, mark }] of marks.entries()) {
    if (mark.edge !== "begin" || span.start < (found.at(-1)?.span.end ?? 0)) continue;
    const end = marks.slice(index + 1, index + 1 + reach).find((other) => closes(other.mark, mark));
    if (end) found.push({ span: spanOf(span.start, end.span.end), begin: span, name: mark.name });
  }
  return found;
}

/** How many marks further on an end is looked for. */
const reach = 50;

/** Whether the end mark has the name of the begin mark, or the beginning of it: some add notes or a version only there. */
function closes(end: PartMark, begin: PartMark): boolean {
  return end.edge === "end" && end.key.every((word, index) => begin.key[index] === word);
}

/** The part that an edit at the span would change; one at its edges changes nothing in it. */
export function managedAt(blocks: readonly ManagedBlock[], at: Span): ManagedBlock | undefined {
  return blocks.find(({ span }) => at.start < span.end && span.start < at.end);
}
