/** Which rows would be right in the list of supported versions? */

import { choice, escapeSnippet } from "../catalogue/snippet.ts";
import type { VersionList } from "../document/policy.ts";
import { compareVersions, covers, numbersOf, parseRange, type VersionNumbers } from "../document/version-range.ts";
import type { Release } from "../release.ts";
import type { Edit } from "../rules/rule.ts";
import { inStyle, isPlain, lineIn, marking, type NumberedRow, renumbering } from "../version-rows.ts";
import { isKept, knownRelease } from "../version-standing.ts";
import type { Answer, Completion, Question } from "./completion.ts";
import type { Draft } from "./draft.ts";
import { lineAt } from "./line.ts";

/** So many lines of releases are offered. */
const most = 5;

/**
 * Rows of released versions that no row speaks of, newest first, and the limit of what gets no fixes. Written like the
 * rows that are there.
 * @returns `undefined` where the caret is at no row of the list
 */
export function versionRowsAt({ facts: { project } }: Question, draft: Draft): Answer | undefined {
  const { policy, at, line, form } = draft;
  const { text } = policy;
  const list = policy.versionLists.find((one) => isBehindRow(one, text, at));
  const begun = line.before.trim();
  if (!list || form === "heading") return undefined;
  if (list.table ? !/^(?:\|[^|]*)?$/.test(begun) : form !== "item") return undefined;
  const current = project && knownRelease(project);
  const lines = list.rows.filter((row) => isPlain(row, list)).flatMap((row) => lineIn(row, text) ?? []);
  const model = lines.find(({ row }) => isKept(row)) ?? lines[0];
  if (!model || !current) return [];
  const mark = list.table ? (begun === "" ? "" : "| ") : draft.marks;
  const row = (like: NumberedRow, shown: string, detail: string, states: readonly Status[]): readonly Completion[] => {
    const written = rowLike(like, shown, states, list, text);
    const filter = mark + shown;
    if (written === undefined || !filter.replace(/\s/g, "").startsWith(begun.replace(/\s/g, ""))) return [];
    return [{ label: shown, kind: "version", detail, filter, edit: { at: draft.over, text: written, snippet: true } }];
  };
  const released = releasedLines(current.version, project.releases, model).filter(
    (numbers) => !list.rows.some((one) => speaksOf(one.version, numbers)),
  );
  const kept = lines.filter((one) => isKept(one.row)).sort((a, b) => compareVersions(a.numbers, b.numbers));
  return [
    ...released.flatMap((numbers) => {
      const isCurrent = isSame(numbers, lineOf(numbersOf(current.version) ?? [], model));
      const states: readonly Status[] = isCurrent ? ["supported"] : ["unsupported", "supported"];
      return row(model, inStyle(model, numbers), isCurrent ? "current release" : "released", states);
    }),
    ...kept.slice(0, 1).flatMap((oldest) => {
      const before = text.slice(oldest.row.versionSpan.start, oldest.at.start);
      const isClosed = list.rows.some((one) => speaksOf(one.version, [0]));
      if (isClosed || before.trim() !== "") return [];
      return row(oldest, `< ${oldest.numbers.join(".")}`, "all before, without fixes", ["unsupported"]);
    }),
  ];
}

type Status = "supported" | "unsupported";

/** Whether the line follows a row of the list. */
function isBehindRow({ table, base, rows }: VersionList, text: string, at: number): boolean {
  const ends = table ? table.rows.map(({ end }) => base + end) : rows.map(({ span }) => span.end);
  return ends.some((end) => end < at && /^[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(end, at)));
}

/** The released lines as finely as the row names them, newest first. */
function releasedLines(
  current: string,
  releases: readonly Release[] = [],
  model: NumberedRow,
): readonly VersionNumbers[] {
  const newest = numbersOf(current);
  const lines: VersionNumbers[] = [];
  for (const version of [current, ...releases.flatMap((one) => (one.preRelease ? [] : [one.version]))]) {
    const numbers = numbersOf(version);
    if (!numbers || !newest || compareVersions(numbers, newest) > 0 || lines.length === most) continue;
    const line = lineOf(numbers, model);
    if (!lines.some((other) => isSame(other, line))) lines.push(line);
  }
  return lines;
}

function lineOf(numbers: VersionNumbers, model: NumberedRow): VersionNumbers {
  return model.numbers.map((_, index) => numbers[index] ?? 0);
}

function isSame(a: VersionNumbers, b: VersionNumbers): boolean {
  return compareVersions(a, b) === 0;
}

/** Whether a row may speak of the first version of the line. */
function speaksOf(row: string, line: VersionNumbers): boolean {
  const range = parseRange(row);
  return range === null || covers(range, [...line, 0, 0].slice(0, Math.max(3, line.length)).join(".")) !== false;
}

/** A row like another one, with another version and mark, as a snippet. @param states the first one is written; of several the author chooses */
function rowLike(
  { row, at }: NumberedRow,
  shown: string,
  states: readonly Status[],
  list: VersionList,
  text: string,
): string | undefined {
  const inTable = list.table !== null;
  const { span } = lineAt(text, at.start);
  const marks = states.map((status) => markLike(row, status, list, text));
  const [mark] = marks;
  if (!row.mark || !mark || marks.includes(undefined)) return undefined;
  const words = marks.map((one) => (one as Edit).text.trim());
  const shownMark = words.length > 1 ? choice(1, ...words) + /\s*$/.exec(mark.text)?.[0] : escapeSnippet(mark.text);
  const version = renumbering({ row, at, numbers: [], wild: "" }, shown, text, inTable);
  const edits = [
    { at: version.at, text: escapeSnippet(version.text) },
    { at: mark.at, text: shownMark },
  ].sort((a, b) => a.at.start - b.at.start);
  let result = "";
  let done = span.start;
  for (const edit of edits) {
    result += escapeSnippet(text.slice(done, edit.at.start)) + edit.text;
    done = edit.at.end;
  }
  return result + escapeSnippet(text.slice(done, span.end));
}

function markLike(row: NumberedRow["row"], status: Status, list: VersionList, text: string): Edit | undefined {
  if (!row.mark || row.status !== status) return marking(row, status, list, text);
  return { at: row.mark.span, text: text.slice(row.mark.span.start, row.mark.span.end) };
}
