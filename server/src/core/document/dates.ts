/** Which dates the text gives, and what they label. */

import type { SectionKind } from "../catalogue/kinds.ts";
import { findPhrases } from "../languages/phrases.ts";
import type { Block, BlockShape } from "./blocks.ts";
import { type DateOrYear, datesAndYearsIn } from "./dates-in.ts";
import { type Hit, hasHit, hitsIn, longest } from "./hits.ts";
import type { DateMention } from "./policy.ts";
import type { Prose } from "./prose.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { trait } from "./traits.ts";

type Label = DateMention["label"];

const labelGroups = [
  "date-updated",
  "date-updated-weak",
  "date-reviewed",
  "date-reviewed-weak",
  "date-support-end",
  "date-support-end-weak",
  "date-evidence",
  "date-as-of",
  "date-next-review",
  "date-other",
] as const;

type LabelHit = Hit<(typeof labelGroups)[number]>;

interface FoundDate {
  readonly written: DateOrYear;
  /**
   * What the block itself says that the date is of. `end`: the end of something, of support if that is the topic.
   * `state`: what the latest release was. `next-review`: when the text was to be looked over again.
   */
  readonly label: Label | "end" | "state" | "next-review" | undefined;
  /** The block holds little but the date. */
  readonly alone: boolean;
  /** The block is a line that names an edition and its day: "Version: 1.5 (2024-01-05)". */
  readonly edition: boolean;
}

/** What stands before the day of an edition; a number of three parts is rather that of a release of the software. */
const editionLead =
  /^\s*(?:(?:(?:this )?(?:policy|document) version|version of this (?:policy|document))\s*:?\s*v?\d{1,3}(?:\.\d{1,3}){0,3}|(?:version|versión|versão|versione|versie|wersja|sürüm|версия|версія|版本|バージョン|버전)\s*[:：]\s*v?\d{1,3}(?:\.\d{1,3})?)\s*[(（,，–—-]\s*$/;

/** The dates in the text, in order, each with its label: the one in its sentence, else in its row or column, else above. */
export function dates(
  reading: Reading,
  context: { sectionOf(block: Block): { kind: SectionKind; title: string } | null },
): readonly DateMention[] {
  const found: DateMention[] = [];
  const all = reading.found(datesOf);
  const dayFirst = orderIn(all.map(({ value }) => value.written));
  for (const { block, index, value } of all) {
    const section = context.sectionOf(block);
    let label: Label;
    if (value.label === "end") label = section?.kind === "supported-versions" ? "support-end" : "other";
    else if (value.label === "state") label = "evidence";
    else if (value.label === "next-review") label = "other";
    else if (value.label === undefined && value.edition && section?.kind === "title") label = "updated";
    else label = value.label ?? labelAbove(reading.blocks[index - 1], value, block, section);
    // A year alone is of interest only where something labels it.
    if (value.written.year && label === "other") continue;
    const { from, to, date, defect, readings } = settled(value.written, dayFirst);
    found.push({
      label,
      date,
      span: block.at(from, to),
      text: block.text.slice(from, to),
      block,
      ...(defect && { defect }),
      ...(readings && { readings }),
      ...((value.label === "state" || value.label === "next-review") && { of: value.label }),
    });
  }
  return found;
}

/** Whether the text puts the day before the month, as far as its other dates in numbers tell it, all in the same way. */
function orderIn(dates: readonly DateOrYear[]): boolean | undefined {
  const orders = new Set(dates.map(({ dayFirst }) => dayFirst).filter((order) => order !== undefined));
  return orders.size === 1 ? [...orders][0] : undefined;
}

/** A date that the order of the others makes clear. */
function settled(date: DateOrYear, dayFirst: boolean | undefined): DateOrYear {
  if (date.readings === undefined || dayFirst === undefined) return date;
  const { from, to, year, readings } = date;
  return { from, to, year, date: readings[dayFirst ? 0 : 1] };
}

const datesOf: Scan<FoundDate> = where(
  ({ prose }) => prose.has(trait.digit) && /(?:19|20)\d\d/.test(prose.text),
  function* (block: BlockShape) {
    const { prose } = block;
    const all = datesAndYearsIn(prose.lower).filter((date) => !isInAddress(prose, date));
    if (all.length === 0) return;
    const ofCell = labelOfCell(block);
    const report = block.kind === "code" && hasHit(prose, ["date-evidence"]);
    let next = 0;
    for (const part of statements(prose, block.kind === "code")) {
      if ((all[next]?.from ?? Infinity) >= part.to) continue;
      const labels = hitsIn(prose, labelGroups, part.from, part.to);
      let start = part.from;
      for (; next < all.length && (all[next] as DateOrYear).from < part.to; next++) {
        const written = all[next] as DateOrYear;
        yield {
          written,
          label:
            labelIn(prose, written, labels, start, part) ??
            ofCell ??
            (report && !written.year ? "evidence" : undefined),
          alone: part.to - part.from - (written.to - written.from) <= 6,
          edition:
            !written.year &&
            !block.cell &&
            editionLead.test(prose.lower.slice(0, written.from)) &&
            /^\s*[)）]?[.。]?\s*$/.test(prose.text.slice(written.to)),
        };
        start = written.to;
      }
    }
  },
);

