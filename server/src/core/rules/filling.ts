/** What can take the place of a gap: known facts, a tab stop, or nothing at all. */

import { footerStart } from "../catalogue/place.ts";
import type { Block } from "../document/blocks.ts";
import { lineEnd, lineEndBefore, lineStart, nextLine } from "../document/lines.ts";
import type { Placeholder, Policy, Section } from "../document/policy.ts";
import { contains, overlaps, type Span, spanOf } from "../document/span.ts";
import { advisoryUrl, type Facts } from "../facts.ts";
import type { Edit, Fix } from "./rule.ts";

/** What the facts say that belongs there, the likeliest first. */
export function knownValues(wants: Placeholder["wants"], facts: Facts): readonly string[] {
  const { project, today } = facts;
  const form = advisoryUrl(project?.repository);
  switch (wants) {
    case "contact":
      return [...(project?.contacts ?? []), ...(form ? [form] : [])];
    case "link":
      return form ? [form] : [];
    case "date":
      return [today];
    case "version":
      return project?.version ? [project.version] : [];
    case "name":
      return project?.name ? [project.name] : [];
    default:
      return [];
  }
}

/** Replaces the span by each of the values. */
export function replacements(at: Span, values: readonly string[]): readonly Fix[] {
  return values.map((text) => ({ title: `Write ${text}`, kind: "review", edits: [{ at, text }] }));
}

/** An empty tab stop in place of the span: a client without tab stops is left with no gap either. */
export function tabStop(at: Span, title: string): Fix {
  return { title, kind: "review", edits: [{ at, text: "$1", snippet: true }] };
}

/** Whether the span is all that its block says. */
export function isWholeBlock(block: Block, span: Span): boolean {
  const { text } = block;
  const first = block.at(text.length - text.trimStart().length, text.length).start;
  const last = block.at(0, text.trimEnd().length).end;
  return span.start <= first && span.end >= last;
}

/** Whether the section has words besides those of the block: it may lose the block without standing empty. */
export function hasOtherWords(policy: Policy, block: Block): boolean {
  const section = policy.sections.find((one) => one.blocks.includes(block));
  const footer = footerStart(policy);
  // What closes the text stands under the last heading without being about it.
  const closing = block.index < footer ? footer : policy.blocks.length;
  const blocks = (section ? section.blocks : policy.preamble).filter(({ index }) => index < closing);
  return (section?.children.length ?? 0) > 0 || blocks.some((other) => other !== block && other.text.trim() !== "");
}

/** Takes out the list item or the line that holds the span, where that leaves a whole text; else `undefined`. */
export function lineDeletion(policy: Policy, block: Block, span: Span): Edit | undefined {
  if (block.kind !== "paragraph" || block.shape.quote) return undefined;
  const { text } = policy;
  const { list } = block.shape;
  // An item with more in it than this paragraph is kept, and the only one that a line leads to.
  if (list && (!list.first || block.base + list.end > block.span.end || isAllThatIsLedTo(policy, block)))
    return undefined;
  if (isWholeLines(text, block, span) && !hasOtherWords(policy, block)) return undefined;
  const start = lineStart(text, span.start);
  const end = nextLine(text, span.end);
  const alone = start <= block.span.start && end >= block.span.end;
  if (list && !alone) return undefined;
  if (!alone)
    return {
      at: end > block.span.end ? spanOf(lineEndBefore(text, start), lineEnd(text, span.end)) : spanOf(start, end),
      text: "",
    };
  if (list) return { at: spanOf(start, end), text: "" };
  const to = blankLinesAfter(text, end);
  if (to < text.length || text.slice(0, start).trim() === "") return { at: spanOf(start, to), text: "" };
  // The last words take the blank lines above with them, and leave the text its final line break.
  return { at: spanOf(text.slice(0, start).trimEnd().length, text.slice(0, to).trimEnd().length), text: "" };
}

/**
 * Takes out the line that holds the span, as far as `lineDeletion` can. The items behind it are numbered anew.
 * @returns `undefined` where that leaves no whole text
 */
export function lineRemoval(policy: Policy, block: Block, span: Span): Fix | undefined {
  const deletion = lineDeletion(policy, block, span);
  return deletion && { title: "Remove the line", kind: "review", edits: [deletion, ...renumbered(policy, block)] };
}

/** The same; where nothing else stands under the heading, the section goes as a whole. */
export function lineOrSectionRemoval(policy: Policy, block: Block, span: Span): Fix | undefined {
  return lineRemoval(policy, block, span) ?? sectionRemoval(policy, block);
}

