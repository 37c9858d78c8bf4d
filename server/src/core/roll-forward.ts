/** How does the list of supported versions read once the current release is in it? */

import type { VersionList, VersionRow } from "./document/policy.ts";
import { compareVersions, numbersOf, parseRange, type VersionNumbers } from "./document/version-range.ts";
import type { Release } from "./release.ts";
import type { Edit } from "./rules/rule.ts";
import type { SupportedVersions } from "./settings.ts";
import {
  copy,
  inStyle,
  isPlain,
  limitIn,
  lineIn,
  marking,
  type NumberedRow,
  removal,
  renumbering,
} from "./version-rows.ts";
import { isKept, type SupportRow, standingOf } from "./version-standing.ts";

export interface RollForward {
  readonly edits: readonly Edit[];
  /** The lines that get fixes afterwards, as the list writes them: `1.12.x`. */
  readonly lines: readonly string[];
}

/** What the list is rolled forward to. */
export interface RollTarget {
  readonly current: string;
  /** All releases, newest first; without them older lines are those that the list has already. */
  readonly releases?: readonly Release[] | undefined;
  /** Which versions the project supports; without it that is learnt from the list's shape. */
  readonly support?: SupportedVersions | undefined;
}

/**
 * The edits that bring the list up to the current release and keep its style. A list of the newest lines stays one of as
 * many; in one that keeps several major versions the line of the current one alone moves; older lines that it names lose
 * their support.
 * @returns `undefined` where the shape of the list does not tell what to write, or rows say more than can be known
 */
export function rollForward(list: VersionList, text: string, target: RollTarget): RollForward | undefined {
  const current = numbersOf(target.current);
  const kept = list.rows.filter(isKept).map((row) => (isPlain(row, list) ? lineIn(row, text) : undefined));
  if (!current || kept.length === 0 || !kept.every((line) => line !== undefined)) return undefined;
  const lines = [...kept].sort((a, b) => compareVersions(b.numbers, a.numbers));
  const shape = shapeOf(lines, target, current);
  if (!shape) return undefined;
  const wanted = wantedLines(lines, shape, current, target.releases);
  const draft = new Draft(list, text, shape.depth);
  const isDone =
    shape.count !== "majors" && list.rows.some((row) => row.status === "unsupported" && lineIn(row, text))
      ? draft.prepend(lines, wanted, current)
      : draft.replace(lines, wanted);
  if (!isDone || draft.edits.length === 0) return undefined;
  if (standingOf(draft.rows, target.current).kind !== "supported") return undefined;
  const [first] = lines as [NumberedRow];
  return { edits: draft.edits, lines: wanted.map((numbers) => inStyle(first, numbers, shape.depth)) };
}

/** `1.12.x and 1.11.x`; of many the newest two. */
export function linesInWords({ lines }: Pick<RollForward, "lines">): string {
  const shown = lines.length > 3 ? [...lines.slice(0, 2), "others"] : lines;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : `${shown[0]}`;
}

interface Shape {
  /** How many numbers name a line: 1 for major versions, 2 for minor ones. */
  readonly depth: number;
  /** How many lines get fixes; `majors`: one of each major version that is listed. */
  readonly count: number | "majors";
}

function shapeOf(
  lines: readonly NumberedRow[],
  { support, releases }: RollTarget,
  current: VersionNumbers,
): Shape | undefined {
  if (support === "latest") return { depth: current.length, count: 1 };
  if (support === "latest-minor") return { depth: 2, count: 1 };
  if (support === "latest-major") return { depth: 1, count: 1 };
  if (support !== undefined) {
    const match = /^last-(\d+)-(minors|majors)$/.exec(support);
    return match ? { depth: match[2] === "majors" ? 1 : 2, count: Number(match[1]) } : undefined;
  }
  const depth = lines[0]?.numbers.length as number;
  if (lines.some(({ numbers }) => numbers.length !== depth)) return undefined;
  const majors = new Set(lines.map(({ numbers }) => numbers[0]));
  // Years are no major versions: nobody keeps one of each.
  if (depth === 1 || majors.size === 1 || isYear(current)) {
    return isRun(lines, depth, releases) ? { depth, count: lines.length } : undefined;
  }
  // Some lines of one major version and some of another: it is not told which of them goes.
  return majors.size === lines.length ? { depth, count: "majors" } : undefined;
}

