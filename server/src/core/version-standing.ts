/** Where does the current release stand in the policy's list of supported versions? */

import type { Policy, VersionList, VersionRow } from "./document/policy.ts";
import { compareVersions, covers, numbersOf, parseRange, type VersionRange } from "./document/version-range.ts";
import type { ProjectFacts } from "./facts.ts";
import type { CurrentRelease, VersionSource } from "./release.ts";

/** A row as far as it tells which versions get fixes. */
export type SupportRow = Pick<VersionRow, "version" | "status">;

/** `uncovered`: no row speaks of it. `unknown`: some row may, in words that cannot be compared with a number. */
export interface Standing<Row extends SupportRow> {
  readonly kind: "supported" | "unsupported" | "uncovered" | "unknown";
  /** The row that speaks of it. */
  readonly row?: Row;
}

/** Where the version stands. "All other versions" without support are those that are older: they cover no newer one. */
export function standingOf<Row extends SupportRow>(rows: readonly Row[], version: string): Standing<Row> {
  let unsupported: Row | undefined;
  let isUnknown = false;
  for (const row of rows) {
    const range = parseRange(row.version);
    const kept = isKept(row);
    if (range === null || range.kind === "branch" || range.kind === "rest") {
      isUnknown ||= kept;
      continue;
    }
    const isInside = range.kind === "latest" ? covers(range, version) !== false : covers(range, version) === true;
    if (!isInside) continue;
    if (kept) return { kind: "supported", row };
    if (row.status === "unknown") isUnknown = true;
    else unsupported ??= row;
  }
  if (isUnknown) return { kind: "unknown" };
  return unsupported ? { kind: "unsupported", row: unsupported } : { kind: "uncovered" };
}

/** Whether versions of the row get fixes, some of them at least. */
export function isKept({ status }: SupportRow): boolean {
  return status === "supported" || status === "partial";
}

/** The current release, where it may be held against the policy. */
export interface KnownRelease {
  readonly version: string;
  /** A tag, or two sources that agree. Otherwise a single one says it, and a person should look. */
  readonly sure: boolean;
  readonly source: VersionSource;
  /** A version in preparation. */
  readonly next?: string;
}

/**
 * The current release, where it may be held against the policy: not on a branch that keeps up an older line, and not
 * where sources contradict each other, or all that speaks is a number that no one ever raised.
 */
export function knownRelease({ release }: ProjectFacts): KnownRelease | undefined {
  const { version, sources: [source] = [] } = release ?? {};
  if (!release || version === undefined || !source || /\d-\d/.test(version)) return undefined;
  if (release.branchLine !== undefined && !covers(lineRange(release.branchLine), version)) return undefined;
  const sure = release.confidence === "sure";
  const isSaid = release.doubt === "tags-behind" || (release.doubt === "single-source" && !isInitial(version));
  if (!sure && !isSaid) return undefined;
  return { version, sure, source, ...(release.next && { next: release.next }) };
}

/** What tools write into a new manifest. */
function isInitial(version: string): boolean {
  return /^(?:1\.0(?:\.0)?|0\.\d+(?:\.\d+)?)(?:[-+].*)?$/.test(version);
}

function lineRange(line: string): VersionRange {
  return parseRange(line) ?? { kind: "range", intervals: [] };
}

/** In words: `tag v1.12.0`, `package.json`. */
export function sourceInWords({ kind, name }: VersionSource): string {
  return kind === "tag" ? `tag ${name}` : name;
}

/**
 * The list of versions, where the policy has one, and it is about one product whose numbers are of the same kind as those
 * of the release: neither several tables nor rows of several things, and years only beside years.
 */
export function comparableList(policy: Policy, project: ProjectFacts): VersionList | undefined {
  const [list, ...others] = policy.versionLists;
  if (!list || others.length > 0 || policy.template === "unmodified") return undefined;
  // The example of a template says nothing of the project, unless it has those very versions.
  if (policy.remnants.some(({ part }) => part === "versions") && !hasExampleReleases(project)) return undefined;
  if (new Set(list.rows.map(({ subject }) => subject)).size > 1) return undefined;
  const names = new Set(list.rows.map(({ version }) => nameIn(version)).filter((name) => name !== ""));
  if (names.size > 1) return undefined;
  const calendar = project.release?.scheme === "calendar";
  return list.rows.every((row) => firstNumber(row) === undefined || isYear(firstNumber(row) as number) === calendar)
    ? list
    : undefined;
}

/** Whether the project has releases of the versions that the example table of hosting sites lists (5.1.x, 4.0.x). */
export function hasExampleReleases(project: ProjectFacts | undefined): boolean {
  return ["5.1.", "4.0."].every((line) => project?.releases?.some(({ version }) => `${version}.`.startsWith(line)));
}

/** What a cell names beside numbers and the words that go with them: `lantern cli` of `Lantern CLI 2.x`. */
function nameIn(version: string): string {
  return version
    .toLowerCase()
    .replace(/\([^)]*\)|[<>=≤≥~^]/g, " ")
    .replace(/(?<![\p{L}])v?\.?\d[\w.*+-]*/gu, " ")
    .replace(
      /(?<!\p{L})(?:v|x|versions?|releases?|series|line|branch|latest|current|newest|stable|lts|older|than|and|or|to|below|above|earlier|newer|later|previous|prior|before|up|all|other|any|main|master|dev|develop|development|the|minor|major|patch|only|pre|alpha|beta|rc)(?!\p{L})/gu,
      " ",
    )
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

function firstNumber({ version }: SupportRow): number | undefined {
  const range = parseRange(version);
  const [interval] = range?.intervals ?? [];
  return (interval?.from ?? interval?.to)?.[0];
}

function isYear(number: number): boolean {
  return (number >= 1990 && number <= 2099) || number >= 19900101;
}

/** The row of the newest versions that get fixes; `undefined` where none gives a number to begin at. */
export function newestKept<Row extends SupportRow>(rows: readonly Row[]): Row | undefined {
  let best: { readonly row: Row; readonly end: readonly number[] } | undefined;
  for (const row of rows) {
    if (!isKept(row)) continue;
    for (const { from, to } of parseRange(row.version)?.intervals ?? []) {
      const end = to ?? from;
      if (end && (!best || compareVersions(end, best.end) > 0)) best = { row, end };
    }
  }
  return best?.row;
}

/** Whether the row speaks of versions after the given one alone. */
export function isBeyond({ version }: SupportRow, than: string): boolean {
  const numbers = numbersOf(than);
  const range = parseRange(version);
  if (!numbers || !range || range.kind === "rest" || range.intervals.length === 0) return false;
  return range.intervals.every(({ from }) => from !== null && compareVersions(from, numbers) > 0);
}

/** Whether the row covers one of the versions of parts that are released on their own, or one in preparation. */
export function coversOther({ version }: SupportRow, { next, parts }: CurrentRelease): boolean {
  const range = parseRange(version);
  const others = [...parts.map((part) => part.version), ...(next === undefined ? [] : [next])];
  return range !== null && others.some((other) => covers(range, other) === true);
}
