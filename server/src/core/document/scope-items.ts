/** Which things does the policy list as in scope, and which as out of scope? */

import type { SectionKind } from "../catalogue/kinds.ts";
import type { Block } from "./blocks.ts";
import type { ScopeItem } from "./policy.ts";
import type { Reading } from "./reading.ts";

interface Where {
  readonly kind: SectionKind;
  readonly parent: Where | null;
}

/** Longer items are sentences: two of them are never the same by chance, and never mean just one thing. */
const longest = 120;

/** The items of lists in sections on what is and what is not in scope. */
export function scopeItems(reading: Reading, context: { sectionOf(block: Block): Where | null }): readonly ScopeItem[] {
  const items: ScopeItem[] = [];
  for (const block of reading.blocks) {
    if (block.kind !== "paragraph" || block.shape.list?.first !== true || block.shape.list.level > 1) continue;
    const section = context.sectionOf(block);
    if (section?.kind !== "scope" && section?.kind !== "out-of-scope") continue;
    const name = plainName(block.text);
    if (name === "") continue;
    items.push({ name, inScope: section.kind === "scope", of: subjectOf(section), span: wordsOf(block), block });
  }
  return items;
}

/** The words without case, quotes, signs before them and punctuation after them; nothing for more than a few words. */
function plainName(text: string): string {
  const start = text.search(/[\p{L}\p{N}/]/u);
  let end = text.length;
  while (end > 0 && /[\s.,;:!。、；`"'“”‘’]/.test(text[end - 1] as string)) end--;
  if (start < 0 || end - start > longest) return "";
  return text
    .slice(start, end)
    .toLowerCase()
    .replace(/[\s`"'“”‘’]+/g, " ");
}

function wordsOf(block: Block) {
  const { text } = block;
  const from = text.length - text.trimStart().length;
  return block.at(from, Math.max(from, text.trimEnd().length));
}

/** The section that both lists are parts of: those of two products say nothing about each other. */
function subjectOf(section: Where): object | null {
  let parent = section.parent;
  while (parent?.kind === "scope" || parent?.kind === "out-of-scope") parent = parent.parent;
  return parent;
}
