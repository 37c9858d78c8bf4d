/** What can take the place of a gap: known facts, a tab stop, or nothing at all. */

import type { Block } from "../document/blocks.ts";
import type { Placeholder, Policy } from "../document/policy.ts";
import { type Span, spanOf } from "../document/span.ts";
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
  const blocks = section ? section.blocks : policy.preamble;
  return (section?.children.length ?? 0) > 0 || blocks.some((other) => other !== block && other.text.trim() !== "");
}

/** Takes out the list item or the line that holds the span, where that leaves a whole text; else `undefined`. */
export function lineDeletion(policy: Policy, block: Block, span: Span): Edit | undefined {
  if (block.kind !== "paragraph" || block.shape.quote) return undefined;
  const { text } = policy;
  const { list } = block.shape;
  // An item with more in it than this paragraph is kept.
  if (list && (!list.first || block.base + list.end > block.span.end)) return undefined;
  if (isWholeLines(text, block, span) && !hasOtherWords(policy, block)) return undefined;
  const start = lineStart(text, span.start);
  const end = lineEnd(text, span.end);
  const alone = start <= block.span.start && end >= block.span.end;
  if (list && !alone) return undefined;
  if (!alone)
    return {
      at:
        end > block.span.end
          ? spanOf(lineBreakBefore(text, start), lineContentEnd(text, span.end))
          : spanOf(start, end),
      text: "",
    };
  if (list) return { at: spanOf(start, end), text: "" };
  return { at: spanOf(start, blankLinesAfter(text, end)), text: "" };
}

function isWholeLines(text: string, block: Block, span: Span): boolean {
  return lineStart(text, span.start) <= block.span.start && lineEnd(text, span.end) >= block.span.end;
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
  return at;
}

function lineContentEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

/** The start of the next line. */
function lineEnd(text: string, offset: number): number {
  const at = lineContentEnd(text, offset);
  if (text[at] === "\r" && text[at + 1] === "\n") return at + 2;
  return Math.min(text.length, at + 1);
}

function lineBreakBefore(text: string, start: number): number {
  if (text[start - 1] === "\n" && text[start - 2] === "\r") return start - 2;
  return Math.max(0, start - 1);
}

/** The end of the blank lines that follow the offset. */
function blankLinesAfter(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    const end = lineEnd(text, at);
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