/** Whether there was no release between the lines: else one of them is kept for a reason of its own, long-term support say. */
function isRun(lines: readonly NumberedRow[], depth: number, releases: readonly Release[] = []): boolean {
  const [newest, oldest] = [lines[0]?.numbers ?? [], lines.at(-1)?.numbers ?? []];
  return releases.every(({ version, preRelease }) => {
    const numbers = preRelease ? undefined : numbersOf(version);
    if (!numbers) return true;
    const line = lineOf(numbers, depth);
    if (compareVersions(line, newest) >= 0 || compareVersions(line, oldest) <= 0) return true;
    return lines.some((one) => isSame(one.numbers, line));
  });
}

function isYear([first = 0]: VersionNumbers): boolean {
  return first >= 1990 && first <= 2099;
}

/** The lines that get fixes, newest first. */
function wantedLines(
  lines: readonly NumberedRow[],
  { depth, count }: Shape,
  current: VersionNumbers,
  releases: readonly Release[] | undefined,
): readonly VersionNumbers[] {
  const newest = lineOf(current, depth);
  if (count === "majors") {
    const moved = lines.map(({ numbers }) => (numbers[0] === current[0] ? newest : numbers));
    return moved.includes(newest) ? moved : [newest, ...moved];
  }
  const released = releases?.filter(({ preRelease }) => !preRelease).map(({ version }) => numbersOf(version));
  const older = released?.filter((numbers) => numbers !== undefined) ?? lines.map(({ numbers }) => numbers);
  const wanted: VersionNumbers[] = [newest];
  for (const numbers of older) {
    const line = lineOf(numbers, depth);
    if (wanted.length >= count) break;
    if (compareVersions(numbers, current) <= 0 && !wanted.some((one) => isSame(one, line))) wanted.push(line);
  }
  return wanted;
}

function lineOf(numbers: VersionNumbers, depth: number): VersionNumbers {
  return Array.from({ length: depth }, (_, index) => numbers[index] ?? 0);
}

function isSame(a: VersionNumbers, b: VersionNumbers): boolean {
  return compareVersions(a, b) === 0;
}

/** The list while it is changed: the edits, and what the rows say after them. */
class Draft {
  readonly edits: Edit[] = [];
  readonly #list: VersionList;
  readonly #text: string;
  readonly #depth: number;
  readonly #after = new Map<VersionRow, SupportRow | null>();
  readonly #added: SupportRow[] = [];

  constructor(list: VersionList, text: string, depth: number) {
    this.#list = list;
    this.#text = text;
    this.#depth = depth;
  }

