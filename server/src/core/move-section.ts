/** How does the text read when a section stands elsewhere in it? */

import { belongsToNext, endOfBlock, footerStart } from "./catalogue/place.ts";
import { lineStart } from "./document/lines.ts";
import type { Policy, Section } from "./document/policy.ts";
import type { Reader } from "./document/reading.ts";
import { contains, overlaps, type Span, spanOf } from "./document/span.ts";
import { sourceOf } from "./document/stored-text.ts";
import { understand } from "./document/understand.ts";
import { applyEdits } from "./fix.ts";
import type { Edit } from "./rules/rule.ts";

/** Past its neighbour, or to where another section is; `end`: behind the last one beside it. */
export type Destination = "up" | "down" | "end" | { readonly onto: Section };

export interface Move {
  readonly edit: Edit;
  /** The text that comes of it. */
  readonly text: string;
  /** The section in it, counted from 0, and its heading. */
  readonly index: number;
  readonly heading: Span;
}

/** Blocks that stand together, by their places among all blocks; the last one counts. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Moves a section with all that is in it; levels stay. Onto a section of the same level it takes its place, onto a
 * higher one it becomes its last part, onto a lower one it goes to the section around that. What parts the sections
 * (blank lines, thematic breaks) stays where it is, and so do the title and what closes the document.
 * @returns `undefined` where nothing would move, or where other sections or links would not be the same afterwards
 */
export function moveSection(policy: Policy, section: Section, to: Destination, reader: Reader): Move | undefined {
  const swap = swapFor(policy, section, to);
  if (!swap) return undefined;
  const [above, below] = swap;
  const edit = exchange(policy, above, below);
  if (!edit) return undefined;
  const inside = ({ first, last }: Stretch) =>
    policy.sections.filter(({ heading: { index } }) => index >= first && index <= last);
  const before = policy.sections.filter(({ heading }) => heading.index < above.first);
  const after = policy.sections.filter(({ heading }) => heading.index > below.last);
  const expected = [...before, ...inside(below), ...inside(above), ...after];
  const source = applyEdits(sourceOf(policy), [edit], policy.eol);
  const { sections, links, text } = understand(source, reader, { encoding: policy.encoding });
  const isKept =
    sections.length === expected.length &&
    links.length === policy.links.length &&
    sections.every(({ title, depth }, at) => title === expected[at]?.title && depth === expected[at]?.depth);
  const index = expected.indexOf(section);
  const heading = sections[index]?.heading.span;
  return isKept && heading ? { edit, text, index, heading } : undefined;
}

/** The stretch that is to come behind the other one. */
function swapFor(policy: Policy, section: Section, to: Destination): readonly [Stretch, Stretch] | undefined {
  const own = stretchOf(policy, section);
  const peers = section.parent?.children ?? policy.sections.filter(({ parent }) => parent === null);
  if (to === "up" || to === "down") {
    const peer = peers[peers.indexOf(section) + (to === "up" ? -1 : 1)];
    return peer?.depth === section.depth ? swapFor(policy, section, { onto: peer }) : undefined;
  }
  if (to === "end") {
    const onto = section.parent ?? peers.at(-1);
    return onto && swapFor(policy, section, { onto });
  }
  const target = climb(to.onto, section.depth);
  if (!target || target === section) return undefined;
  const there = stretchOf(policy, target);
  if (there.last >= own.last) {
    const first = firstBehind(policy, own);
    return first <= there.last ? [own, { first, last: there.last }] : undefined;
  }
  const takesPlace = target.depth === section.depth && !isTitle(policy, target);
  const first = takesPlace ? there.first : firstBehind(policy, there);
  const last = lastBefore(policy, own);
  return first <= last ? [{ first, last }, own] : undefined;
}

/** The section itself or the nearest one around it that is not deeper. */
function climb(section: Section, depth: number): Section | undefined {
  let at: Section | null = section;
  while (at && at.depth > depth) at = at.parent;
  return at ?? undefined;
}

function isTitle({ sections }: Policy, section: Section): boolean {
  return section.kind === "title" && section === sections[0];
}

/** The section with the comments and anchors above its heading, without what parts it from the next or closes the text. */
function stretchOf(policy: Policy, { heading, span }: Section): Stretch {
  const { blocks, text } = policy;
  let first = heading.index;
  while (first > 0 && belongsToNext(policy, first - 1)) first--;
  const isLast = span.end >= text.length;
  const end = isLast ? footerStart(policy) : blocks.findIndex((block) => block.span.start >= span.end);
  let last = (end < 0 ? blocks.length : end) - 1;
  if (!isLast) while (last > heading.index && belongsToNext(policy, last)) last--;
  while (last > heading.index && blocks[last]?.kind === "break") last--;
  return { first, last: Math.max(last, heading.index) };
}

function firstBehind({ blocks }: Policy, { last }: Stretch): number {
  let at = last + 1;
  while (blocks[at]?.kind === "break") at++;
  return at;
}

function lastBefore({ blocks }: Policy, { first }: Stretch): number {
  let at = first - 1;
  while (blocks[at]?.kind === "break") at--;
  return at;
}

/** The edit by which two stretches, one behind the other, change places. None where a tool's part would be torn. */
function exchange(policy: Policy, above: Stretch, below: Stretch): Edit | undefined {
  const { text, blocks, managedBlocks } = policy;
  const spanOfStretch = ({ first, last }: Stretch) =>
    spanOf(lineStart(text, blocks[first]!.span.start), endOfBlock(policy, last));
  const [upper, lower] = [spanOfStretch(above), spanOfStretch(below)];
  const at = spanOf(upper.start, lower.end);
  const isTorn = managedBlocks.some(
    ({ span }) => overlaps(span, at) && !contains(upper, span) && !contains(lower, span),
  );
  if (isTorn) return undefined;
  const words = (start: number, end: number) => withPlainBreaks(text.slice(start, end), policy.eol);
  const gap = words(upper.end, lower.start);
  const behind = words(lower.end, text.length);
  const ahead = words(0, upper.start);
  // A paragraph right above a heading could become a part of it.
  return {
    at,
    text: [
      ahead === "" || isBlankAtEnd(ahead) ? "" : "\n",
      words(lower.start, lower.end),
      isBlankAtStart(gap) && isBlankAtEnd(gap) ? gap : "\n\n",
      words(upper.start, upper.end),
      behind.trim() === "" || isBlankAtStart(behind) ? "" : "\n",
    ].join(""),
  };
}

/** Edits have plain line breaks where the policy's own are put in again. */
function withPlainBreaks(text: string, eol: string): string {
  return eol === "\n" ? text : text.replace(/\r\n?/g, "\n");
}

function isBlankAtStart(text: string): boolean {
  return /^[ \t]*(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/.test(text);
}

function isBlankAtEnd(text: string): boolean {
  return /(?:^|[\r\n])[ \t]{0,80}(?:\r\n|\r|\n)$/.test(text.slice(-100));
}
