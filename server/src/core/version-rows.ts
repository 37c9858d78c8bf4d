/** How is a row of the list of supported versions renumbered, copied or marked anew, in the style that it is written in? */

import { Block } from "./document/blocks.ts";
import type { VersionList, VersionRow } from "./document/policy.ts";
import { contains, overlaps, type Span, spanOf } from "./document/span.ts";
import { compareVersions, parseRange, type VersionNumbers } from "./document/version-range.ts";
import type { Edit } from "./rules/rule.ts";

/** A row whose cell gives one run of numbers. */
export interface NumberedRow {
  readonly row: VersionRow;
  /** The numbers as written, without what stands for any further ones. */
  readonly numbers: VersionNumbers;
  /** The numbers in the source, with what stands for any further ones: `1.9.x`. */
  readonly at: Span;
  /** How many signs stand for further numbers, and what they are: `.x`. */
  readonly wild: string;
}

/** A row of one line of versions, or of one version: `1.9.x`, `v2`, `2.4.0`; `undefined` for others. */
export function lineIn(row: VersionRow, text: string): NumberedRow | undefined {
  const found = numberedRow(row, text);
  const range = parseRange(row.version);
  const [interval, ...more] = range?.intervals ?? [];
  if (!found || !range || range.kind === "rest" || !interval?.from || !interval.to || more.length > 0) return undefined;
  return compareVersions(found.numbers, interval.from) === 0 ? found : undefined;
}

/** A row of all versions before one: `< 1.8`; `undefined` for others, and where the limit is one of them. */
export function limitIn(row: VersionRow, text: string): NumberedRow | undefined {
  const found = numberedRow(row, text);
  const [interval, ...more] = parseRange(row.version)?.intervals ?? [];
  if (!found || interval?.from !== null || !interval.to || more.length > 0) return undefined;
  return compareVersions(found.numbers, interval.to) === 0 ? found : undefined;
}

function numberedRow(row: VersionRow, text: string): NumberedRow | undefined {
  const source = text.slice(row.versionSpan.start, row.versionSpan.end);
  const [match, ...more] = source.matchAll(/\d{1,8}(?:\.\d{1,8}){0,4}((?:\.(?:x|X|\*|\\\*)){0,3})/g);
  if (!match || more.length > 0) return undefined;
  const wild = match[1] as string;
  const start = row.versionSpan.start + match.index;
  const numbers = match[0]
    .slice(0, match[0].length - wild.length)
    .split(".")
    .map(Number);
  return { row, numbers, at: spanOf(start, start + match[0].length), wild };
}

/** The numbers in the style of the row. @param depth how many of them name a line, where the row's own number does not count */
export function inStyle({ numbers: own, wild }: NumberedRow, numbers: VersionNumbers, depth = own.length): string {
  const shown = Array.from({ length: depth }, (_, index) => numbers[index] ?? 0).join(".");
  const all = own.length + wild.split(".").length - 1;
  const sign = /[xX*]|\\\*/.exec(wild)?.[0] ?? "x";
  if (depth === own.length) return shown + wild;
  return wild === "" || depth >= all ? shown : `${shown}.${sign}`;
}

/** Writes other numbers into the row; the cell keeps its width where it can. */
export function renumbering(one: NumberedRow, shown: string, text: string, inTable: boolean): Edit {
  return inTable ? inCell(one.at, shown, text) : { at: one.at, text: shown };
}

/** Replaces words of a cell, and takes or gives as many of the spaces that fill it up. */
export function inCell(at: Span, shown: string, text: string): Edit {
  const [, between = "", spaces = ""] = /^([^|\r\n]*?)( *)(?=\|)/.exec(text.slice(at.end, at.end + 200)) ?? [];
  const end = at.end + between.length + spaces.length;
  if (spaces === "" || !isAligned(end, text)) return { at, text: shown };
  const width = Math.max(1, spaces.length - (shown.length - (at.end - at.start)));
  return { at: spanOf(at.start, end), text: shown + between + " ".repeat(width) };
}

/** Whether the line above has its sign between cells in the same column. */
function isAligned(pipe: number, text: string): boolean {
  const line = Math.max(text.lastIndexOf("\n", pipe), text.lastIndexOf("\r", pipe)) + 1;
  const above =
    text
      .slice(Math.max(0, line - 500), line)
      .replace(/(?:\r\n|\r|\n)$/, "")
      .split(/[\r\n]/)
      .at(-1) ?? "";
  return above[pipe - line] === "|";
}

