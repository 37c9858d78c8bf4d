/** Whether the end dates of supported versions agree with their marks. */

import { daysBetween, lastDayOf, onDate } from "../days.ts";
import type { VersionList, VersionRow } from "../document/policy.ts";
import { marking } from "../version-rows.ts";
import { defineRule, type Fix, integer } from "./rule.ts";

export const eolPassed = defineRule({
  id: "eol-passed",
  title: "Support dates and marks agree",
  why: "A reporter who sees a version marked as supported after its last day cannot tell whether anybody still ships fixes for it.",
  severity: "warning",
  satisfies: ["osps:DO-04.01", "osps:DO-05.01"],
  options: {
    graceDays: integer({
      describe: "Days that an end date may lie in the past before it is reported.",
      default: 0,
      minimum: 0,
    }),
  },
  *check({ policy, facts, options }) {
    for (const list of policy.versionLists) {
      const last = lastOfEnded(list, facts.today, options.graceDays);
      if (last)
        yield {
          at: last.span,
          message: `By these dates no version gets fixes any more: the last one passed ${onDate(last.date)}. Add the versions that are supported today.`,
        };
    }
    for (const [row, list] of policy.versionLists.flatMap((list) => list.rows.map((row) => [row, list] as const))) {
      if (!row.until) continue;
      const { date, span } = row.until;
      const late = daysBetween(lastDayOf(date), facts.today);
      if ((row.status === "supported" || row.status === "partial") && late > options.graceDays) {
        yield {
          at: span,
          message: `Support of ${row.version} ended ${onDate(date)}. Mark the version as unsupported, or extend the date.`,
          fixes: () => flip(row, "unsupported", list, policy.text),
        };
      } else if (row.status === "unsupported" && late < 0 && date.length > 4) {
        yield {
          at: span,
          message: `${row.version} is marked as unsupported, but its support ends only ${onDate(date)}. Mark it as supported, or correct the date.`,
          fixes: () => flip(row, "supported", list, policy.text),
        };
      }
    }
  },
});

/** The latest date of a list that has no marks but end dates, where all of them have passed. */
function lastOfEnded({ rows }: VersionList, today: string, graceDays: number): VersionRow["until"] {
  let last: VersionRow["until"] = null;
  for (const { until, mark } of rows) {
    if (!until || mark || daysBetween(lastDayOf(until.date), today) <= graceDays) return null;
    if (!last || until.date > last.date) last = until;
  }
  return last;
}

/** Signs and words for the two states: the answer is given in the style of the mark that stands there. */
const styles: readonly (readonly [supported: string, unsupported: string])[] = [
  [":white_check_mark:", ":x:"],
  [":heavy_check_mark:", ":x:"],
  ["✅", "❌"],
  ["✔️", "❌"],
  ["✔", "✖"],
  ["✓", "✗"],
  ["Yes", "No"],
  ["yes", "no"],
  ["Supported", "Unsupported"],
  ["supported", "unsupported"],
];

function flip(row: VersionRow, to: "supported" | "unsupported", list: VersionList, source: string): readonly Fix[] {
  if (!row.mark) return [];
  const title = `Mark ${row.version} as ${to}`;
  // As another row is marked, where one is.
  const edit = list.rows.some(({ status }) => status === to) ? marking(row, to, list, source) : undefined;
  if (edit) return [{ title, kind: "review", edits: [edit] }];
  const { text, span } = row.mark;
  const style = styles.find(([yes, no]) => text === yes || text === no);
  const written = style?.[to === "supported" ? 0 : 1] ?? (to === "supported" ? "Supported" : "Unsupported");
  return [{ title, kind: "review", edits: [{ at: span, text: written }] }];
}
