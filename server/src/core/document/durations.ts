/** Which lengths of time a text gives: `48 hours`, `two (2) business days`, `1–2 weeks`, `7日`, `72h`. */

import { languages } from "../languages/index.ts";
import { PhraseFinder } from "../languages/phrases.ts";
import type { Prose } from "./prose.ts";
import { trait } from "./traits.ts";

/** A length of time. Offsets are in the visible text. */
export interface Duration {
  /** From the first number to the end of the unit. */
  readonly from: number;
  readonly to: number;
  /** Upper end in hours; a business day counts as 24 hours, a month as 30 days, a year as 365 days. */
  readonly hours: number;
  /** Language of the unit. */
  readonly lang: string;
  /** Written as a point on a timeline (`Day 3`, `Week 1`) rather than as a length. */
  readonly point: boolean;
}

const hoursOf: Readonly<Record<string, number>> = {
  "unit-hour": 1,
  "unit-day": 24,
  "unit-business-day": 24,
  "unit-week": 168,
  "unit-month": 720,
  "unit-year": 8760,
};

/** Ten years: nothing longer is a deadline. */
const longest = 87_600;

interface NumberToken {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

interface UnitToken {
  readonly from: number;
  readonly to: number;
  readonly hours: number;
  readonly lang: string;
}

const numberWords = new PhraseFinder<string>();
/** Units that may stand right behind digits (`48h`, `5d`), for which the general search wants a word's beginning. */
const gluedUnits = new Map<string, { hours: number; lang: string }>();
for (const language of languages) {
  for (const [word, value] of Object.entries(language.numbers)) numberWords.add(word, String(value), language.code);
  for (const [group, hours] of Object.entries(hoursOf)) {
    for (const unit of language.phrases[group as "unit-hour"] ?? []) {
      if (/^\p{L}+$/u.test(unit) && !gluedUnits.has(unit)) gluedUnits.set(unit, { hours, lang: language.code });
    }
  }
}

/** What may stand between the two ends of a range. */
const rangeSigns = new Set([
  ..."-–—‑‒~～〜至到或",
  ...[
    "to",
    "or",
    "and",
    "bis",
    "oder",
    "a",
    "à",
    "ou",
    "o",
    "e",
    "y",
    "do",
    "до",
    "или",
    "tot",
    "of",
    "ile",
    "から",
    "から最大",
    "~ ",
  ],
]);

/** The lengths of time in a text, in order, without overlaps. */
export function durationsIn(prose: Prose): readonly Duration[] {
  const { lower } = prose;
  if (
    !prose.has(trait.digit) &&
    (prose.isAscii || !/[０-９]/.test(lower)) &&
    !prose.phrases.some((hit) => hit.group in hoursOf)
  )
    return [];
  const numbers = numbersIn(lower);
  if (numbers.length === 0) return [];
  const byEnd = new Map<number, NumberToken>();
  const byStart = new Map<number, NumberToken>();
  for (const number of numbers) {
    const same = byEnd.get(number.to);
    if (!same || same.from > number.from) byEnd.set(number.to, number);
    const first = byStart.get(number.from);
    if (!first || first.to < number.to) byStart.set(number.from, number);
  }
  const found: Duration[] = [];
  let done = 0;
  for (const unit of unitsIn(prose, numbers)) {
    if (unit.from < done) continue;
    const duration = lengthBefore(lower, unit, byEnd, done) ?? pointAfter(lower, unit, byStart);
    if (!duration || duration.hours > longest || duration.hours <= 0) continue;
    const last = found.at(-1);
    if (last && !duration.point && isRange(lower.slice(last.to, duration.from)) && last.hours < duration.hours) {
      // `24 hours to 48 hours`, `48h-72h`: one length with its unit written twice.
      found[found.length - 1] = { ...duration, from: last.from };
    } else found.push(duration);
    done = duration.to;
  }
  return found;
}

/** A number in front of the unit, perhaps written twice (`two (2) days`) or a range (`5-7 days`). */
function lengthBefore(
  lower: string,
  unit: UnitToken,
  byEnd: ReadonlyMap<number, NumberToken>,
  done: number,
): Duration | undefined {
  let at = skipBack(lower, unit.from);
  let number: NumberToken | undefined;
  if (lower[at - 1] === ")" || lower[at - 1] === "）") {
    const inner = byEnd.get(skipBack(lower, at - 1));
    if (!inner || !/[(（]/.test(lower[skipBack(lower, inner.from) - 1] ?? "")) return undefined;
    at = skipBack(lower, skipBack(lower, inner.from) - 1);
    const outer = byEnd.get(at);
    number = outer ? { ...inner, from: outer.from } : inner;
  } else number = byEnd.get(at);
  if (!number || number.from < done || isPartOfName(lower, number)) return undefined;
  let from = number.from;
  const low = rangeStart(lower, from, byEnd);
  if (low && low.from >= done && low.value <= number.value && !isPartOfName(lower, low)) from = low.from;
  return {
    from,
    to: unit.to,
    hours: Math.max(number.value, low?.value ?? 0) * unit.hours,
    lang: unit.lang,
    point: false,
  };
}

/** A number behind the unit: `day 3`, `week 1-2`, `days 1 to 5`. */
function pointAfter(lower: string, unit: UnitToken, byStart: ReadonlyMap<number, NumberToken>): Duration | undefined {
  if (unit.hours < 24 || !/\s/.test(lower[unit.to] ?? "")) return undefined;
  let number = byStart.get(skip(lower, unit.to));
  if (!number || !/\d/.test(lower[number.from] ?? "")) return undefined;
  const tail = /^\s?(?:-|–|—|to|bis|a|à)\s?/.exec(lower.slice(number.to, number.to + 6));
  const high = tail ? byStart.get(number.to + tail[0].length) : undefined;
  if (high && high.value > number.value) number = high;
  // `days 1, 2 …` and `day 1 of` are as good as `day 1`; a unit or a letter behind the number is something else.
  if (/^\s?[\p{L}%]/u.test(lower.slice(number.to, number.to + 2))) return undefined;
  return { from: unit.from, to: number.to, hours: number.value * unit.hours, lang: unit.lang, point: true };
}

function rangeStart(lower: string, from: number, byEnd: ReadonlyMap<number, NumberToken>): NumberToken | undefined {
  let at = skipSpaceBack(lower, from);
  for (let length = 1; length <= 5 && at - length > 0; length++) {
    if (!rangeSigns.has(lower.slice(at - length, at))) continue;
    const number = byEnd.get(skipSpaceBack(lower, at - length));
    if (number) return number;
  }
  at = from;
  return undefined;
}

function isRange(between: string): boolean {
  return rangeSigns.has(between.trim());
}

function numbersIn(lower: string): readonly NumberToken[] {
  const numbers: NumberToken[] = [];
  for (const match of lower.matchAll(/[0-9０-９]{1,6}(?:\.[0-9]{1,2})?/g)) {
    numbers.push({ from: match.index, to: match.index + match[0].length, value: Number(match[0].normalize("NFKC")) });
  }
  for (const hit of numberWords.find(lower)) numbers.push({ from: hit.from, to: hit.to, value: Number(hit.group) });
  return numbers;
}

function unitsIn(prose: Prose, numbers: readonly NumberToken[]): readonly UnitToken[] {
  const units: UnitToken[] = [];
  for (const { group, from, to, lang } of prose.phrases) {
    const hours = hoursOf[group];
    if (hours !== undefined) units.push({ from, to, hours, lang });
  }
  for (const { to } of numbers) {
    const letters = /^\p{L}{1,10}/u.exec(prose.lower.slice(to, to + 11))?.[0];
    const unit = letters === undefined ? undefined : gluedUnits.get(letters);
    if (unit && letters) units.push({ from: to, to: to + letters.length, ...unit });
  }
  // The longest of those that begin together counts: "business days" rather than "business".
  return units.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Digits that belong to a version, an identifier or an amount rather than to a length of time. */
function isPartOfName(lower: string, number: NumberToken): boolean {
  const before = lower[number.from - 1] ?? " ";
  if (/[.#$€£/_@=]/.test(before)) return true;
  return /[0-9]/.test(lower[number.from] ?? "") && /[a-z]/.test(before) && before !== "t";
}

/** White space, hyphens and the like between a number and its unit. */
function skipBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[\s\-‐‑]/.test(text[end - 1] as string)) end--;
  return end;
}

function skipSpaceBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1] as string)) end--;
  return end;
}

function skip(text: string, at: number): number {
  let start = at;
  while (start < text.length && /\s/.test(text[start] as string)) start++;
  return start;
}
