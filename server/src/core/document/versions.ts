/** Which versions does the policy say are supported? */

import type { SectionKind } from "../catalogue/kinds.ts";
import { Block, type BlockShape, type TableShape } from "./blocks.ts";
import { datesAndYearsIn, datesIn } from "./dates-in.ts";
import { hasHit, hitsIn } from "./hits.ts";
import type { VersionList, VersionRow } from "./policy.ts";
import type { Prose } from "./prose.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { spanOf } from "./span.ts";
import { type SupportMark, supportMark } from "./support-marks.ts";
import { parseRange } from "./version-range.ts";

interface Where {
  readonly kind: SectionKind;
  readonly title: string;
  readonly parent?: Where | null;
}

/** A part of a block that a row's field stands in. */
interface Field {
  readonly block: BlockShape;
  readonly from: number;
  readonly to: number;
}

interface RowShape {
  readonly start: number;
  readonly end: number;
  readonly version: Field;
  readonly status: VersionRow["status"];
  readonly mark: Field | null;
  readonly until: (Field & { readonly date: string }) | null;
  readonly subject: string;
}

interface TableReading {
  readonly table: TableShape;
  readonly rows: readonly RowShape[];
  /** 3: the header names versions and their support; 2: one of both shows in the cells; 1: both do. */
  readonly certainty: number;
}

/**
 * The supported versions: the table under a heading about them, else a table whose header says what it is, else a list
 * under such a heading.
 */
export function versions(reading: Reading, context: { sectionOf(block: Block): Where | null }): VersionList | null {
  let best: RankedTable | undefined;
  for (const one of tables(reading, context)) if (!best || one.rank > best.rank) best = one;
  return best ? listOf(best) : listed(reading, context);
}

/** Every table of supported versions, in order; where there is none, the list of them. */
export function versionLists(
  reading: Reading,
  context: { sectionOf(block: Block): Where | null },
): readonly VersionList[] {
  const all = tables(reading, context).map(listOf);
  const items = all.length === 0 ? listed(reading, context) : null;
  return items ? [items] : all;
}

interface RankedTable {
  readonly block: Block;
  readonly value: TableReading;
  readonly rank: number;
}

function tables(reading: Reading, context: { sectionOf(block: Block): Where | null }): readonly RankedTable[] {
  const found: RankedTable[] = [];
  for (const { block, value } of reading.found(versionTables)) {
    const here = isUnder(context.sectionOf(block));
    if (here || value.certainty >= 3) found.push({ block, value, rank: value.certainty + (here ? 10 : 0) });
  }
  return found;
}

function listOf({ block: { base }, value: { table, rows } }: RankedTable): VersionList {
  const span = spanOf(base + table.start, base + table.end);
  return { span, rows: rows.map((row) => rowAt(row, base)), table, base };
}

function listed(reading: Reading, context: { sectionOf(block: Block): Where | null }): VersionList | null {
  const rows: VersionRow[] = [];
  for (const { block, value } of reading.found(listedVersions)) {
    if (isUnder(context.sectionOf(block))) rows.push(rowAt(value, block.base));
  }
  const [first, last] = [rows[0], rows.at(-1)];
  // A list that names nothing that is supported speaks of something else.
  if (!first || !last || rows.every((row) => row.status === "unsupported")) return null;
  return { span: spanOf(first.span.start, last.span.end), rows, table: null, base: 0 };
}

function isUnder(section: Where | null): boolean {
  return section !== null && (section.kind === "supported-versions" || section.parent?.kind === "supported-versions");
}

function rowAt(row: RowShape, base: number): VersionRow {
  const span = ({ block, from, to }: Field) => new Block(block, base).at(from, to);
  const text = ({ block, from, to }: Field) => block.prose.text.slice(from, to);
  return {
    version: text(row.version),
    versionSpan: span(row.version),
    span: spanOf(base + row.start, base + row.end),
    status: row.status,
    mark: row.mark && { text: text(row.mark), span: span(row.mark) },
    until: row.until && { date: row.until.date, span: span(row.until) },
    subject: row.subject,
  };
}

/** Names of what software runs on: a table of their versions says what works with them, not what is supported. */
const platforms =
  /(?:^|[^\p{L}])(?:python|node|node\.?js|php|ruby|java|jdk|jre|golang|rustc?|msrv|\.net|dotnet|kubernetes|k8s|os|operating system|browser|database|postgres(?:ql)?|mysql|android|ios|macos|windows|ubuntu|laravel|django|react|angular|swift|xcode|gcc|clang)(?=$|[^\p{L}])/u;

