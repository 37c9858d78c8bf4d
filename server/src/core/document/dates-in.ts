/** Which calendar dates a text gives, in the ways in which people write them. */

import { languages } from "../languages/index.ts";
import { PhraseFinder } from "../languages/phrases.ts";

/** A date as written. Offsets are in the text searched. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as much as is written and beyond doubt. */
  readonly date: string;
  readonly defect?: "impossible" | "ambiguous" | "weekday";
  /** What an ambiguous date can mean: with the day first, then with the month first. */
  readonly readings?: readonly [dayFirst: string, monthFirst: string];
  /** Told by a date in numbers alone: whether its writer puts the day before the month. */
  readonly dayFirst?: boolean;
}

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const names = new PhraseFinder<string>();
for (const language of languages) {
  language.months.forEach((forms, index) => {
    for (const form of forms) names.add(form, `m${index + 1}`, language.code);
  });
  language.weekdays?.forEach((forms, index) => {
    for (const form of forms) names.add(form, `w${index + 1}`, language.code);
  });
}

// What may not stand right beside digits that are a date: they would be part of an identifier, a path or a version.
const before = String.raw`(?<![\p{L}\d_/.#+-]|\d,)`;
const after = String.raw`(?![\p{L}\d_/+-]|\.\d)`;

const numeric = new RegExp(
  [
    // 2024-01-05, 2024/01/05, 2024.01.05 (2024.1.5 is a version), perhaps with a time of day
    String.raw`${before}(?<y1>(?:19|20)\d\d)(?<s1>[-/]|\.(?=\d\d\.\d\d))(?<m1>\d{1,2})\k<s1>(?<d1>\d{1,2})(?:(?=t\d\d:)|${after})`,
    // 05.01.2024, 05/01/2024, 05-01-2024
    String.raw`${before}(?<a>\d{1,2})(?<s2>[-/.])(?<b>\d{1,2})\k<s2>(?<y2>(?:19|20)\d\d)${after}`,
    // 2024-01
    String.raw`${before}(?<y3>(?:19|20)\d\d)-(?<m3>0[1-9]|1[0-2])${after}`,
    // 01/2024
    String.raw`${before}(?<m4>0?[1-9]|1[0-2])/(?<y4>(?:19|20)\d\d)${after}`,
    // 2024年1月5日, 2024년 1월 5일
    String.raw`(?<![\d.])(?<y5>(?:19|20)\d\d)\s?[年년]\s?(?<m5>\d{1,2})\s?[月월](?:\s?(?<d5>\d{1,2})\s?[日일])?`,
    // 2024. 1. 5.
    String.raw`${before}(?<y6>(?:19|20)\d\d)\. (?<m6>\d{1,2})\. (?<d6>\d{1,2})\.`,
  ].join("|"),
  "gu",
);

/** The dates in a text, in order. A bare year is none here: see `yearsIn`. @param lower the text in lower case */
export function datesIn(lower: string): readonly WrittenDate[] {
  if (!/(?:19|20)\d\d/.test(lower)) return [];
  const found: WrittenDate[] = [];
  for (const match of lower.matchAll(numeric)) {
    found.push({ from: match.index, to: match.index + match[0].length, ...fromNumbers(match.groups ?? {}) });
  }
  found.push(...withNames(lower));
  return withoutOverlaps(found);
}

/** In order; of dates that overlap the one that begins first, or is longer. */
function withoutOverlaps(dates: WrittenDate[]): readonly WrittenDate[] {
  dates.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return dates.filter((date) => {
    if (date.from < end) return false;
    end = date.to;
    return true;
  });
}

/** A date, or a year that stands alone. */
export interface DateOrYear extends WrittenDate {
  readonly year: boolean;
}

