/** Whether the table of versions can be read by somebody who takes it at its word. */

import { Block } from "../document/blocks.ts";
import type { VersionList, VersionRow } from "../document/policy.ts";
import { type Span, spanOf } from "../document/span.ts";
import { covers, type Interval, parsePlainRange, parseRange, type VersionRange } from "../document/version-range.ts";
import type { Facts } from "../facts.ts";
import { inCell } from "../version-rows.ts";
import { defineRule, type Finding, type Fix } from "./rule.ts";
import { clashBetween, gapIn } from "./version-order.ts";

export const versionsTableBroken = defineRule({
  id: "versions-table-broken",
  title: "The table of versions gives one answer for each version",
  why: "A user looks up one version. Where two rows answer, or none, or the answer is blank, the table says nothing to them.",
  severity: "warning",
  satisfies: ["osps:DO-04.01", "osps:DO-05.01"],
  *check({ policy, facts }) {
    for (const list of policy.versionLists) {
      if (list.table === null) continue;
      yield* blanks(list, policy.text);
      yield* unreadable(list);
      const groups = bySubject(list.rows);
      yield* clashes(groups, policy.text);
      yield* gaps(list, groups, facts);
    }
  },
});

/** Rows of which a cell is missing or blank that the table lives by. */
function* blanks({ rows, table, base }: VersionList, text: string): Iterable<Finding> {
  const shapes = new Map(table?.rows.map((shape) => [base + shape.start, shape]));
  const columns = table?.rows[0]?.cells.length ?? 0;
  const marked = rows.filter(({ mark }) => mark !== null).length * 2 > rows.length;
  // In a table of several products a blank cell says "the same as above".
  const plain = rows.every(({ subject }) => subject === "");
  for (const row of rows) {
    const cells = shapes.get(row.span.start)?.cells ?? [];
    const extra = cells.slice(columns).find((cell) => cell.prose.text.trim() !== "");
    if (extra) {
      const words = extra.prose.text;
      yield {
        at: new Block(extra, base).at(words.length - words.trimStart().length, words.trimEnd().length),
        message:
          "This cell stands under no heading, and no reader sees it. Give the table a column for it, or move it into another cell.",
      };
    } else if (marked && row.version !== "" && row.mark === null && row.until === null) {
      yield {
        at: row.versionSpan,
        message: `The row of ${row.version} does not say whether it is supported. Mark it as supported or not.`,
        fixes: () => [deletion(row, text)],
      };
    } else if (plain && row.version === "" && row.mark !== null) {
      yield {
        at: row.mark.span,
        message: `“${row.mark.text}” stands in a row without a version. Name the version, or delete the row.`,
        fixes: () => [deletion(row, text)],
      };
    }
  }
}

function deletion({ span }: VersionRow, text: string): Fix {
  const before = Math.max(text.lastIndexOf("\n", span.start - 1), text.lastIndexOf("\r", span.start - 1));
  const rest = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text.slice(span.start))?.[0].length ?? 0;
  const at = spanOf(before + 1, span.start + rest);
  return { title: "Delete the row", kind: "review", edits: [{ at, text: "" }] };
}

/** Ranges that end before they begin, where the other rows can be read. */
function* unreadable({ rows }: VersionList): Iterable<Finding> {
  if (!rows.some(({ version }) => parsePlainRange(version))) return;
  for (const { version, versionSpan } of rows) {
    const ends = /^\s*(v?[\d.]+(?:\.x)?)(\s*(?:-|–|—|to)\s*)(v?[\d.]+(?:\.x)?)\s*$/.exec(version);
    if (!ends || parseRange(version) !== null) continue;
    const turned = `${ends[3]}${ends[2]}${ends[1]}`;
    // What cannot be read for another reason (`x.x.0`) may well be clear to people.
    if (!parseRange(turned)) continue;
    yield {
      at: versionSpan,
      message: `“${version}” names no version: it ends before it begins. Write which versions are meant.`,
      fixes: () => [{ title: `Write ${turned}`, kind: "review", edits: [{ at: versionSpan, text: turned }] }],
    };
  }
}

