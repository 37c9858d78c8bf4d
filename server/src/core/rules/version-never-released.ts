/** Whether the versions that the policy supports were ever released. */

import type { VersionList, VersionRow } from "../document/policy.ts";
import { covers, type Interval, numbersOf, parseRange, type VersionNumbers } from "../document/version-range.ts";
import type { ProjectFacts } from "../facts.ts";
import { removal } from "../version-rows.ts";
import { comparableList, isBeyond, isKept, knownRelease, standingOf } from "../version-standing.ts";
import { defineRule } from "./rule.ts";
import { rollFixes } from "./versions-stale.ts";

export const versionNeverReleased = defineRule({
  id: "version-never-released",
  title: "The supported versions were released",
  why: "Versions that never were came along with a copied table. A user who looks for their own version does not find it, and does not know what to believe.",
  severity: "warning",
  satisfies: ["osps:DO-04.01"],
  *check({ policy, facts, supportedVersions }) {
    const { project } = facts;
    if (!project) return;
    const known = knownRelease(project);
    if (!known?.sure || !isComplete(project)) return;
    const list = comparableList(policy, project);
    if (!list) return;
    const never = list.rows.filter(
      (row) => isKept(row) && isBeyond(row, known.version) && !isKnown(row, project) && !isPlanned(row),
    );
    const told = (row: VersionRow) =>
      `No tag is of ${row.version}: the newest release is ${known.version}. List the versions that were released.`;
    if (standingOf(list.rows, known.version).kind === "supported") {
      for (const row of never) {
        if (isNext(row, known.version)) continue;
        yield { at: row.versionSpan, message: told(row), fixes: () => deletion(row, list, policy.text) };
      }
      return;
    }
    // Rows for other versions take the place of all of them at once.
    const [first, ...others] = never;
    if (!first) return;
    yield {
      at: first.versionSpan,
      message: told(first),
      related: others.map(({ versionSpan, version }) => ({ at: versionSpan, message: `Nor is one of ${version}.` })),
      fixes: () => rollFixes(list, policy, facts, known.version, supportedVersions),
    };
  },
});

/** Whether every release is known by its tag. */
function isComplete({ git, releases = [], release }: ProjectFacts): boolean {
  return git?.tagsComplete !== false && git?.shallow !== true && releases.length > 0 && release?.parts.length === 0;
}

/** Whether some name of a version says that there is or will be such a release: a tag, a manifest, the changelog. */
function isKnown(
  { version }: VersionRow,
  { releases = [], release, manifests = [], changelog }: ProjectFacts,
): boolean {
  const range = parseRange(version);
  if (!range) return true;
  const named = [
    ...releases.map((one) => one.version),
    ...manifests.map((one) => one.version),
    ...(changelog?.versions ?? []),
    release?.next,
  ];
  return named.some((one) => one !== undefined && covers(range, one) === true);
}

function isPlanned({ version, mark }: VersionRow): boolean {
  return /plan|upcoming|future|soon|next|preview|alpha|beta|rc|develop|unreleased|nightly|main|master/i.test(
    `${version} ${mark?.text ?? ""}`,
  );
}

/** Whether the row begins with the version that comes after the given one: a table that is changed before its release. */
function isNext({ version }: VersionRow, current: string): boolean {
  const from = (parseRange(version)?.intervals[0] as Interval | undefined)?.from;
  const now = numbersOf(current);
  if (!from || !now) return false;
  return now.some((_, index) => isStep(now, from, index));
}

/** Whether one number is higher by one, and those after it are zero. */
function isStep(now: VersionNumbers, next: VersionNumbers, at: number): boolean {
  const length = Math.max(now.length, next.length);
  for (let index = 0; index < length; index++) {
    const want = index < at ? (now[index] ?? 0) : index === at ? (now[index] ?? 0) + 1 : 0;
    if ((next[index] ?? 0) !== want) return false;
  }
  return true;
}

function deletion(row: VersionRow, list: VersionList, text: string) {
  const edit = list.rows.length > 1 ? removal(row, text) : undefined;
  return edit ? [{ title: "Delete the row", kind: "review" as const, edits: [edit] }] : [];
}
