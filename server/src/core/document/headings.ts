/** Which blocks are headings, and what their words are once decoration is taken off. */

import type { Block } from "./blocks.ts";
import { repairDamage } from "./damage.ts";

/** A heading in its place. */
export interface Heading {
  readonly block: Block;
  /** Index of the block among the blocks of the text. */
  readonly index: number;
  readonly depth: number;
  /** What a reader sees, damage repaired, white space folded. */
  readonly title: string;
  /** Lower case, without emoji, numbering, punctuation at the ends: what dictionaries are asked for. */
  readonly words: string;
}

/**
 * The headings among the blocks, in order: ATX, setext, HTML, and bold lines that stand alone as a paragraph.
 * Such a line counts one deeper than the heading above it.
 */
export function headings(blocks: readonly Block[]): readonly Heading[] {
  const found: Heading[] = [];
  let above = 0;
  blocks.forEach((block, index) => {
    if (block.shape.list !== null || block.shape.quote) return;
    if (block.kind === "heading") {
      above = block.shape.depth;
      found.push(headingOf(block, index, block.shape.depth));
    } else if (isBoldHeading(block, blocks[index + 1])) {
      found.push(headingOf(block, index, Math.min(above + 1, 6)));
    }
  });
  return found;
}

function headingOf(block: Block, index: number, depth: number): Heading {
  const title = repairDamage(block.text).replace(/\s+/g, " ").trim();
  return { block, index, depth, title, words: headingWords(title) };
}

/** A paragraph that is one short bold run, ends like a heading, and has something under it. */
function isBoldHeading(block: Block, next: Block | undefined): boolean {
  if (block.kind !== "paragraph" || next === undefined) return false;
  if (next.kind === "heading" || next.kind === "break") return false;
  const { text } = block;
  if (text.length > 80 || text.includes("\n")) return false;
  const bold = block.prose.marks.find((mark) => mark.kind === "strong");
  if (!bold || bold.from > 0 || text.slice(bold.to).replace(/[\s:：]/g, "") !== "") return false;
  const words = text.replace(/[:：\s]+$/, "");
  return words !== "" && !/[.!;,。！]$/.test(words) && /\p{L}/u.test(words);
}

const numbering =
  /^(?:(?:\d{1,3}(?:\.\d{1,3}){0,5}|[ivxIVX]{1,4}|[a-zA-Z])[.):、]|\d{1,3}(?:\.\d{1,3}){1,5}|§\s?\d{1,3}|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\d]{1,3}[章节條条])\s*/u;

/** The words of a heading: lower case, without emoji, numbering, or punctuation around them. */
export function headingWords(title: string): string {
  let words = title
    .normalize("NFKC")
    .replace(/:[a-z0-9_+-]{2,40}:/g, " ")
    .replace(/\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|\u200d|\ufe0f|\u20e3/gu, " ")
    .replace(/[“”"'`*_#[\](){}<>|]/g, " ")
    .replace(/[’]/g, "'")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}§]+/u, "");
  words = words.replace(numbering, "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return words.replace(/\s+/g, " ").trim();
}