  get rows(): readonly SupportRow[] {
    const left = this.#list.rows.flatMap((row): readonly SupportRow[] => {
      const now = this.#after.get(row);
      return now === null ? [] : [now ?? row];
    });
    return [...this.#added, ...left];
  }

  /** Each line becomes the one that follows it, and the limit of what gets no fixes moves with the oldest. */
  replace(lines: readonly NumberedRow[], wanted: readonly VersionNumbers[]): boolean {
    const added = wanted.length - lines.length;
    const isNewMajor =
      added === 1 && lines.every(({ numbers }, index) => isSame(numbers, wanted[index + 1] as VersionNumbers));
    const offset = isNewMajor ? 1 : 0;
    for (const [index, line] of lines.entries()) {
      const numbers = wanted[index + offset];
      if (numbers === undefined ? !this.#remove(line.row) : !this.#renumber(line, numbers)) return false;
    }
    if (added > 0 && this.#isRising(lines)) return false;
    const rest = isNewMajor ? wanted.slice(0, 1) : wanted.slice(lines.length);
    for (const numbers of rest) {
      if (!this.#copy(isNewMajor ? lines[0] : lines.at(-1), numbers, !isNewMajor)) return false;
    }
    return this.#moveLimits(lines, wanted, offset);
  }

  #moveLimits(lines: readonly NumberedRow[], wanted: readonly VersionNumbers[], offset: number): boolean {
    const oldest = wanted.at(-1) as VersionNumbers;
    for (const row of this.#list.rows) {
      if (row.status !== "unsupported") continue;
      const to = parseRange(row.version)?.intervals[0]?.to;
      const at = to ? lines.findIndex(({ numbers }) => isSame(numbers, to)) : -1;
      const limit = limitIn(row, this.#text);
      if (at >= 0 && limit) {
        const numbers = at === lines.length - 1 ? oldest : wanted[at + offset];
        const depth = Math.max(limit.numbers.length, (numbers?.findLastIndex((number) => number > 0) ?? 0) + 1);
        if (numbers && !this.#renumber(limit, numbers, depth)) return false;
      } else if (to && compareVersions(to, oldest) > 0) return false;
    }
    return true;
  }

  /** New lines come to the old ones, which stay in the list with another mark. */
  prepend(lines: readonly NumberedRow[], wanted: readonly VersionNumbers[], current: VersionNumbers): boolean {
    const [first] = lines as [NumberedRow];
    // "2.1.x (latest)" would be said of two lines.
    if (/latest|current|newest/i.test(first.row.version) || this.#depth !== first.numbers.length) return false;
    const { rows } = this.#list;
    const isRising = this.#isRising(lines);
    const isWanted = ({ numbers }: NumberedRow) => wanted.some((one) => isSame(one, numbers));
    const listed: NumberedRow[] = [];
    for (const row of rows) {
      const line = lineIn(row, this.#text);
      if (!line) continue;
      listed.push(line);
      const isOn = isKept(row);
      if (isOn === isWanted(line)) continue;
      const isAhead = isOn && compareVersions(line.numbers, current) > 0;
      if (!(isAhead ? this.#remove(row) : this.#mark(row, isOn ? "unsupported" : "supported"))) return false;
    }
    const missing = wanted.filter((numbers) => !listed.some((line) => isSame(line.numbers, numbers)));
    return (isRising ? [...missing].reverse() : missing).every((numbers) => this.#copy(first, numbers, isRising));
  }

  /** Whether the oldest line stands first. */
  #isRising(lines: readonly NumberedRow[]): boolean {
    const at = (line: NumberedRow | undefined) => this.#list.rows.indexOf((line as NumberedRow).row);
    return at(lines[0]) > at(lines.at(-1));
  }

  #renumber(one: NumberedRow, numbers: VersionNumbers, depth = this.#depth): boolean {
    if (isSame(one.numbers, numbers) && one.numbers.length === depth) return true;
    const shown = inStyle(one, numbers, depth);
    this.edits.push(renumbering(one, shown, this.#text, this.#list.table !== null));
    this.#after.set(one.row, { version: this.#shown(one, shown), status: one.row.status });
    return true;
  }

  #copy(one: NumberedRow | undefined, numbers: VersionNumbers, after: boolean): boolean {
    const shown = one && inStyle(one, numbers, this.#depth);
    const edit = one && copy(one, shown as string, this.#text, this.#list.table !== null, after);
    if (!one || !edit) return false;
    this.edits.push(edit);
    this.#added.push({ version: this.#shown(one, shown as string), status: "supported" });
    return true;
  }

  #mark(row: VersionRow, status: "supported" | "unsupported"): boolean {
    const edit = marking(row, status, this.#list, this.#text);
    if (!edit) return false;
    this.edits.push(edit);
    this.#after.set(row, { version: row.version, status });
    return true;
  }

  #remove(row: VersionRow): boolean {
    const edit = removal(row, this.#text);
    if (!edit) return false;
    this.edits.push(edit);
    this.#after.set(row, null);
    return true;
  }

  /** The version cell with other numbers. */
  #shown({ row, at }: NumberedRow, shown: string): string {
    const { start, end } = row.versionSpan;
    return this.#text.slice(start, at.start) + shown + this.#text.slice(at.end, end);
  }
}