const versionTables: Scan<TableReading> = where(
  ({ cell }) => cell?.row === 0 && cell.column === 0,
  function* (block: BlockShape) {
    if (block.cell?.row !== 0 || block.cell.column !== 0) return;
    const { table } = block.cell;
    const headers = table.rows[0]?.cells.map((cell) => cell.prose) ?? [];
    const body = table.rows.slice(1);
    if (body.length === 0 || headers.some((header) => hasHit(header, ["advisory-header"]))) return;
    const columns = headers.map((header, column) =>
      columnOf(
        header,
        body.map((row) => row.cells[column]),
      ),
    );
    const version = chooseVersion(columns);
    if (version < 0) return;
    const support = chooseSupport(columns, version);
    const ends = columns.filter((column, index) => index !== version && index !== support && column.until);
    // "Bug fixes until" and "Security fixes until" side by side: the latter is what counts here.
    const until = columns.indexOf((ends.find((column) => /secur/.test(column.lower)) ?? ends[0]) as Column);
    const titled = columns[version]?.supported === true;
    if (support < 0 && until < 0 && !titled) return;
    let certainty = columns[version]?.version ? 2 : 1;
    if (support < 0 ? titled : columns[support]?.supported) certainty++;
    if (platforms.test(headers[version]?.lower ?? "")) certainty -= 1;
    const named = columns.map(
      (column, index) => !(index === version || index === support || column.until || column.remarks),
    );
    const rows: RowShape[] = [];
    for (const row of body) {
      const read = readRow(row, version, support, until, titled);
      if (read) rows.push({ ...read, subject: subjectOf(row, named) ?? rows.at(-1)?.subject ?? "" });
    }
    if (rows.length > 0 && certainty > 0) yield { table, rows, certainty };
  },
);

interface Column {
  readonly version: boolean;
  readonly supported: boolean;
  /** States of some kind: of support where the table is about versions. */
  readonly status: boolean;
  readonly until: boolean;
  /** Says something more of a version: a note, the day of its release. */
  readonly remarks: boolean;
  /** Shares of the cells that can be read as versions and as marks. */
  readonly ranges: number;
  readonly marks: number;
  readonly lower: string;
}

const remarkWords =
  /note|comment|remark|description|detail|released|release date|^\s*date|bemerkung|hinweis|nota|observa|примечан|备注|说明|備考|비고/;

const headerGroups = ["version-header", "support-header", "status-header", "until-header"] as const;