/** The dates in a text and the years that stand alone (`2024`), in order. @param lower the text in lower case */
export function datesAndYearsIn(lower: string): readonly DateOrYear[] {
  const found: WrittenDate[] = [];
  for (const match of lower.matchAll(/(?<![\p{L}\d_/.:#+-])(?:19|20)\d\d(?:年|년)?(?![\p{L}\d_/+-]|\.\d|:\d)/gu)) {
    found.push({ from: match.index, to: match.index + match[0].length, date: match[0].slice(0, 4) });
  }
  const years = new Set(found);
  return withoutOverlaps([...datesIn(lower), ...found]).map((date) => ({ ...date, year: years.has(date) }));
}

function fromNumbers(groups: Readonly<Record<string, string | undefined>>): Omit<WrittenDate, "from" | "to"> {
  const { a, b, s2, y2 } = groups;
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  if (y2 !== undefined) {
    const year = Number(y2);
    const [first, second] = [Number(a), Number(b)];
    // With dots the day comes first everywhere; with slashes and hyphens it depends on who writes.
    const dayFirst = { year, month: second, day: first };
    const monthFirst = { year, month: first, day: second };
    if (s2 === ".") return checked(dayFirst);
    if (first > 12) return { ...checked(dayFirst), dayFirst: true };
    if (second > 12) return { ...checked(monthFirst), dayFirst: false };
    if (first === second) return checked(dayFirst);
    return { date: y2, defect: "ambiguous", readings: [checked(dayFirst).date, checked(monthFirst).date] };
  }
  const year = groups.y1 ?? groups.y3 ?? groups.y4 ?? groups.y5 ?? groups.y6;
  const month = number(groups.m1 ?? groups.m3 ?? groups.m4 ?? groups.m5 ?? groups.m6);
  const day = number(groups.d1 ?? groups.d5 ?? groups.d6);
  return checked({ year: Number(year), ...(month !== undefined && { month }), ...(day !== undefined && { day }) });
}

/** What may stand between the parts of a date that names its month. */
const gap = /^(?:[\s,.·'’-]|st|nd|rd|th|º|ª|er|de|del|of|the|di|des|года|року)*$/;

/** Dates that name their month: `January 2024`, `Jan 5, 2024`, `5 January 2024`, `Friday, 5. Januar 2024`. */
function* withNames(lower: string): Iterable<WrittenDate> {
  const hits = longestNames(lower);
  for (const [index, hit] of hits.entries()) {
    if (hit.group[0] !== "m") continue;
    const month = Number(hit.group.slice(1));
    const day = dayBefore(lower, hit.from);
    const rest = lower.slice(hit.to, hit.to + 24);
    const tail =
      /^([^\d\n]{0,8}(?<day>\d{1,2})(?!\d)(?!:))?(?<between>[^\d]{0,9}?)(?<year>(?:19|20)\d\d)(?![\p{L}\d])/u.exec(
        rest,
      );
    const year = tail?.groups?.year;
    if (tail === null || year === undefined) continue;
    const written = tail.groups?.day;
    const between = tail.groups?.between ?? "";
    const opening = written === undefined ? "" : tail[0].slice(0, tail[0].indexOf(written));
    if (!gap.test(between) || !gap.test(opening)) continue;
    const used = day ?? (written === undefined ? undefined : { from: hit.from, value: Number(written) });
    let from = day?.from ?? hit.from;
    const other = hits[index - 1];
    const beside = other?.group[0] === "w" && other.to <= from && from - other.to < 8;
    const weekday = beside && /^[\s,.]*(?:the|den|le|el)?\s*$/.test(lower.slice(other.to, from)) ? other : undefined;
    if (weekday) from = weekday.from;
    const value = checked({ year: Number(year), month, ...(used && { day: used.value }) });
    const wrong =
      weekday && used && value.defect === undefined && weekdayOf(value.date) !== Number(weekday.group.slice(1));
    yield { from, to: hit.to + tail[0].length, ...value, ...(wrong && { defect: "weekday" as const }) };
  }
}

/** A day of the month in front of its name: `5 `, `5th of `, `5. `, `5 de `. */
function dayBefore(lower: string, at: number): { from: number; value: number } | undefined {
  const start = Math.max(0, at - 12);
  const match = /(?<![\p{L}\d.,:/-])(\d{1,2})([^\d\n]{0,9})$/u.exec(lower.slice(start, at));
  if (!match || !gap.test(match[2] ?? "")) return undefined;
  return { from: start + match.index, value: Number(match[1]) };
}

function longestNames(lower: string): readonly { group: string; from: number; to: number }[] {
  const chosen: { group: string; from: number; to: number }[] = [];
  for (const hit of names.find(lower)) {
    const last = chosen.at(-1);
    if (last && hit.from < last.to) {
      if (hit.from === last.from && hit.to > last.to) chosen[chosen.length - 1] = hit;
    } else chosen.push(hit);
  }
  return chosen;
}

/** The date as text; where a part is impossible, up to that part. */
function checked({ year, month, day }: Parts): Pick<WrittenDate, "date" | "defect"> {
  const text = String(year);
  if (month === undefined) return { date: text };
  if (month < 1 || month > 12) return { date: text, defect: "impossible" };
  const inMonth = `${text}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return { date: inMonth };
  if (day < 1 || day > daysOf(year, month)) return { date: inMonth, defect: "impossible" };
  return { date: `${inMonth}-${String(day).padStart(2, "0")}` };
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Monday is 1, Sunday 7 (ISO 8601). */
function weekdayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}
