/** How ranges of versions lie to each other: which clash, and what lies between them. */

import { compareVersions, type Interval, type VersionNumbers, type VersionRange } from "../document/version-range.ts";

/**
 * Whether two ranges with different marks contradict each other. A line within a wider range is an exception to it
 * ("2.11.x" beside "< 3.6"), not a contradiction, unless it ends just where the wider one does.
 */
export function clashBetween(a: VersionRange, b: VersionRange): "same" | "overlap" | undefined {
  for (const one of a.intervals) {
    for (const other of b.intervals) {
      const from = order(one.from, other.from, -1);
      const to = order(one.to, other.to, 1);
      if (from === 0 && to === 0) return "same";
      if (!overlap(one, other)) continue;
      // Neither is part of the other.
      if (from !== 0 && to !== 0 && from === to) return "overlap";
      const outer = from < 0 || to > 0 ? one : other;
      const open = outer.from === null || outer.to === null;
      if (open && (from === 0 || to === 0)) return "overlap";
    }
  }
  return undefined;
}

/** The versions between the range that is open downwards and the lowest one above it. */
export function gapIn(rows: readonly (readonly Interval[])[]): Interval | undefined {
  const all = rows.flat();
  const tops = all.flatMap(({ from, to }) => (from === null && to !== null ? [to] : []));
  const [top, ...more] = tops;
  // Several such rows belong to several lines of versions.
  if (!top || more.length > 0) return undefined;
  let next: VersionNumbers | undefined;
  for (const { from, to } of all) {
    if (from === null) continue;
    if (to !== null && compareVersions(to, top) <= 0) continue;
    if (compareVersions(from, top) <= 0) return undefined;
    if (!next || compareVersions(from, next) < 0) next = from;
  }
  return next && { from: top, to: next };
}

function overlap(a: Interval, b: Interval): boolean {
  const begins = a.from === null || b.to === null || compareVersions(a.from, b.to) < 0;
  return begins && (b.from === null || a.to === null || compareVersions(b.from, a.to) < 0);
}

/** -1, 0 or 1. @param open where a limit lies that is not there: -1 before all versions, 1 behind them */
function order(a: VersionNumbers | null, b: VersionNumbers | null, open: -1 | 1): -1 | 0 | 1 {
  if (a === null && b === null) return 0;
  if (a === null) return open;
  if (b === null) return open === 1 ? -1 : 1;
  const difference = compareVersions(a, b);
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}
