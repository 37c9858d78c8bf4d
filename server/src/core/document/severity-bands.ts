/** Which scores of CVSS does the text put into which severity? */

import type { BandName } from "../known/cvss.ts";
import { Block, type BlockShape } from "./blocks.ts";
import { severityNamed } from "./deadlines.ts";
import type { SeverityBand, SeverityScale } from "./policy.ts";
import { type Reading, type Scan, where } from "./reading.ts";

interface BandShape {
  readonly block: BlockShape;
  readonly severity: BandName;
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

/** A table, or one item of a list, that gives bands. */
interface ScaleShape {
  readonly bands: readonly BandShape[];
  /** The words that can name CVSS and its version. */
  readonly words: string;
  /** Level of the list; `undefined` for a table. */
  readonly level?: number;
}

/**
 * The scales of two bands or more that name CVSS: in their own words, or in those of the block or the heading above.
 * Numbers count as scores only where the column or the item itself says that they are.
 */
export function severityScales(
  reading: Reading,
  context: { sectionOf(block: Block): { title: string } | null },
): readonly SeverityScale[] {
  const scales: { bands: SeverityBand[]; words: string; last: number; level: number | undefined; base: number }[] = [];
  for (const { block, index, value } of reading.found(scanScales)) {
    const bands = value.bands.map((band) => bandAt(band, block.base));
    const open = scales.at(-1);
    const goesOn = value.level !== undefined && open?.level === value.level && index - open.last <= 3;
    if (goesOn && open && !reading.blocks.slice(open.last, index).some(({ kind }) => kind === "heading")) {
      open.bands.push(...bands);
      open.words += ` ${value.words}`;
      open.last = index;
    } else {
      const above = reading.blocks[index - 1];
      const words = [above?.text.slice(-200), context.sectionOf(block)?.title, value.words].join(" ").toLowerCase();
      scales.push({ bands, words, last: index, level: value.level, base: block.base });
    }
  }
  return scales
    .filter(({ bands, words }) => bands.length > 1 && words.includes("cvss"))
    .map(({ bands, words }) => ({ bands, version: versionNamed(words) }));
}

function versionNamed(words: string): SeverityScale["version"] {
  const named = /cvss[\s:_-]{0,2}(?:version\s|v)?[\s.]?([234])(?:\.\d)?(?!\d)/.exec(words)?.[1];
  return named === undefined ? null : (Number(named) as 2 | 3 | 4);
}

function bandAt({ block, severity, low, high, from, to }: BandShape, base: number): SeverityBand {
  const placed = new Block(block, base);
  return { severity, low, high, text: block.prose.text.slice(from, to), span: placed.at(from, to) };
}

function readTable(rows: readonly (readonly BlockShape[])[]): ScaleShape | undefined {
  const header = rows[0]?.map((cell) => cell.prose.text) ?? [];
  const bands: BandShape[] = [];
  if (!rows.some((row) => row.some((cell) => scored(cell.prose.text)))) return undefined;
  for (const row of rows.slice(1)) {
    const named = row.find((cell) => cell.prose.text.length < 40 && severityNamed(cell.prose.text) !== undefined);
    const severity = named && severityNamed(named.prose.text);
    const scores = row.find((cell, column) => scored(header[column] ?? "") || scored(cell.prose.text));
    const range = scores && rangeIn(scores.prose.text);
    if (severity && range) bands.push({ block: scores, severity: severity as BandName, ...range });
  }
  const words = rows.flatMap((row) => row.map((cell) => cell.prose.text)).join(" ");
  return bands.length > 0 ? { bands, words: words.slice(0, 4_000) } : undefined;
}

/** Whether the words say that the numbers beside them are scores. */
function scored(words: string): boolean {
  return /cvss|score/i.test(words);
}

const range =
  /(?<![\d.])(\d{1,2}(?:\.\d)?)\s{0,2}(?:[-–—~]|to|bis|à|至)\s{0,2}(\d{1,2}(?:\.\d)?)(?!\.?\d|\s{0,2}(?:%|(?:business |working )?(?:h|d|hours?|days?|weeks?|months?)\b))/i;

function rangeIn(text: string): { low: number; high: number; from: number; to: number } | undefined {
  // The version in "CVSS 3.1 7.0-8.9" is no score.
  const match = range.exec(text.replace(/(?<=cvss\s?v?)\d\.\d(?=\s*[:(])/gi, "   "));
  if (!match) return undefined;
  const [low, high] = [Number(match[1]), Number(match[2])];
  if (low >= high || high > 10) return undefined;
  return { low, high, from: match.index, to: match.index + match[0].length };
}

const scanScales: Scan<ScaleShape> = where(
  ({ kind, cell, list }) => (cell?.row === 0 && cell.column === 0) || (kind === "paragraph" && list?.first === true),
  function* (block: BlockShape) {
    if (block.cell?.row === 0 && block.cell.column === 0) {
      const scale = readTable(block.cell.table.rows.map(({ cells }) => cells));
      if (scale) yield scale;
    } else if (block.list?.first && block.kind === "paragraph" && block.prose.text.length < 400) {
      const { text } = block.prose;
      const range = scored(text) ? rangeIn(text) : undefined;
      const severity = range && severityNamed(text.slice(0, 60).split(/[(:：–—]/)[0] ?? "");
      if (range && severity) {
        yield { bands: [{ block, severity: severity as BandName, ...range }], words: text, level: block.list.level };
      }
    }
  },
);
