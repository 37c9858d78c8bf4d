/** Whether the policy leaves the current release without fixes. */

import type { VersionList, VersionRow } from "../document/policy.ts";
import { covers, parseRange } from "../document/version-range.ts";
import type { Facts } from "../facts.ts";
import { marking } from "../version-rows.ts";
import { comparableList, knownRelease, sourceInWords, standingOf } from "../version-standing.ts";
import { defineRule, type Fix } from "./rule.ts";
import { rollFixes } from "./versions-stale.ts";

export const currentMarkedUnsupported = defineRule({
  id: "current-marked-unsupported",
  title: "The current release gets fixes",
  why: "The table says of the very version that users are given today that nobody mends it. Either it was never brought up to date, or there is nothing to report to.",
  severity: "error",
  satisfies: ["osps:DO-04.01", "osps:DO-05.01"],
  *check({ policy, facts, supportedVersions }) {
    const { project } = facts;
    if (!project) return;
    const known = knownRelease(project);
    const list = known?.sure ? comparableList(policy, project) : undefined;
    // Where nothing gets fixes any more, the table says just that.
    if (!known || !list?.rows.some(({ status }) => status === "supported")) return;
    const { kind, row } = standingOf(list.rows, known.version);
    if (kind !== "unsupported" || !row || isInPreparation(list, facts)) return;
    yield {
      at: row.versionSpan,
      message: `The newest release is ${known.version} (${sourceInWords(known.source)}), and this row says that it gets no fixes. Mark it as supported, or write which versions get fixes today.`,
      fixes: () => [
        ...rollFixes(list, policy, facts, known.version, supportedVersions),
        ...flip(row, list, policy.text),
      ],
    };
  },
});

/** Whether the supported rows are of a release that is on its way: the list was written for it. */
function isInPreparation({ rows }: VersionList, { project }: Facts): boolean {
  const next = project?.release?.next;
  const newer = [
    next,
    ...(project?.releases ?? []).filter(({ preRelease }) => preRelease).map(({ version }) => version),
  ];
  return rows.some(({ version, status }) => {
    const range = status === "supported" ? parseRange(version) : null;
    return range !== null && newer.some((one) => one !== undefined && covers(range, one) === true);
  });
}

function flip(row: VersionRow, list: VersionList, text: string): readonly Fix[] {
  const edit = row.until === null ? marking(row, "supported", list, text) : undefined;
  return edit ? [{ title: `Mark ${row.version} as supported`, kind: "review", edits: [edit] }] : [];
}