/** A copy of the row with other numbers, on the line before or after it; `undefined` where the row is more than a line. */
export function copy(
  one: NumberedRow,
  shown: string,
  text: string,
  inTable: boolean,
  after: boolean,
): Edit | undefined {
  const line = lineAround(one.row.span, text);
  if (!line) return undefined;
  const edit = renumbering(one, shown, text, inTable);
  const source = text.slice(line.start, edit.at.start) + edit.text + text.slice(edit.at.end, line.end);
  return after
    ? { at: spanOf(line.end, line.end), text: `\n${source}` }
    : { at: spanOf(line.start, line.start), text: `${source}\n` };
}

/**
 * A row like another one of the table, with other numbers and the same mark, on the line before or after it. What else
 * the row says, such as a date, is left blank: it holds for no other version.
 */
export function bareCopy(
  one: NumberedRow,
  shown: string,
  list: VersionList,
  text: string,
  after: boolean,
): Edit | undefined {
  const shape = list.table?.rows.find(({ start }) => list.base + start === one.row.span.start);
  const line = lineAround(one.row.span, text);
  if (!shape || !line) return undefined;
  const numbers = renumbering(one, shown, text, true);
  const { versionSpan, mark } = one.row;
  const blanks = shape.cells.flatMap((cell): readonly Edit[] => {
    const { start, end } = new Block(cell, list.base).at(0, cell.prose.text.length);
    const isKept =
      contains(versionSpan, spanOf(start, end)) || (mark !== null && overlaps(mark.span, spanOf(start, end)));
    return isKept || start === end ? [] : [{ at: spanOf(start, end), text: " ".repeat(end - start) }];
  });
  let source = "";
  let at = line.start;
  for (const edit of [numbers, ...blanks].sort((a, b) => a.at.start - b.at.start)) {
    if (edit.at.start < at) return undefined;
    source += text.slice(at, edit.at.start) + edit.text;
    at = edit.at.end;
  }
  source += text.slice(at, line.end);
  return after
    ? { at: spanOf(line.end, line.end), text: `\n${source}` }
    : { at: spanOf(line.start, line.start), text: `${source}\n` };
}

/** Takes the row out with its line; `undefined` where the row is more than a line, or the last of the text. */
export function removal({ span }: VersionRow, text: string): Edit | undefined {
  const line = lineAround(span, text);
  if (!line) return undefined;
  const end = /^(?:\r\n|\r|\n)/.exec(text.slice(line.end, line.end + 2))?.[0].length;
  return end === undefined ? undefined : { at: spanOf(line.start, line.end + end), text: "" };
}

function lineAround({ start, end }: Span, text: string): Span | undefined {
  if (/[\r\n]/.test(text.slice(start, end).trimEnd())) return undefined;
  let from = start;
  while (from > 0 && !/[\r\n]/.test(text[from - 1] as string)) from--;
  let to = start;
  while (to < text.length && !/[\r\n]/.test(text[to] as string)) to++;
  return spanOf(from, to);
}

/** Marks the row as another row of the list is marked, as supported or not; `undefined` where none shows how. */
export function marking(
  row: VersionRow,
  status: "supported" | "unsupported",
  list: VersionList,
  text: string,
): Edit | undefined {
  if (!row.mark) return undefined;
  const model = list.rows.find((one) => one.status === status && one.mark !== null && one.until === null)?.mark;
  const shown = model ? text.slice(model.span.start, model.span.end) : usual(row.mark.text, status);
  if (shown === undefined) return undefined;
  return list.table ? inCell(row.mark.span, shown, text) : { at: row.mark.span, text: shown };
}

/** What usually stands beside a mark of the other kind. */
function usual(mark: string, status: "supported" | "unsupported"): string | undefined {
  const yes = status === "supported";
  if (/^\s*(?:yes|no)\s*$/i.test(mark)) return yes ? "Yes" : "No";
  if (/^\s*:[a-z_]+:\s*$/.test(mark)) return yes ? ":white_check_mark:" : ":x:";
  return /[\p{L}]/u.test(mark) ? undefined : yes ? "✅" : "❌";
}

/** Whether the row says nothing but the version and its mark: what else it says would not hold for another version. */
export function isPlain(row: VersionRow, list: VersionList): boolean {
  if (row.until !== null) return false;
  const shape = list.table?.rows.find(({ start }) => list.base + start === row.span.start);
  return !shape || shape.cells.filter(({ prose }) => prose.text.trim() !== "").length <= (row.mark === null ? 1 : 2);
}