/** Sentences and lines: a label holds for its line. */
function statements(prose: Prose, lines: boolean): readonly { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (const { from, to } of lines ? [{ from: 0, to: prose.text.length }] : prose.sentences) {
    let start = from;
    for (let at = prose.text.indexOf("\n", from); at >= 0 && at < to; at = prose.text.indexOf("\n", at + 1)) {
      // In running text a line break is as good as a space, unless the next line is a labelled one.
      if (!lines && !/^[^.\n]{0,40}[:：]/.test(prose.text.slice(at + 1, at + 48))) continue;
      parts.push({ from: start, to: at });
      start = at + 1;
    }
    parts.push({ from: start, to });
  }
  return parts;
}

function labelIn(
  prose: Prose,
  date: DateOrYear,
  labels: readonly LabelHit[],
  start: number,
  part: { from: number; to: number },
): FoundDate["label"] {
  const hit = labels.findLast((label) => label.to <= date.from && label.from >= start);
  if (hit) {
    const label = labelBy(prose, hit, date, part);
    if (label) return label;
  }
  // "(2024-01-05, last updated)" and the like.
  const next = labels.find((later) => later.from >= date.to && later.from - date.to <= 3);
  if (next?.group === "date-updated" || next?.group === "date-reviewed") return labelOf(next.group);
  // `npm audit` is a command, not the result of one.
  const evidence = labels.some((other) => other.group === "date-evidence" && !prose.markAt("code", other.from));
  if (!evidence) return undefined;
  // A bare year belongs to a scan or an audit only where it is its time ("in 2023"), not part of a standard's name.
  if (
    date.year &&
    !/(?:\b(?:in|of|en|im|em|nel|w|в|у)|[:：]|[（(][^()]{0,12})\s*$/.test(prose.lower.slice(part.from, date.from))
  ) {
    return undefined;
  }
  return "evidence";
}

function labelBy(
  prose: Prose,
  hit: LabelHit,
  date: DateOrYear,
  part: { from: number; to: number },
): FoundDate["label"] {
  const between = prose.text.slice(hit.to, date.from);
  const letters = between.replace(/[^\p{L}]/gu, "").length;
  switch (hit.group) {
    case "date-updated":
    case "date-reviewed":
      return letters <= 32 && !/[;；。]/.test(between) && !/\d{2}/.test(between) ? labelOf(hit.group) : undefined;
    case "date-updated-weak":
    case "date-reviewed-weak": {
      const lead = prose.text.slice(part.from, hit.from);
      const opens =
        !/\p{L}/u.test(lead) || /[(（|·•–—]\s*$/.test(lead) || hasHit(prose, ["date-subject"], part.from, hit.from);
      return opens && letters <= 12 ? labelOf(hit.group) : undefined;
    }
    case "date-support-end":
      return letters <= 16 ? "support-end" : undefined;
    case "date-support-end-weak":
      return letters <= 8 ? "end" : undefined;
    case "date-as-of":
      return letters === 0 && namesLatest(prose, date.to, part.to) ? "state" : undefined;
    case "date-next-review":
      return letters <= 8 ? "next-review" : undefined;
    case "date-other":
      return letters <= 16 ? "other" : undefined;
    default:
      return undefined;
  }
}

/** Whether the words say which release is the latest: "the latest release is 2.4.1", not "the latest release is supported". */
function namesLatest(prose: Prose, from: number, to: number): boolean {
  return hitsIn(prose, ["version-latest"], from, to).some((hit) =>
    /^\s*(?:is|was|ist|est|es|è|é|:|=)?\s*[`*]{0,2}v?\d+\.\d/.test(prose.lower.slice(hit.to, hit.to + 24)),
  );
}

function labelOf(group: LabelHit["group"]): Label {
  if (group.startsWith("date-updated")) return "updated";
  if (group.startsWith("date-reviewed")) return "reviewed";
  if (group.startsWith("date-support-end")) return "support-end";
  return group === "date-evidence" ? "evidence" : "other";
}

/** In a table: what the row and the column are called. */
function labelOfCell(block: BlockShape): Label | undefined {
  if (!block.cell) return undefined;
  const { table, row, column } = block.cell;
  const header = row > 0 ? table.rows[0]?.cells[column]?.prose : undefined;
  const name = column > 0 ? table.rows[row]?.cells[0]?.prose : undefined;
  const versioned = table.rows[0]?.cells.some((cell) => hasHit(cell.prose, ["version-header"]));
  if (header && versioned && hasHit(header, ["until-header"])) return "support-end";
  for (const prose of [name, header]) {
    const hit = prose && hitsIn(prose, labelGroups)[0];
    if (hit && hit.group !== "date-support-end-weak") return labelOf(hit.group);
  }
  return undefined;
}

/** What the words above the date say: the line before it, or its heading. */
function labelAbove(
  above: Block | undefined,
  { alone, written: { year } }: FoundDate,
  block: Block,
  section: { kind: SectionKind; title: string } | null,
): Label {
  const title = section && block.kind !== "heading" ? section.title : "";
  for (const text of alone && above && above.text.length < 60 ? [above.text, title] : [title]) {
    const lower = text.toLowerCase();
    const label = longest(findPhrases(lower), labelGroups, 0, lower.length)[0];
    if (!label) continue;
    const named = labelOf(label.group);
    if (named === "evidence" ? !year && section?.kind !== "history" : alone) return named;
  }
  return "other";
}

/** Dates in addresses and names of files say where something stands, not when something happened. */
function isInAddress(prose: Prose, date: DateOrYear): boolean {
  const link = prose.markAt("link", date.from);
  return link !== undefined && /:\/\/|^www\./.test(prose.text.slice(link.from, link.to));
}
