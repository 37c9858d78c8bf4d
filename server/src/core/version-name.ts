/** What do the names of versions and tags (`v1.2.3`, `curl-8_5_0`, `2024-01-15`, `pkg@1.0.0-rc.1`) say, and which is newer? */

import { compareVersions, type VersionNumbers } from "./document/version-range.ts";

/** A version as its name tells it. */
export interface NamedVersion {
  /** Without what stands before the numbers, with dots for underscores: `1.2.3-rc.1`. */
  readonly version: string;
  readonly numbers: VersionNumbers;
  /** What follows the numbers, in lower case. */
  readonly suffix: string;
  /** `variant`: the suffix is of a kind that is not known (`1.2.3-jre`). */
  readonly stage: "release" | "pre-release" | "variant";
  /** The first number is a year (or the whole a date). */
  readonly calendar: boolean;
}

/** A tag that names a version. */
export interface VersionTag extends NamedVersion {
  readonly tag: string;
  /** What stands before the numbers: `v`, `pkg@`, `release-`; empty where nothing does. */
  readonly prefix: string;
}

/** Longer names are none of versions; also bounds the work on each. */
const longestName = 120;

/** Words that mark a version as not yet released, as PEP 440, Semantic Versioning, Maven and others use them. */
const preReleaseWords =
  /^[-._+~]?(?:a|alpha|b|beta|c|rc|cr|pre|preview|prerelease|dev|develop|snapshot|nightly|canary|next|edge|experimental|insiders?|milestone|m(?=\d)|ea|test(?:ing)?|unstable|wip|draft|internal|incoming|eap|pr|ci|bleeding|candidate)(?![a-z])/;

/** Words and signs that follow the numbers of a release proper. */
const releaseWords =
  /^(?:[-._]?(?:final|release|ga|stable|lts|sp\d*|post\.?\d*|p\d+|pl\d*|patch\.?\d*|hotfix\.?\d*|fix\.?\d*|r\d+|u\d+)|[a-z](?![a-z])|[-_.]\d+|\+[\w.-]*)$/;

/**
 * Reads the name of a tag. The numbers are the first run of digits with dots between them; a date; a run with
 * underscores; or one number at the end.
 */
export function readTag(tag: string): VersionTag | undefined {
  if (tag.length > longestName) return undefined;
  const match =
    /(?<![\d.])\d{1,9}(?:\.\d{1,9}){1,5}/.exec(tag) ??
    /(?<!\d)(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)/.exec(tag) ??
    /(?<!\d)\d{1,9}(?:_\d{1,9}){1,5}/.exec(tag) ??
    /(?<!\d)\d{1,8}$/.exec(tag);
  if (!match) return undefined;
  const read = named(match[0], tag.slice(match.index + match[0].length));
  return read && { ...read, tag, prefix: tag.slice(0, match.index) };
}

/** Reads a version as a manifest or a heading gives it: nothing but an optional `v` may stand before the numbers. */
export function readVersion(text: string): NamedVersion | undefined {
  const trimmed = text.trim();
  const match = /^[vV=]{0,2}\s?(\d{1,9}(?:\.\d{1,9}){0,5}|(?:19|20)\d\d-[01]\d-[0-3]\d)(?!\d)/.exec(trimmed);
  if (!match || trimmed.length > longestName) return undefined;
  return named(match[1] as string, trimmed.slice(match[0].length));
}

function named(digits: string, rest: string): NamedVersion | undefined {
  if (!/^(?:[-._+~]?[\w.+~-]*)$/.test(rest)) return undefined;
  const suffix = rest.toLowerCase();
  const numbers = digits.split(/[._-]/).map(Number);
  const stage =
    suffix === "" || releaseWords.test(suffix) ? "release" : preReleaseWords.test(suffix) ? "pre-release" : "variant";
  const [first = 0] = numbers;
  const calendar = (first >= 1990 && first <= 2099) || (first >= 19900101 && first <= 20991231);
  const shown = /-/.test(digits) ? digits : digits.replaceAll("_", ".");
  return { version: `${shown}${rest}`, numbers, suffix, stage, calendar };
}

/** Negative: `a` is older. Of versions with the same numbers the pre-releases come first. */
export function compareNamed(a: NamedVersion, b: NamedVersion): number {
  const byNumbers = compareVersions(a.numbers, b.numbers);
  if (byNumbers !== 0) return byNumbers;
  const early = (one: NamedVersion) => (one.stage === "pre-release" ? 0 : 1);
  return early(a) - early(b) || compareSuffixes(a.suffix, b.suffix);
}

/** Part by part, numbers as numbers (Semantic Versioning 2.0.0, clause 11.4, for suffixes of any make). */
function compareSuffixes(a: string, b: string): number {
  const partsOf = (suffix: string) => suffix.replace(/\+.*$/s, "").match(/\d+|[a-z]+/g) ?? [];
  const left = partsOf(a);
  const right = partsOf(b);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const one = left[index];
    const other = right[index];
    if (one === undefined || other === undefined) return left.length - right.length;
    if (one === other) continue;
    const bothNumbers = /^\d/.test(one) && /^\d/.test(other);
    if (bothNumbers && Number(one) !== Number(other)) return Number(one) - Number(other);
    if (!bothNumbers) return one < other ? -1 : 1;
  }
  return 0;
}

/** Whether two names are of the same release: `1.2`, `1.2.0` and `1.2.0.Final` are. */
export function isSameRelease(a: NamedVersion, b: NamedVersion): boolean {
  if (compareVersions(a.numbers, b.numbers) !== 0) return false;
  return a.stage === "pre-release" || b.stage === "pre-release" ? compareNamed(a, b) === 0 : true;
}
