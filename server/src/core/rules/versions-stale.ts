/** Whether the current release is among the versions that the policy supports. */

import type { Policy, VersionList, VersionRow } from "../document/policy.ts";
import { numbersOf } from "../document/version-range.ts";
import type { Facts } from "../facts.ts";
import { linesInWords, rollForward } from "../roll-forward.ts";
import type { SupportedVersions } from "../settings.ts";
import { bareCopy, inStyle, lineIn } from "../version-rows.ts";
import {
  comparableList,
  coversOther,
  isBeyond,
  isKept,
  knownRelease,
  newestKept,
  sourceInWords,
  standingOf,
} from "../version-standing.ts";
import { defineRule, type Fix } from "./rule.ts";

export const versionsStale = defineRule({
  id: "versions-stale",
  title: "The current release is in the table of versions",
  why: "Users of the newest release read that it gets no fixes, and a reporter of a flaw in it that nobody will act on the report.",
  severity: "warning",
  satisfies: ["osps:DO-04.01", "osps:DO-05.01"],
  *check({ policy, facts, supportedVersions }) {
    const { project } = facts;
    if (!project) return;
    const known = knownRelease(project);
    const list = known && comparableList(policy, project);
    const release = project.release;
    if (!list || !release) return;
    const { rows } = list;
    const newest = newestKept(rows);
    if (!newest || standingOf(rows, known.version).kind !== "uncovered") return;
    // A list that is ahead of the release, or that is of a part, is not behind it.
    const kept = rows.filter(isKept);
    if (kept.some((row) => isBeyond(row, known.version) || coversOther(row, release))) return;
    const isCalendar = release.scheme === "calendar";
    yield {
      at: newest.versionSpan,
      ...(known.sure && !isCalendar ? {} : { severity: "information" as const }),
      message: `The newest release is ${known.version} (${sourceInWords(known.source)}), and no row covers it. Roll the rows forward, or add one for it.`,
      fixes: () => {
        const rolled = rollFixes(list, policy, facts, known.version, supportedVersions);
        return rolled.length > 0 ? rolled : rowFix(list, newest, policy, known.version);
      },
    };
  },
});

/** The list rolled forward to the release, where its shape tells how. */
export function rollFixes(
  list: VersionList,
  { text }: Policy,
  { project }: Facts,
  current: string,
  support: SupportedVersions | undefined,
): readonly Fix[] {
  const rolled = rollForward(list, text, { current, releases: project?.releases, support });
  return rolled ? [{ title: `List ${linesInWords(rolled)} as supported`, kind: "review", edits: rolled.edits }] : [];
}

/** A row for the release beside the newest one, where the list does not tell which others are to change. */
function rowFix(list: VersionList, newest: VersionRow, { text }: Policy, current: string): readonly Fix[] {
  const one = newest.status === "supported" ? lineIn(newest, text) : undefined;
  const numbers = numbersOf(current);
  if (!one || !numbers) return [];
  const shown = inStyle(one, numbers);
  const [first, last] = [list.rows[0], list.rows.at(-1)];
  const isRising = first !== newest && last === newest;
  const edit = bareCopy(one, shown, list, text, isRising);
  return edit ? [{ title: `Add a row for ${shown}`, kind: "review", edits: [edit] }] : [];
}
