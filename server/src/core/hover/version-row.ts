/** What does a row of the list of versions say, which releases are in it, and how far is the project beyond it? */

import { daysBetween, lastDayOf } from "../days.ts";
import type { VersionRow } from "../document/policy.ts";
import {
  compareVersions,
  covers,
  numbersOf,
  parseRange,
  type VersionNumbers,
  type VersionRange,
} from "../document/version-range.ts";
import type { Day, ProjectFacts } from "../facts.ts";
import type { Release } from "../release.ts";
import { comparableList, type KnownRelease, knownRelease, sourceInWords } from "../version-standing.ts";
import { counted, escaped, paragraphs } from "./markdown.ts";
import { isIn, type Subject } from "./subject.ts";

const statuses: Readonly<Record<VersionRow["status"], string>> = {
  supported: "gets security fixes",
  unsupported: "gets no security fixes",
  partial: "gets some security fixes",
  unknown: "",
};

export const versionRow: Subject = ({ policy, facts }, offset) => {
  for (const list of policy.versionLists) {
    const row = list.rows.find(({ span }) => isIn(span, offset));
    if (!row) continue;
    const { project } = facts;
    const told = paragraphs(
      statusOf(row),
      row.until !== null && ended(row.until.date, facts.today),
      project && comparableList(policy, project) === list && released(row, project),
    );
    return told === "" ? undefined : { at: row.span, text: told };
  }
  return undefined;
};

function statusOf({ version, status }: VersionRow): string | undefined {
  return statuses[status] && `**${escaped(version)}** ${statuses[status]}, as understood.`;
}

function ended(date: string, today: Day): string {
  const left = daysBetween(today, lastDayOf(date));
  return left < 0
    ? `Its support ended on ${date}, ${counted(-left, "day")} ago.`
    : `Its support ends on ${date}, in ${counted(left, "day")}.`;
}

/** What the repository tells of the row; nothing of rows whose versions cannot be told apart from those of others. */
function released(row: VersionRow, project: ProjectFacts): string | undefined {
  const range = parseRange(row.version);
  const known = knownRelease(project);
  if (!range || range.kind === "branch" || range.kind === "rest") return undefined;
  if (range.kind === "latest" && range.intervals.length === 0) {
    return known && `The newest release is ${named(known)}.`;
  }
  const finals = project.releases?.filter(({ preRelease }) => !preRelease);
  const inside = finals?.filter(({ version }) => within(range, version)) ?? [];
  const [newest] = inside;
  const oldest = inside.at(-1);
  const isCurrent = known !== undefined && newest?.version === known.version;
  // "Everything before 1.8" without support: nobody expects the project there.
  const isRest = row.status === "unsupported" && range.intervals.every(({ from }) => from === null);
  const lines = [
    newest &&
      `Newest release in it: **${escaped(newest.version)}** (tag ${escaped(newest.tag)})${isCurrent ? ", the newest of the project" : ""}.` +
        (oldest && oldest !== newest ? ` ${counted(inside.length, "release")} since ${escaped(oldest.version)}.` : ""),
    !newest && finals !== undefined && finals.length > 0 && "No tag is of a release in it.",
    !isCurrent &&
      !isRest &&
      known &&
      beyond(range, newest, known, finals ?? [], project.release?.scheme === "calendar"),
  ];
  return paragraphs(...lines) || undefined;
}

function within(range: VersionRange, version: string): boolean {
  return covers(range.kind === "latest" ? { ...range, kind: "range" } : range, version) === true;
}

/** How far the project has gone beyond the versions of the row. */
function beyond(
  range: VersionRange,
  newest: Release | undefined,
  known: KnownRelease,
  releases: readonly Release[],
  isCalendar: boolean,
): string | undefined {
  const current = numbersOf(known.version);
  if (!current) return undefined;
  if (within(range, known.version)) return `The newest release of the project, ${named(known)}, is in it.`;
  if (range.intervals.some(({ to }) => to === null || compareVersions(current, to) < 0)) return undefined;
  const from = newest ? numbersOf(newest.version) : range.intervals.at(-1)?.from;
  const steps = from ? stepsBetween(from, current, releases, isCalendar) : undefined;
  return `The project is at ${named(known)}${steps ? `, ${steps} further on` : ""}.`;
}

/** `2 major versions`, `3 minor versions`, `5 releases`: as tags tell. */
function stepsBetween(
  from: VersionNumbers,
  to: VersionNumbers,
  releases: readonly Release[],
  isCalendar: boolean,
): string | undefined {
  const between = releases
    .map(({ version }) => numbersOf(version))
    .filter(
      (one) => one !== undefined && compareVersions(one, from) > 0 && compareVersions(one, to) <= 0,
    ) as VersionNumbers[];
  if (between.length === 0) return undefined;
  if (isCalendar) return counted(between.length, "release");
  const majors = new Set(between.map(([major]) => major).filter((major) => major !== from[0]));
  if (majors.size > 0) return counted(majors.size, "major version");
  const minors = new Set(between.map(([, minor = 0]) => minor).filter((minor) => minor !== (from[1] ?? 0)));
  return minors.size > 0 ? counted(minors.size, "minor version") : counted(between.length, "release");
}

function named({ version, source }: KnownRelease): string {
  return `**${escaped(version)}** (${escaped(sourceInWords(source))})`;
}
