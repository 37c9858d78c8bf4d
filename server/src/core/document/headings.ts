/** Which blocks are headings, and what their words say once decoration is taken off. */

import type { Block, BlockShape } from "./blocks.ts";
import { repairDamage } from "./damage.ts";
import { headingWords } from "./heading-words.ts";
import { headingSigns, type Signs, speaksForKind } from "./kind-signs.ts";
import type { Reading, Scan } from "./reading.ts";

/** A heading in its place. */
export interface Heading {
  readonly block: Block;
  /** Index of the block among the blocks of the text. */
  readonly index: number;
  readonly depth: number;
  /** What a reader sees, damage repaired, white space folded. */
  readonly title: string;
  /** Lower case, without accents, emoji, numbering, punctuation at the ends. */
  readonly words: string;
  /** Which kinds the words speak for. */
  readonly signs: Signs;
}

/**
 * The headings of a text, in order: ATX, setext, HTML, and bold lines that stand alone as a paragraph and plainly serve
 * as one. Such a line counts one deeper than the heading above it. What stands in a list or quote is none.
 */
export function headings(reading: Reading): readonly Heading[] {
  const found: Heading[] = [];
  let above = 0;
  for (const { block, index, value } of reading.found(scanHeading)) {
    if (block.kind === "heading") {
      above = block.shape.depth;
      found.push({ block, index, depth: above, ...value });
    } else if (leadsOn(reading.blocks[index + 1])) {
      found.push({ block, index, depth: Math.min(above + 1, 6), ...value });
    }
  }
  return found;
}

const scanHeading: Scan<Pick<Heading, "title" | "words" | "signs">> = (block) => {
  if (block.list !== null || block.quote) return undefined;
  if (block.kind !== "heading" && !(block.kind === "paragraph" && isBoldLine(block))) return undefined;
  const title = repairDamage(block.prose.text).replace(/\s+/g, " ").trim();
  const words = headingWords(title);
  const signs = signsOf(title, words);
  return block.kind === "heading" || servesAsHeading(title, signs) ? [{ title, words, signs }] : undefined;
};

/** No heading with its English name behind it is longer. */
const longestNamed = 160;

/** In a language that is not understood the English name of the section may stand behind: "Doira (Scope)". */
function signsOf(title: string, words: string): Signs {
  const signs = headingSigns(words);
  if (title.length > longestNamed || !/[)）\]]\s{0,3}[:：]?$/.test(title)) return signs;
  const behind = /[^\s([（][^([（]*[(（[]([^()（）[\]]{3,60})[)）\]]\s*[:：]?$/.exec(title);
  const english = behind?.[1] === undefined ? undefined : headingSigns(headingWords(behind[1]));
  if (!behind || !english || !speaksForKind(english, 0.99)) return signs;
  const before = headingSigns(headingWords(title.slice(0, title.lastIndexOf(behind[1] as string) - 1)));
  return before.some((score) => score > 0) ? signs : english;
}

const longestBoldHeading = 80;

/** A paragraph that is one short bold line. */
function isBoldLine({ prose }: BlockShape): boolean {
  const { text } = prose;
  if (prose.marks.length === 0 || text.length > longestBoldHeading || text.includes("\n")) return false;
  const bold = prose.marks.find((mark) => mark.kind === "strong");
  if (!bold || /[\p{L}\p{N}]/u.test(text.slice(0, bold.from))) return false;
  return /^[\s:：]*$/.test(text.slice(bold.to)) && /\p{L}/u.test(text);
}

/**
 * A bold line that ends like a sentence is one. One that ends with a colon may as well open the list below it: then its
 * words must be those of a heading for a kind; a subject ("Access control:") is none.
 */
function servesAsHeading(title: string, signs: Signs): boolean {
  const end = title.replace(/(?:\s|\p{Extended_Pictographic}|\ufe0f)+$/u, "");
  if (/[.!;,。！；，]$/.test(end.replace(/[:：\s]+$/, ""))) return false;
  return !/[:：]$/.test(end) || /^\d/.test(title) || speaksForKind(signs, 0.6);
}

/** Whether a block can stand under a heading made of a bold line. */
function leadsOn(next: Block | undefined): boolean {
  return next !== undefined && next.kind !== "heading" && next.kind !== "break";
}