function columnOf(header: Prose, cells: readonly (BlockShape | undefined)[]): Column {
  const groups = new Set(hitsIn(header, headerGroups).map((hit) => hit.group));
  const texts = cells.map((cell) => cell?.prose.text.trim() ?? "").filter((text) => text !== "");
  const share = (test: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  return {
    version: groups.has("version-header"),
    supported: groups.has("support-header"),
    status: groups.has("status-header"),
    until: groups.has("until-header"),
    remarks: remarkWords.test(header.lower),
    ranges: share((text) => text.length < 60 && parseRange(text) !== null && datesIn(text.toLowerCase()).length === 0),
    marks: share((text) => text.length < 80 && supportMark(text).status !== "unknown"),
    lower: header.lower,
  };
}

function chooseVersion(columns: readonly Column[]): number {
  const isPlain = (column: Column) => column.version && !column.supported && !column.until;
  const plain = columns.findIndex(isPlain);
  if (plain >= 0) {
    // "Branch" and "Version" side by side: the one that holds versions.
    const { ranges } = columns[plain] as Column;
    const clearer = columns.findIndex((column) => isPlain(column) && column.ranges >= ranges + 0.4);
    return clearer >= 0 ? clearer : plain;
  }
  const titled = columns.findIndex((column) => column.version && column.ranges >= 0.5);
  if (titled >= 0) return titled;
  const plainly = columns.findIndex((column) => column.ranges >= 0.6 && column.marks < 0.5 && !column.until);
  if (plainly >= 0) return plainly;
  // "2.x / latest": the name of a version is a mark too, where another column holds nothing but marks.
  const marked = columns.findIndex((column) => column.marks >= 0.9);
  return columns.findIndex(
    (column, index) => index !== marked && marked >= 0 && column.ranges >= 0.9 && column.ranges > column.marks,
  );
}

function chooseSupport(columns: readonly Column[], version: number): number {
  let best = -1;
  let bestRank = 0;
  columns.forEach((column, index) => {
    if (index === version) return;
    let rank = 0;
    if (column.supported || column.status) rank += 2;
    // Without a header that says so, nearly every cell has to be a mark.
    if (column.marks >= (column.supported || column.status ? 0.5 : 0.9)) rank += 2;
    // "Supported" and "Security fixes" say it more plainly than "Status".
    if (column.supported) rank += 1;
    if (column.until && column.marks < 0.5) rank = 0;
    if (rank >= 2 && rank > bestRank) [best, bestRank] = [index, rank];
  });
  return best;
}

/** What the cells of the columns that name something say; `undefined` where they are blank, as if for the row above. */
function subjectOf(row: TableShape["rows"][number], named: readonly boolean[]): string | undefined {
  const words = row.cells.filter((_, column) => named[column]).map((cell) => cell.prose.lower.trim());
  return words.length > 0 && words.every((word) => word === "") ? undefined : words.join(" | ");
}

function readRow(
  row: TableShape["rows"][number],
  version: number,
  support: number,
  until: number,
  titled: boolean,
): Omit<RowShape, "subject"> | undefined {
  const cell = row.cells[version];
  if (!cell || row.cells.every((other) => other.prose.text.trim() === "")) return undefined;
  const status = support < 0 ? undefined : row.cells[support];
  const mark = status ? supportMark(status.prose.text) : undefined;
  const end = endOf(until < 0 ? undefined : row.cells[until], true) ?? endOf(status, false);
  const dated =
    mark?.status === "unknown" &&
    end !== null &&
    /until|through|till|bis|jusqu|hasta|até|fino|до/.test(status?.prose.lower ?? "");
  return {
    start: row.start,
    end: row.end,
    version: whole(cell),
    status: dated ? "supported" : (mark?.status ?? (titled && support < 0 ? "supported" : "unknown")),
    mark: status && status.prose.text.trim() !== "" ? whole(status) : null,
    until: end,
  };
}

/** The date in a cell: of any kind in a column of ends, else one that is said to be an end. */
function endOf(cell: BlockShape | undefined, column: boolean): RowShape["until"] {
  if (!cell) return null;
  const date = (column ? datesAndYearsIn(cell.prose.lower) : datesIn(cell.prose.lower))[0];
  if (!date || date.defect) return null;
  if (!column && !hasHit(cell.prose, ["date-support-end", "date-support-end-weak"])) return null;
  return { block: cell, from: date.from, to: date.to, date: date.date };
}

function whole(cell: BlockShape): Field {
  const { text } = cell.prose;
  const from = text.length - text.trimStart().length;
  return { block: cell, from, to: Math.max(from, text.trimEnd().length) };
}

/** `- 2.x: supported`, `* 1.2 – ✅`, `- ✅ 2.x`, `- Supported: 2.x`. */
const listedVersions: Scan<RowShape> = where(
  ({ kind, list }) => kind === "paragraph" && list?.first === true,
  function* (block: BlockShape) {
    if (block.kind !== "paragraph" || !block.list?.first) return;
    const { text } = block.prose;
    if (text.length > 300) return;
    const parts = splitItem(text);
    if (!parts) return;
    const { version, mark } = parts;
    yield {
      start: block.list.start,
      end: block.list.end,
      version: { block, ...version },
      status: mark.status,
      mark: { block, from: mark.from, to: mark.to },
      until: endOf(block, false),
      subject: "",
    };
  },
);

function splitItem(text: string): { version: { from: number; to: number }; mark: SupportMark } | undefined {
  const indent = /^[\s*_]{0,4}/.exec(text)?.[0].length ?? 0;
  const sign = supportMark(text);
  if (sign.status !== "unknown" && sign.from <= indent + 1) {
    // The status comes first: behind a sign right away, behind words after a colon.
    const spoken = /^[\p{L}]/u.test(text.slice(sign.from));
    if (spoken && !/^\s{0,2}(?:versions?|releases?)?\s{0,2}[:：–—-]/iu.test(text.slice(sign.to, sign.to + 16)))
      return undefined;
    const colon = spoken ? sign.to + text.slice(sign.to).search(/[:：–—-]/) + 1 : sign.to;
    const from = colon + (text.slice(colon).length - text.slice(colon).trimStart().length);
    const stop = text.slice(from).search(/\s[–—-]\s|[:：(（]|$/);
    return fieldOf(text, from, from + stop, sign);
  }
  const match = /\s[–—-]{1,2}\s|[:：=→(（]|\s(?=[✅✔✓☑❌✖✗✘🟢🔴⚠])|\s(?=:[a-z_]{1,30}:)|\s(?=(?:is|are)\s)/u.exec(text);
  if (!match || match.index > 48) return undefined;
  const after = match.index + match[0].length;
  const said = text.slice(after);
  const mark = supportMark(said);
  const lead =
    /^\s*(?:(?:is|are|still|currently|fully|actively|we|ist|sind|wird|est|sont|es|è|é)\s+){0,3}/u.exec(said)?.[0]
      .length ?? 0;
  if (mark.status === "unknown" || mark.from > lead + 2) return undefined;
  return fieldOf(text, indent, match.index, { status: mark.status, from: mark.from + after, to: mark.to + after });
}

function fieldOf(
  text: string,
  from: number,
  to: number,
  mark: SupportMark,
): { version: { from: number; to: number }; mark: SupportMark } | undefined {
  const version = text.slice(from, to).trimEnd();
  if (version === "" || version.length > 48 || parseRange(version) === null) return undefined;
  return { version: { from, to: from + version.length }, mark };
}