interface Ranged {
  readonly row: VersionRow;
  readonly range: VersionRange;
}

/** The rows that speak of numbers alone, by what they are of. */
function bySubject(rows: readonly VersionRow[]): readonly (readonly Ranged[])[] {
  const groups = new Map<string, Ranged[]>();
  for (const row of rows) {
    const range = parsePlainRange(row.version);
    if (!range) continue;
    const group = groups.get(row.subject) ?? [];
    group.push({ row, range });
    groups.set(row.subject, group);
  }
  return [...groups.values()];
}

/** No table that a person wrote has more rows that are worth comparing with each other. */
const mostRows = 200;

/** The same version in two rows, once supported and once not. */
function* clashes(groups: readonly (readonly Ranged[])[], text: string): Iterable<Finding> {
  for (const group of groups) {
    const yes = group.filter(({ row }) => row.status === "supported").slice(0, mostRows);
    if (yes.length === 0) continue;
    for (const no of group.slice(0, mostRows)) {
      if (no.row.status !== "unsupported") continue;
      for (const one of yes) {
        const clash = clashBetween(one.range, no.range);
        if (clash === undefined) continue;
        const [first, second] = one.row.span.start < no.row.span.start ? [one.row, no.row] : [no.row, one.row];
        const same = clash === "same";
        yield {
          at: second.versionSpan,
          message: same
            ? `${second.version} stands here as ${second.status}, and as ${first.status} in another row. Keep one of the two rows.`
            : `${first.version} and ${second.version} have versions in common, and just one of the two is supported. Set the limits so that each version is in one row.`,
          related: [{ at: first.versionSpan, message: `Marked as ${first.status}.` }],
          fixes: () =>
            same
              ? [deletion(second, text), { ...deletion(first, text), title: "Delete the other row" }]
              : limitFix(one, no, text),
        };
        break;
      }
    }
  }
}

/** Lets the versions without support end where the supported ones begin. */
function limitFix({ row, range }: Ranged, no: Ranged, source: string): readonly Fix[] {
  const from = range.intervals.length === 1 ? range.intervals[0]?.from : null;
  const open = no.range.intervals.length === 1 && no.range.intervals[0]?.from === null;
  if (!from || !open || row.subject !== no.row.subject) return [];
  const text = `< ${from.join(".")}`;
  return [{ title: `Write ${text}`, kind: "review", edits: [inCell(no.row.versionSpan, text, source)] }];
}

/** Versions between the oldest row and the one for all that is older, which no row speaks of. */
function* gaps({ rows }: VersionList, groups: readonly (readonly Ranged[])[], facts: Facts): Iterable<Finding> {
  for (const group of groups) {
    const gap = gapIn(group.map(({ range }) => range.intervals));
    if (!gap || !isReal(gap, facts)) continue;
    if (rows.some(({ version }) => parseRange(version)?.kind === "rest")) return;
    const below = group.find(({ range }) => range.intervals.some(({ from, to }) => from === null && to === gap.from));
    if (!below) continue;
    const at: Span = below.row.versionSpan;
    const [from, to] = [gap.from?.join("."), gap.to?.join(".")];
    yield {
      at,
      severity: "information",
      message: `No row speaks of versions from ${from} up to ${to}. Add a row for them, or write “< ${to}” here.`,
      fixes: () => [{ title: `Write < ${to}`, kind: "review", edits: [{ at, text: `< ${to}` }] }],
    };
  }
}

/** Whether a release lies in the gap, as far as releases are known. */
function isReal(gap: Interval, { project }: Facts): boolean {
  const { releases } = project ?? {};
  if (!releases || releases.length === 0) return true;
  const range: VersionRange = { kind: "range", intervals: [gap] };
  return releases.some(({ version }) => covers(range, version) === true);
}
