/** Where in a policy a new section belongs, by the catalogue's order and by how the policy is built. */

import type { Block } from "../document/blocks.ts";
import { lineStart } from "../document/lines.ts";
import type { Policy, Section } from "../document/policy.ts";
import { entryOf } from "./index.ts";
import type { SectionKind } from "./kinds.ts";

/** A place between two pieces of content. */
export interface Place {
  /** End of the content before it; 0 where there is none. */
  readonly after: number;
  /** Start of the content behind it; the end of the text where there is none. */
  readonly before: number;
  readonly depth: number;
  /** The heading whose style is followed. */
  readonly model: Block | null;
  /** A thematic break that the policy's own habit wants on one side of the new section. */
  readonly rule: "before" | "after" | null;
}

/** Kinds that stand under the heading on reporting where the policy has others of them there. */
const reportingFamily: readonly SectionKind[] = ["report-contents", "response", "disclosure"];

/** Where a section of the kind belongs. */
export function placeOf(policy: Policy, kind: SectionKind): Place {
  const order = orderOf(kind) ?? Number.POSITIVE_INFINITY;
  const main = mainSections(policy);
  const earlier = sectionsBefore(policy, order);
  const [sibling] = earlier;
  if (sibling && reportingFamily.includes(kind) && reportingFamily.includes(sibling.kind)) {
    const nested = sibling.parent?.kind === "reporting" && sibling.heading.kind === "heading";
    if (nested) return placeAfter(policy, sibling, sibling.depth);
  }
  // What a main section is about says more than what one of its parts is about.
  const ranked = [...earlier.filter((section) => main.sections.includes(section)), ...earlier];
  for (const section of ranked) {
    const predecessor = mainOf(section, main.sections, order);
    if (predecessor) return placeAfter(policy, lastBefore(order, predecessor, main.sections), main.depth);
  }
  const successor = main.sections.find((section) => (orderOf(section.kind) ?? 0) > order);
  if (successor) return placeBefore(policy, successor, main.depth);
  return placeAtEnd(policy, main.depth, main.sections.at(-1)?.heading ?? policy.sections[0]?.heading ?? null);
}

/** Where the document's title belongs: before everything but front matter. */
export function placeOfTitle(policy: Policy): Place {
  const front = policy.blocks[0]?.kind === "frontmatter" ? policy.blocks[0].span.end : 0;
  const model = policy.sections.find((section) => section.heading.kind === "heading")?.heading ?? null;
  return { after: front, before: contentFrom(policy.text, front), depth: 1, model, rule: null };
}

function orderOf(kind: SectionKind): number | undefined {
  return kind === "title" ? undefined : entryOf(kind)?.order;
}

/** The sections that divide the policy, and how deep their headings are: those under the title, or all at the top. */
function mainSections(policy: Policy): { readonly sections: readonly Section[]; readonly depth: number } {
  const [first] = policy.sections;
  if (first === undefined) return { sections: [], depth: 2 };
  const title =
    first.kind === "title" || (first.parent === null && first.depth === 1 && onlyTop(policy)) ? first : null;
  const candidates = policy.sections.filter(
    (section) => section !== title && (section.parent === null || section.parent === title),
  );
  const real = candidates.filter((section) => section.heading.kind === "heading");
  const counts = new Map<number, number>();
  for (const { depth } of real.length > 0 ? real : candidates) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  const depths = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const depth = depths[0]?.[0] ?? Math.min(first.depth + (title ? 1 : 0), 6);
  const sections = candidates.filter((section) => section.depth === depth);
  return { sections, depth };
}

function onlyTop(policy: Policy): boolean {
  return policy.sections.filter((section) => section.parent === null).length === 1;
}

/** The sections, however deep, of kinds before the order: the closest kind first, of one kind the last one first. */
function sectionsBefore(policy: Policy, order: number): readonly Section[] {
  const known = policy.sections.flatMap((section) => {
    const own = orderOf(section.kind);
    return own === undefined || own >= order ? [] : [{ section, own }];
  });
  return known
    .reverse()
    .sort((a, b) => b.own - a.own)
    .map(({ section }) => section);
}

/** The main section that holds the section, unless that one itself belongs behind the order. */
function mainOf(section: Section, main: readonly Section[], order: number): Section | undefined {
  for (let at: Section | null = section; at; at = at.parent) {
    if (main.includes(at)) return (orderOf(at.kind) ?? 0) > order ? undefined : at;
  }
  return undefined;
}

/** From here on sections close a policy: they come behind whatever does not. */
const closing = orderOf("contact") ?? 0;

/** The section, for one that closes a policy the last of those that follow it and belong before the order. */
function lastBefore(order: number, section: Section, main: readonly Section[]): Section {
  if (order < closing) return section;
  const behind = main.slice(main.indexOf(section) + 1);
  const next = behind.findIndex(({ kind }) => (orderOf(kind) ?? order) >= order);
  return behind[(next < 0 ? behind.length : next) - 1] ?? section;
}