/** Takes out what says something that no longer holds: the line of a list, the sentence, or all that stands there. */
export function passageRemoval(policy: Policy, block: Block, span: Span): Fix | undefined {
  const { contacts, links, identifiers, mentions } = policy;
  const beside = [...contacts, ...links, ...identifiers, ...mentions].some(
    (one) => one.block === block && !overlaps(one.span, span),
  );
  // What else it gives is not for a rule to take away.
  if (block.kind !== "paragraph" || beside) return undefined;
  const { prose, text, shape } = block;
  const sentences = shape.list ? [] : prose.sentences;
  const sentence = sentences.find(({ from, to }) => contains(block.at(from, to), span));
  if (!sentence || isWholeBlock(block, block.at(sentence.from, sentence.to))) {
    return text.trim().includes("\n") && !shape.list ? undefined : lineOrSectionRemoval(policy, block, span);
  }
  const { start, end } = withSpace(policy.text, block.at(sentence.from, sentence.to));
  const at = spanOf(Math.max(start, block.span.start), Math.min(end, block.span.end));
  return { title: "Remove the sentence", kind: "review", edits: [{ at, text: "" }] };
}

/** Takes out the section that has no words but those of the block, and the sections above that hold nothing else. */
function sectionRemoval(policy: Policy, block: Block): Fix | undefined {
  let section = policy.sections.find((one) => one.blocks.includes(block));
  if (!section || section.kind === "title" || hasOtherWords(policy, block)) return undefined;
  const { list } = block.shape;
  if (list && (!list.first || block.base + list.end > block.span.end)) return undefined;
  for (let { parent }: Section = section; parent && parent.kind !== "title"; { parent } = section) {
    if (parent.children.length > 1 || parent.blocks.some(({ text }) => text.trim() !== "")) break;
    section = parent;
  }
  const title = `Remove the section “${section.title}”`;
  return { title, kind: "review", edits: [sectionDeletion(policy, section)] };
}

/** Takes out a section with its heading, and leaves what closes the text. */
function sectionDeletion(policy: Policy, { span: { start, end } }: Section): Edit {
  const { text, blocks } = policy;
  const footer = blocks[footerStart(policy)]?.span.start ?? text.length;
  const to = footer > start ? Math.min(footer, end) : end;
  if (to < text.length) return { at: spanOf(start, to), text: "" };
  return { at: spanOf(text.slice(0, start).trimEnd().length, to), text: "\n" };
}

/** The numbers of the items behind one that is taken out, where they count on from it. */
function renumbered({ blocks, text }: Policy, { index, shape }: Block): readonly Edit[] {
  const edits: Edit[] = [];
  if (!shape.list?.ordered) return edits;
  let number: number | undefined;
  for (let at = index; ; at++) {
    const { shape: { list } = shape, base = 0 } = blocks[at] ?? {};
    if (!blocks[at] || !list || list.level < shape.list.level) return edits;
    if (list.level > shape.list.level || !list.first) continue;
    const start = base + list.start;
    const written = /^\d{1,9}(?=[.)])/.exec(text.slice(start, start + 10))?.[0];
    if (written === undefined || (number !== undefined && Number(written) !== number + 1)) return edits;
    if (number !== undefined) edits.push({ at: spanOf(start, start + written.length), text: String(number) });
    number = Number(written);
  }
}

/** Whether the block is the only item of its list, under a line that ends in a colon. */
function isAllThatIsLedTo({ blocks }: Policy, { index, shape }: Block): boolean {
  const level = shape.list?.level ?? 0;
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  const isLed =
    before?.kind === "paragraph" && /[:：]\s*$/.test(before.text) && (before.shape.list?.level ?? 0) < level;
  return isLed && (after?.shape.list?.level ?? 0) < level;
}

function isWholeLines(text: string, block: Block, span: Span): boolean {
  return lineStart(text, span.start) <= block.span.start && nextLine(text, span.end) >= block.span.end;
}

/** The end of the blank lines that follow the offset. */
function blankLinesAfter(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    const end = nextLine(text, at);
    if (at >= text.length || text.slice(at, end).trim() !== "") return at;
    at = end;
  }
}

/** The span with the white space between it and the next words, else that before it. */
export function withSpace(text: string, span: Span): Span {
  let { start, end } = span;
  while (/[ \t\r\n]/.test(text[end] ?? "") && !/^(?:\r?\n|\r)[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 200)))
    end++;
  if (end === span.end) while (/[ \t\r\n]/.test(text[start - 1] ?? "")) start--;
  return spanOf(start, end);
}
