/** Which sentences and table rows of a known template did nobody replace? */

import { type Template, templates, translatedInstructions } from "../known/templates.ts";
import { blockBook, PhraseFinder } from "../languages/phrases.ts";
import type { Block, BlockShape, TableShape } from "./blocks.ts";
import type { Policy, TemplateRemnant } from "./policy.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { spanOf } from "./span.ts";
import { supportMark } from "./support-marks.ts";

/** What is left of templates, and whether the text is the hosting site's default with nothing of substance changed. */
export function remnants(reading: Reading): Pick<Policy, "remnants" | "template"> {
  const found: TemplateRemnant[] = [];
  const covered = new Map<Block, number>();
  for (const { block, value } of reading.found(findInstructions)) {
    const span = block.at(value.from, value.to);
    const text = reading.text.slice(span.start, span.end);
    found.push({ span, text, part: "instruction", template: value.template });
    covered.set(block, (covered.get(block) ?? 0) + value.to - value.from);
  }
  for (const { block, value } of reading.found(findRows)) {
    const span = spanOf(block.base + value.start, block.base + value.end);
    found.push({ span, text: reading.text.slice(span.start, span.end), part: "versions", template: value.template });
  }
  found.sort((a, b) => a.span.start - b.span.start);
  if (found.length === 0) return { remnants: found, template: "none" };
  return { remnants: found, template: isUnmodified(reading, found, covered) ? "unmodified" : "remnant" };
}

/** How what a template leaves behind begins: few blocks hold any of it. */
const openings = new PhraseFinder<"opening">(blockBook);
for (const { instructions } of templates) for (const text of instructions) openings.add(`${text}*`, "opening", "und");
for (const { openings: all } of translatedInstructions) {
  for (const text of all) openings.add(`${text}*`, "opening", "und");
}

interface Instruction {
  readonly from: number;
  readonly to: number;
  readonly template: string;
}

const findInstructions: Scan<Instruction> = where(
  ({ kind, prose }) => kind !== "code" && prose.hitsOf(openings).length > 0,
  function* (shape: BlockShape) {
    if (shape.kind === "code" || shape.prose.text.length < 12) return;
    const { lower } = shape.prose;
    for (const { from, to } of shape.prose.sentences) {
      const template = templateOf(fold(lower.slice(from, to)));
      if (template !== undefined) yield { from, to, template };
    }
  },
);

function templateOf(sentence: string): string | undefined {
  for (const { id, instructions } of templates) {
    if (instructions.some((instruction) => sentence.includes(instruction))) return id;
  }
  const translated = translatedInstructions.some(
    ({ openings, subjects }) =>
      openings.some((opening) => sentence.startsWith(opening)) &&
      subjects.some((subject) => sentence.includes(subject)),
  );
  return translated ? "github" : undefined;
}

interface Row {
  readonly start: number;
  readonly end: number;
  readonly template: string;
}

/** Looks at each table once, from its first cell. */
const findRows: Scan<Row> = where(
  ({ cell }) => cell?.row === 0 && cell.column === 0,
  function* ({ cell }: BlockShape) {
    if (cell?.row !== 0 || cell.column !== 0) return;
    for (const template of templates) {
      const hits = rowsOf(cell.table, template);
      if (!isTemplateTable(new Set(hits.map((hit) => hit.index)))) continue;
      for (const { row } of hits) yield { start: row.start, end: row.end, template: template.id };
    }
  },
);

/** The rows of the table that the template has too, version and mark, with their place in the template. */
function rowsOf(table: TableShape, { rows = [] }: Template) {
  const hits: { index: number; row: TableShape["rows"][number] }[] = [];
  for (const row of table.rows.slice(1)) {
    const version = fold(row.cells[0]?.prose.text ?? "").toLowerCase();
    const { status } = supportMark(row.cells[1]?.prose.text ?? "");
    const index = rows.findIndex(
      ([name, supported]) =>
        name.replace(" ", "") === version.replace(" ", "") && status === (supported ? "supported" : "unsupported"),
    );
    if (index >= 0) hits.push({ index, row });
  }
  return hits;
}

/**
 * A project at 4.0 or 5.1 may well have two of the rows. Three of them, or an older line supported while the newer one
 * is not, stand in the template alone.
 */
function isTemplateTable(hits: ReadonlySet<number>): boolean {
  return hits.size >= 3 || (hits.has(1) && hits.has(2));
}

/** Whether every word of the text is the template's: a longer title with the project's name is no change. */
function isUnmodified(
  reading: Reading,
  found: readonly TemplateRemnant[],
  covered: ReadonlyMap<Block, number>,
): boolean {
  return templates.some(({ id, instructions, headings = [], rows = [] }) => {
    const left = found.filter((remnant) => remnant.template === id);
    const sentencesLeft = left.filter((remnant) => remnant.part === "instruction").length;
    if (rows.length === 0 || sentencesLeft < instructions.length || left.length - sentencesLeft < rows.length)
      return false;
    return reading.blocks.every((block) => {
      const text = fold(block.text);
      if (text === "" && block.prose.marks.length === 0) return true;
      // In a translation the headings are other words; none that is short says more than what it heads.
      if (block.kind === "heading")
        return (
          headings.some((heading) => text.toLowerCase().includes(heading)) || (text.length <= 48 && !/[@:/]/.test(text))
        );
      if (block.kind === "cell")
        return (
          block.shape.cell?.row === 0 ||
          left.some((remnant) => remnant.span.start <= block.span.start && block.span.end <= remnant.span.end)
        );
      // What is left are the spaces between sentences.
      const words = covered.get(block);
      return words !== undefined && block.text.trim().length - words <= 2 * instructions.length;
    });
  });
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