/** Right behind a section with all that is in it. */
export function placeAfter(policy: Policy, section: Section, depth: number): Place {
  const next = policy.blocks.findIndex((block) => block.span.start >= section.span.end);
  if (next < 0) return placeAtEnd(policy, depth, section.heading);
  return placeAbove(policy, next, depth, section.heading);
}

function placeBefore(policy: Policy, section: Section, depth: number): Place {
  return placeAbove(policy, policy.blocks.indexOf(section.heading), depth, section.heading);
}

/** Above the heading that is the block with the index, and above what belongs to that heading. */
function placeAbove(policy: Policy, index: number, depth: number, model: Block): Place {
  const { blocks, text } = policy;
  let last = index - 1;
  while (last >= 0 && belongsToNext(policy, last)) last--;
  const ruled = blocks[last]?.kind === "break" && isSeparated(policy);
  if (blocks[last]?.kind === "break" && !ruled && last > 0) last--;
  const after = last < 0 ? 0 : endOfBlock(policy, last);
  return { after, before: contentFrom(text, after), depth, model, rule: ruled ? "after" : null };
}

/** Whether the block is a comment, an anchor or the like that goes with the heading under it. */
export function belongsToNext({ blocks, text }: Policy, index: number): boolean {
  const block = blocks[index]!;
  if (block.text.trim() !== "" || (block.kind !== "html" && block.kind !== "paragraph")) return false;
  const source = text.slice(block.span.start, block.span.end);
  const gap = text.slice(block.span.end, blocks[index + 1]!.span.start).replace(/\r\n?/g, "\n");
  return gap === "\n" || /^<a\s/i.test(source) || source.includes("disable-next-line");
}

function placeAtEnd(policy: Policy, depth: number, model: Block | null): Place {
  const { text, blocks } = policy;
  const footer = footerStart(policy);
  const content = blocks.slice(0, footer);
  // A text can have content that makes no block, such as an empty list item.
  const alone = blocks.length === 0 ? text.trimEnd().length : 0;
  const after = content.length > 0 ? endOfBlock(policy, content.length - 1) : alone;
  const before = footer < blocks.length ? contentFrom(text, after) : text.length;
  const rule = content.at(-1)?.kind !== "break" && isSeparated(policy) ? "before" : null;
  return { after, before, depth, model, rule };
}

/** Whether the policy has a thematic break between most of its sections. */
function isSeparated(policy: Policy): boolean {
  let breaks = 0;
  let borders = 0;
  const { depth } = mainSections(policy);
  policy.blocks.forEach((block, index) => {
    if (index === 0 || block.kind !== "heading" || block.shape.depth !== depth) return;
    borders++;
    if (policy.blocks[index - 1]?.kind === "break") breaks++;
  });
  return borders > 1 && breaks * 2 > borders;
}

/**
 * Index of the block that begins what closes the document: a thematic break with a few words under it, a line that
 * says when it was updated, link definitions. The number of blocks where nothing does.
 */
export function footerStart(policy: Policy): number {
  const { blocks } = policy;
  const heading = policy.sections.at(-1)?.heading;
  const first = heading ? blocks.indexOf(heading) + 1 : 0;
  let start = blocks.length;
  while (start > first && blocks[start - 1]?.kind === "definition") start--;
  const words = start;
  // A line of its own at the end of a section that says something else beside it.
  while (start > first + 1 && words - start < 3 && isDated(policy, blocks[start - 1]!)) start--;
  for (let at = words - 1; at >= first && words - at <= 5; at--) {
    const block = blocks[at]!;
    if (block.kind === "break") return at;
    if (!isShortParagraph(block)) break;
  }
  return start;
}

function isDated(policy: Policy, block: Block): boolean {
  if (!isShortParagraph(block)) return false;
  if (/^(?:last|policy|document)\s+(?:updated?|reviewed|modified|revised)\b/i.test(block.text)) return true;
  return policy.dates.some((date) => date.block === block && (date.label === "updated" || date.label === "reviewed"));
}

function isShortParagraph(block: Block): boolean {
  const plain = block.kind === "paragraph" || block.kind === "html";
  return plain && block.shape.list === null && block.text.length <= 300;
}

/** End of the content up to the block, with what holds no words of its own, such as the end of a fence. */
export function endOfBlock({ blocks, text }: Policy, index: number): number {
  const next = blocks[index + 1];
  return text.slice(0, next ? lineStart(text, next.span.start) : text.length).trimEnd().length;
}

/** Start of the first line with content from the offset on; the end of the text where there is none. */
export function contentFrom(text: string, offset: number): number {
  const rest = text.slice(offset);
  const blank = rest.length - rest.trimStart().length;
  return blank === rest.length ? text.length : lineStart(text, offset + blank);
}
