/** Which versions does a cell such as `1.x`, `< 2.0`, `>= 2.1, < 3`, `main` or `older` speak of? */

import { findPhrases } from "../languages/phrases.ts";
import { type Hit, longest } from "./hits.ts";

/** The numbers of a version, most significant first. */
export type VersionNumbers = readonly number[];

/** From `from` (included; `null`: from the first version on) up to `to` (not included; `null`: without end). */
export interface Interval {
  readonly from: VersionNumbers | null;
  readonly to: VersionNumbers | null;
}

/** What a version cell speaks of. */
export interface VersionRange {
  /**
   * `range`: the versions in `intervals`. `branch`: a line of development, such as `main`. `latest`: the newest
   * release, within `intervals` where there are any. `rest`: every version that no other row speaks of.
   */
  readonly kind: "range" | "branch" | "latest" | "rest";
  readonly intervals: readonly Interval[];
}

const nameGroups = ["version-latest", "version-branch", "version-rest", "version-all"] as const;
const wordGroups = ["version-below", "version-upward", "version-downward"] as const;

interface Token {
  readonly from: number;
  readonly to: number;
  readonly sign: "" | "<" | "<=" | ">" | ">=" | "=" | "^" | "~";
  /** The numbers up to the first wildcard. */
  readonly numbers: VersionNumbers;
  readonly wildcard: boolean;
  /** `2.latest`. */
  readonly latest: boolean;
}

const versionToken =
  /(?<sign>[<>]=?|=[<>]?|[≤≥⩽⩾＜＞^~])?\s{0,3}(?<![\p{L}\d.])(?:v\.?\s?)?(?<numbers>\d+(?:\.\d+){0,5})(?<wild>(?:\.(?:x|\*|latest)){1,4}|x(?![\p{L}])|\.?\*)?(?<plus>\+)?(?<pre>-[a-z]+[.\d]*|(?:a|b|rc|beta|alpha|dev)\d+)?(?!\d|(?![\p{sc=Han}\p{sc=Hira}\p{sc=Hang}])\p{L})/gu;

/** What most cells hold, read without further ado: `2.1`, `v3.x`. */
const plainVersion = /^\s{0,9}v?(\d{1,8}(?:\.\d{1,8}){0,5})(?:\.x)?\s{0,9}$/i;

/** The versions that a cell speaks of; `null` where it cannot be read. */
export function parseRange(text: string): VersionRange | null {
  const plain = plainVersion.exec(text)?.[1];
  if (plain !== undefined) return { kind: "range", intervals: [lineOf(plain.split(".").map(Number))] };
  const lower = text.toLowerCase().replace(/[`*_]/g, (sign) => (sign === "*" ? "*" : " "));
  const tokens = tokensOf(lower);
  const phrases = findPhrases(lower);
  const names = longest(phrases, nameGroups, 0, lower.length);
  if (tokens.length === 0) return named(lower, names);
  const words = longest(phrases, wordGroups, 0, lower.length);
  const first = tokens[0] as Token;
  const lead = lower.slice(0, first.from);
  if (tokens.length === 1 && first.latest) {
    const line = lineOf(first.numbers);
    return first.sign === "<"
      ? { kind: "rest", intervals: [{ from: null, to: line.to }] }
      : { kind: "latest", intervals: [line] };
  }
  const intervals = readTokens(lower, tokens, words);
  if (intervals === null) return null;
  // "Latest release in 8.x"; but "2.1.x (latest)" is 2.1.x.
  if (
    tokens.length === 1 &&
    names.some((hit) => hit.group === "version-latest" && hit.to <= lead.length) &&
    !/[(（]$/.test(lead)
  ) {
    if (/[\p{L}]/u.test(lead.slice(names.at(-1)?.to ?? 0)) || first.wildcard) return { kind: "latest", intervals };
  }
  return { kind: "range", intervals };
}

/** What a cell speaks of that gives numbers, signs and words of comparison and nothing else: no pre-release, no edition. */
export function parsePlainRange(text: string): VersionRange | null {
  if (plainVersion.test(text)) return parseRange(text);
  const lower = text.toLowerCase().replace(/[`*_]/g, (sign) => (sign === "*" ? "*" : " "));
  let letters = "";
  let at = 0;
  for (const hit of longest(findPhrases(lower), wordGroups, 0, lower.length)) {
    letters += lower.slice(at, hit.from);
    at = hit.to;
  }
  letters += lower.slice(at);
  if (
    /\p{L}/u.test(
      letters.replace(
        /(?<!\p{L})(?:versions?|releases?|and|to)(?!\p{L})|(?<!\p{L})v(?=\.?\s?\d)|(?<=[.\d])x(?!\p{L})/gu,
        "",
      ),
    )
  )
    return null;
  const range = parseRange(text);
  return range?.kind === "range" ? range : null;
}

/** Whether the version lies in the range; `undefined` where that cannot be told from the range alone. */
export function covers(range: VersionRange, version: string): boolean | undefined {
  const numbers = numbersOf(version);
  if (!numbers) return undefined;
  const inside = range.intervals.some((interval) => isWithin(interval, numbers));
  if (range.kind === "range") return inside;
  return range.intervals.length > 0 && !inside ? false : undefined;
}

/** The numbers of a version: of `v2.4.1-beta.2` 2, 4 and 1. A pre-release belongs to the line of its release. */
export function numbersOf(version: string): VersionNumbers | undefined {
  const match = /^\s*v?\.?(\d+(?:\.\d+)*)/i.exec(version);
  return match?.[1]?.split(".").map(Number);
}

/** Negative: `a` is older than `b`. Missing numbers count as 0. */
export function compareVersions(a: VersionNumbers, b: VersionNumbers): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function isWithin({ from, to }: Interval, numbers: VersionNumbers): boolean {
  return (from === null || compareVersions(numbers, from) >= 0) && (to === null || compareVersions(numbers, to) < 0);
}

function named(lower: string, names: readonly Hit<(typeof nameGroups)[number]>[]): VersionRange | null {
  if (/^\s*(?:\*|x|any)\s*$/.test(lower)) return { kind: "range", intervals: [{ from: null, to: null }] };
  const groups = new Set(names.map((hit) => hit.group));
  // "All other releases", "older than the latest release": what is left counts, not what it is compared with.
  if (groups.has("version-rest") || /^\s*(?:<|＜)/.test(lower)) return { kind: "rest", intervals: [] };
  const first = names.find((hit) => hit.group !== "version-all")?.group;
  if (first === "version-branch") return { kind: "branch", intervals: [] };
  if (first === "version-latest") return { kind: "latest", intervals: [] };
  if (groups.has("version-all")) return { kind: "range", intervals: [{ from: null, to: null }] };
  return null;
}

function tokensOf(lower: string): readonly Token[] {
  const tokens: Token[] = [];
  if (!/\d/.test(lower)) return tokens;
  for (const match of lower.matchAll(versionToken)) {
    const { sign, numbers, wild, plus } = match.groups ?? {};
    const parts = (numbers as string).split(".").map(Number);
    if (parts.some((part) => part > 99_999_999)) continue;
    tokens.push({
      from: match.index,
      to: match.index + match[0].length,
      sign: plus ? ">=" : plainSign(sign),
      numbers: parts,
      wildcard: wild !== undefined,
      latest: wild?.includes("latest") ?? false,
    });
  }
  return tokens;
}

function plainSign(sign: string | undefined): Token["sign"] {
  switch (sign) {
    case "≤":
    case "⩽":
    case "=<":
      return "<=";
    case "≥":
    case "⩾":
    case "=>":
      return ">=";
    case "＜":
      return "<";
    case "＞":
      return ">";
    default:
      return (sign ?? "") as Token["sign"];
  }
}

/** The intervals of one version after the other: ends of a range, limits that hold together, or alternatives. */
function readTokens(
  lower: string,
  tokens: readonly Token[],
  words: readonly Hit<(typeof wordGroups)[number]>[],
): readonly Interval[] | null {
  const intervals: Interval[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    const between = next ? lower.slice(token.to, next.from).trim() : "";
    const line = lineOf(token.numbers);
    if (
      next &&
      token.sign === "" &&
      next.sign === "" &&
      /^(?:-|–|—|to|through|thru|until|up to|~|bis|a|до|à|至|\.\.\.?)$/.test(between)
    ) {
      intervals.push({ from: line.from, to: lineOf(next.numbers).to });
      index++;
      continue;
    }
    const interval = withSign(token, signOf(lower, token, words));
    const last = intervals.at(-1);
    const previous = tokens[index - 1];
    if (last && previous && isLimit(previous) && isLimit(token) && joinsLimits(lower.slice(previous.to, token.from))) {
      intervals[intervals.length - 1] = { from: last.from ?? interval.from, to: last.to ?? interval.to };
    } else intervals.push(interval);
  }
  return intervals.some((one) => one.from && one.to && compareVersions(one.from, one.to) >= 0) ? null : intervals;
}

function isLimit(token: Token): boolean {
  return token.sign.startsWith("<") || token.sign.startsWith(">");
}

/** `>= 2.1, < 3`, `>=2.1 <3`, `>= 2.1 and < 3`: both limits hold. */
function joinsLimits(between: string): boolean {
  return /^(?:,|and|, and|&&?|-|–|to|und|et|y|e|и)?$/.test(between.trim());
}

function signOf(lower: string, token: Token, words: readonly Hit<(typeof wordGroups)[number]>[]): Token["sign"] {
  if (token.sign !== "") return token.sign;
  const beforeIt = words.find(
    (hit) => hit.to <= token.from && /^(?:[-:]|versions?|releases?|v)?$/.test(lower.slice(hit.to, token.from).trim()),
  );
  if (beforeIt?.group === "version-below")
    return /^(?:up to|until|through)/.test(lower.slice(beforeIt.from)) ? "<=" : "<";
  const afterIt = words.find(
    (hit) => hit.from >= token.to && /^[(,]?(?:versions?|releases?)?$/.test(lower.slice(token.to, hit.from).trim()),
  );
  if (afterIt?.group === "version-upward") return ">=";
  if (afterIt?.group === "version-downward") return "<=";
  // The words of other languages for "below" stand before the version.
  if (afterIt && /^(?:未満|未满|より前|미만)/.test(lower.slice(afterIt.from))) return "<";
  return "";
}

function withSign({ numbers }: Token, sign: Token["sign"]): Interval {
  const line = lineOf(numbers);
  switch (sign) {
    case "<":
      return { from: null, to: line.from };
    case "<=":
      return { from: null, to: line.to };
    case ">":
      return { from: line.to, to: null };
    case ">=":
      return { from: line.from, to: null };
    case "^": {
      const lead = numbers.findIndex((number) => number > 0);
      return { from: numbers, to: lineOf(numbers.slice(0, (lead < 0 ? numbers.length - 1 : lead) + 1)).to };
    }
    case "~":
      return { from: numbers, to: lineOf(numbers.slice(0, Math.min(2, numbers.length))).to };
    default:
      return line;
  }
}

/** All versions that begin with the numbers: 1.2 stands for 1.2.0, 1.2.1 and so on. */
function lineOf(numbers: VersionNumbers): { readonly from: VersionNumbers; readonly to: VersionNumbers } {
  return { from: numbers, to: [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1] };
}
