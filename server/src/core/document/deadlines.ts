/** Which times a block gives, and what it says is to happen by then: everything about promises that is local to a block. */

import type { PhraseGroup } from "../languages/language.ts";
import { findPhrases, isLetter } from "../languages/phrases.ts";
import type { BlockShape } from "./blocks.ts";
import { type Duration, durationsIn } from "./durations.ts";
import { firstHit, type Hit, hasHit, hitAfter, hitBefore, hitsIn, longest } from "./hits.ts";
import type { Act } from "./policy.ts";
import type { Prose } from "./prose.ts";
import type { Scan } from "./reading.ts";

/** A time, with what the block itself says about it. Offsets are in the block's visible text. */
export interface Deadline {
  readonly from: number;
  readonly to: number;
  /** `null`: as they can. */
  readonly hours: number | null;
  /** What happens by then; empty where the block does not say: what stands around it decides. */
  readonly acts: readonly Act[];
  readonly severity: string | undefined;
  /** What the reporter may do when no answer came by then. */
  readonly unanswered: boolean;
  /** Counts from the coming in of the report. */
  readonly fromReceipt: boolean;
  /** Little more than the time is said, as in `Critical: 7 days`. */
  readonly bare: boolean;
  /** How the time is brought up: as a deadline (`within`), as a span (`for 90 days`), as an interval. */
  readonly manner: "deadline" | "span" | "interval" | "plain";
}

const actGroups = ["act-acknowledge", "act-triage", "act-update", "act-fix", "act-disclose", "act-notify"] as const;
type ActHit = Hit<(typeof actGroups)[number]>;

const severityGroups = [
  "severity-critical",
  "severity-high",
  "severity-medium",
  "severity-low",
  "severity-none",
] as const;

/** No sentence that means something gives more times. */
const mostInStatement = 32;

/** Languages in which the verb stands at the end: what happens is said after the time. */
const verbLast: ReadonlySet<string> = new Set(["zh", "ja", "ko", "tr", "de", "nl"]);

/** Words that join two acts that share a time. */
const joins = /(?:^|[\s,])(?:and|or|und|et|y|e|i|и|та|і|ve|en|oraz)(?=\s|$)|[&/、和及与と]|그리고|및/;

/** The times that a block gives. */
export const deadlines: Scan<Deadline> = (block) => {
  if (block.kind === "code") return undefined;
  const { prose } = block;
  const durations = durationsIn(prose);
  const willing = hasHit(prose, ["best-effort", "promise-negated"]);
  return durations.length > 0 || willing ? deadlinesOf(block, durations, willing) : undefined;
};

function* deadlinesOf(block: BlockShape, durations: readonly Duration[], willing: boolean): Iterable<Deadline> {
  const { prose } = block;
  let earlier: readonly ActHit[] = [];
  let next = 0;
  for (const { from, to } of statements(prose)) {
    const inside: Duration[] = [];
    for (; next < durations.length && (durations[next] as Duration).from < to; next++) {
      if (inside.length < mostInStatement) inside.push(durations[next] as Duration);
    }
    const acts = hitsIn(prose, [...actGroups, "act-none"], from, to).filter(
      (hit): hit is ActHit => isAct(hit) && !/^ ?[後后후]/.test(prose.text.slice(hit.to, hit.to + 2)),
    );
    if (inside.length === 0) {
      if (willing) yield* effort(prose, acts, from, to);
    } else if (hasHit(prose, ["promise-negated"], from, to)) yield* effort(prose, acts, from, to);
    else yield* inStatement(block, inside, acts, earlier, from, to);
    earlier = acts;
  }
}

/** Act by which the words name what happens, for headings, column headers and the like: the first that is named. */
export function actNamed(text: string): Act | undefined {
  const lower = text.toLowerCase();
  const hit = longest(findPhrases(lower), [...actGroups, "act-none"], 0, lower.length).find(isAct);
  return hit && actOf(hit);
}

/** Severity that the words name, if they name just one. */
export function severityNamed(text: string): string | undefined {
  const lower = text.toLowerCase();
  return severityOf(lower, longest(findPhrases(lower), severityGroups, 0, lower.length));
}

/** Sentences; a line that begins with a label in bold begins another. */
function statements(prose: Prose): readonly { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  const bold = new Set(prose.marks.filter((mark) => mark.kind === "strong").map((mark) => mark.from));
  for (const { from, to } of prose.sentences) {
    let start = from;
    for (let at = prose.text.indexOf("\n", from); at >= 0 && at < to; at = prose.text.indexOf("\n", at + 1)) {
      const next = at + 1 + (/^[\s•·*–—-]*/.exec(prose.text.slice(at + 1, at + 9))?.[0].length ?? 0);
      if (!bold.has(next) && !/^[-•·–—]\s/.test(prose.text.slice(at + 1, at + 3))) continue;
      if (at > start) parts.push({ from: start, to: at });
      start = at + 1;
    }
    parts.push({ from: start, to });
  }
  return parts;
}

function* effort(prose: Prose, acts: readonly ActHit[], from: number, to: number): Iterable<Deadline> {
  const answering = acts.some((hit) => hit.group === "act-acknowledge");
  const hit = firstHit(prose, ["best-effort", "promise-negated"], from, to);
  if (!hit || !answering) return;
  yield {
    from: hit.from,
    to: hit.to,
    hours: null,
    acts: ["acknowledge"],
    severity: undefined,
    unanswered: false,
    fromReceipt: false,
    bare: false,
    manner: "plain",
  };
}

function* inStatement(
  block: BlockShape,
  durations: readonly Duration[],
  acts: readonly ActHit[],
  earlier: readonly ActHit[],
  from: number,
  to: number,
): Iterable<Deadline> {
  const { prose } = block;
  if (isElsewhere(prose, acts, from, to)) return;
  const lead = leadAnchor(prose, from, to);
  const unansweredAt = hitsIn(prose, ["promise-unanswered"], from, to);
  let start = from;
  let severityFrom = from;
  for (let index = 0; index < durations.length; index++) {
    const duration = durations[index] as Duration;
    const end = durations[index + 1]?.from ?? to;
    const brought = mannerOf(prose, duration);
    if (brought === undefined) {
      start = duration.to;
      continue;
    }
    const unanswered = unansweredAt.some((hit) => hit.from < end && hit.from >= start - 40);
    const anchor = anchorAfter(prose, duration, to);
    // "Thirty days from first contact to apply a patch": the infinitive belongs to the time before it.
    const infinitive = /^\s*(?:\([^()]{0,60}\)\s*)?to\s/.test(prose.lower.slice(anchor?.to ?? duration.to, end));
    const manner = brought === "span" && infinitive ? "plain" : brought;
    let named = actsFor(prose, duration, acts, Math.max(start, lead), end, anchor, infinitive);
    if (unanswered) {
      // "If nobody answers within 90 days, you may publish": what the reporter may do then is what the time is for.
      named = acts.some((hit) => hit.group === "act-disclose" && hit.from > duration.to)
        ? ["disclose"]
        : ["acknowledge"];
    }
    const beside = severityBeside(prose, Math.max(start, severityFrom), duration, end);
    const severity = beside?.severity;
    severityFrom = beside?.to ?? severityFrom;
    if (named.length === 0 && (severity !== undefined || severityFrom > from)) {
      // "Response time: critical 24 hours, high 48 hours": the label holds for all of them.
      const label = acts.findLast((hit) => hit.to <= start);
      if (label) named = [actOf(label)];
    }
    if (named.length === 0 && earlier.length > 0 && manner === "deadline") named = [actOf(earlier.at(-1) as ActHit)];
    if (named.length === 0) named = actsOfCell(block);
    const within = withinAround(prose, duration);
    yield {
      from: within.from,
      to: within.to,
      hours: duration.hours,
      acts: named,
      severity: severity ?? severityOfCell(block),
      unanswered,
      fromReceipt: anchor !== undefined && hasHit(prose, ["report-received"], anchor.from, anchor.to),
      bare: durations.reduce((rest, other) => rest - (other.to - other.from) - 12, to - from) < 36,
      manner,
    };
    start = duration.to;
  }
}

/** Whether the statement is about times of other things: sessions, passwords, support windows. */
function isElsewhere(prose: Prose, acts: readonly ActHit[], from: number, to: number): boolean {
  const other = firstHit(prose, ["not-a-deadline"], from, to);
  if (!other) return false;
  // What opens with the first answer is about it, whatever else it names.
  const answer = acts.find((hit) => hit.group === "act-acknowledge");
  return !answer || other.from < answer.from;
}

/** How the words right around the time bring it up; `undefined`: it is an age or a window. */
function mannerOf(prose: Prose, duration: Duration): Deadline["manner"] | undefined {
  if (hitBefore(prose, ["time-span"], duration.from) || hitAfter(prose, ["time-span"], duration.to)) return undefined;
  if (/[<≤]\s{0,2}$/.test(prose.text.slice(Math.max(0, duration.from - 3), duration.from))) return "deadline";
  if (hitBefore(prose, ["time-within"], duration.from) || hitAfter(prose, ["time-within"], duration.to))
    return "deadline";
  if (hitBefore(prose, ["time-every"], duration.from)) return "interval";
  if (hitBefore(prose, ["time-for"], duration.from)) return "span";
  return "plain";
}

/** The time with the words that make it a deadline. */
function withinAround(prose: Prose, duration: Duration): { from: number; to: number } {
  const before = hitBefore(prose, ["time-within"], duration.from);
  const after = hitAfter(prose, ["time-within"], duration.to);
  const near = before && /^\s*$/.test(prose.text.slice(before.to, duration.from));
  return { from: near ? before.from : duration.from, to: after ? after.to : duration.to };
}

/** Where the statement's leading clause ends if it tells what comes first ("Once a fix is out, we …"). */
function leadAnchor(prose: Prose, from: number, to: number): number {
  const hit = hitAfter(prose, ["time-anchor"], from);
  return hit ? endOfClause(prose, hit.to, to) : from;
}

function endOfClause(prose: Prose, from: number, to: number): number {
  const stop = prose.lower.slice(from, to).search(/[,;:()。、，；]|\s(?:we|you|the team|our team)\s/);
  return stop < 0 ? to : from + stop;
}

/** Words after the time that say what it counts from ("after the triage date"): no acts are to be read from them. */
function anchorAfter(prose: Prose, duration: Duration, to: number): { from: number; to: number } | undefined {
  const hit = hitAfter(prose, ["time-anchor"], duration.to);
  if (!hit || hit.from >= to) return undefined;
  return { from: hit.from, to: endOfClause(prose, hit.to, to) };
}

function actsFor(
  prose: Prose,
  duration: Duration,
  acts: readonly ActHit[],
  start: number,
  end: number,
  anchor: { from: number; to: number } | undefined,
  infinitive: boolean,
): readonly Act[] {
  const before = withoutOccasions(
    prose,
    acts.filter((hit) => hit.from >= start && hit.to <= duration.from),
    duration.from,
  );
  const after = acts.filter(
    (hit) => hit.from >= duration.to && hit.to <= end && !(anchor && hit.from >= anchor.from && hit.to <= anchor.to),
  );
  const opening =
    infinitive || opensClause(prose.lower.slice(start, duration.from), start === 0 || before.length === 0);
  // "Wir bestätigen den Eingang binnen drei Tagen und halten dich über die Behebung auf dem Laufenden."
  const isApart = (words: string) => /[,;。、，；]/.test(words) || (before.length > 0 && joins.test(words));
  const close = after.filter((hit) => !isApart(prose.lower.slice(duration.to, hit.from)));
  if (verbLast.has(duration.lang) && close.length > 0 && !/[:：]\s*$/.test(prose.text.slice(start, duration.from))) {
    return joined(prose, close, close[0] as ActHit);
  }
  if (opening && after.length > 0) return joined(prose, after, after[0] as ActHit);
  if (before.length > 0) return joined(prose, before, before.at(-1) as ActHit);
  if (after.length > 0) return joined(prose, after, after[0] as ActHit);
  // "Within 30 days after triage the flaw is made public": the first act is what it counts from.
  const anchored = acts.filter((hit) => anchor && hit.from >= anchor.from && hit.to <= anchor.to);
  return anchored.length > 1 ? [actOf(anchored.at(-1) as ActHit)] : [];
}

/** Words that tell on which occasion something is done, in English. */
const occasions = /^(?:after|as soon as|following|once|upon|when)$/;

/** "Publish an advisory once a fix is out, within 90 days": what only tells the occasion is not what happens by then. */
function withoutOccasions(prose: Prose, acts: readonly ActHit[], to: number): readonly ActHit[] {
  if (acts.length < 2) return acts;
  const first = acts[0] as ActHit;
  const clauses = hitsIn(prose, ["time-anchor"], first.to, to)
    .filter((hit) => occasions.test(prose.lower.slice(hit.from, hit.to)))
    .map((hit) => ({ from: hit.from, to: Math.min(endOfClause(prose, hit.to, to), endOfPart(prose, hit.to, to)) }));
  return acts.filter((hit) => !clauses.some(({ from, to: end }) => from <= hit.from && hit.to <= end));
}

/** Where the next "and" stands: what follows it is on a par with what came before. */
function endOfPart(prose: Prose, from: number, to: number): number {
  const and = prose.lower.slice(from, to).indexOf(" and ");
  return and < 0 ? to : from + and;
}

/** The severity named before the time, or right after it ("24 hours for critical problems"). */
function severityBeside(
  prose: Prose,
  start: number,
  duration: Duration,
  end: number,
): { severity: string; to: number } | undefined {
  const before = severityOf(prose.lower, hitsIn(prose, severityGroups, start, duration.from));
  if (before) return { severity: before, to: duration.to };
  const [next] = hitsIn(prose, severityGroups, duration.to, end);
  if (!next || next.from - duration.to > 24 || /^\s?[:：]/.test(prose.text.slice(next.to, next.to + 2)))
    return undefined;
  const near = /^\s*(?:\(|for |in case of |if |für |pour |para |per )/.test(prose.lower.slice(duration.to, next.from));
  const severity = near ? severityOf(prose.lower, [next]) : undefined;
  return severity === undefined ? undefined : { severity, to: next.to };
}

/** Whether nothing but a joining word stands between the last comma (or the beginning) and the time. */
function opensClause(before: string, first: boolean): boolean {
  const text = before.replace(/[\s*_]+/g, " ");
  const clause = text.slice(Math.max(text.lastIndexOf(","), text.lastIndexOf(";"), text.lastIndexOf("，")) + 1);
  if (clause.length === text.length && !first && !/^ ?(?:and|then|und|et|y|e|i|и) /.test(text)) return false;
  return /^ ?(?:(?:and|then|und|dann|et|puis|y|e|i|и) )?(?:(?:within|in|up to|after|under|less than|innerhalb von|binnen|sous|dans un délai de|en|dentro de|em até|entro|в течение) )?(?:(?:approximately|about|around) )?$/.test(
    clause,
  );
}

/**
 * The act, those coordinated with it ("fix and disclosure: 90 days"), and the first answer where it is joined to it
 * ("acknowledge your report and begin to look into it within …").
 */
function joined(prose: Prose, acts: readonly ActHit[], main: ActHit): readonly Act[] {
  const named = new Set<Act>([actOf(main)]);
  const at = acts.indexOf(main);
  for (let index = at; index > 0; index--) {
    const [one, other] = [acts[index - 1] as ActHit, acts[index] as ActHit];
    const between = prose.lower.slice(one.to, other.from);
    if (between.length > 8 || !joins.test(between)) break;
    named.add(actOf(one));
  }
  const first = acts.find((hit) => hit.group === "act-acknowledge");
  if (!first || named.has("acknowledge")) return [...named].reverse();
  const between =
    first.from < main.from ? prose.lower.slice(first.to, main.from) : prose.lower.slice(main.to, first.from);
  if (joins.test(between) && !/[.;:]/.test(between) && between.length <= 80) named.add("acknowledge");
  return [...named].reverse();
}

/** In a table: what the row or the column is called, or what another cell of the row says. */
function actsOfCell(block: BlockShape): readonly Act[] {
  if (!block.cell || block.cell.row === 0) return [];
  const { table, row, column } = block.cell;
  const cells = table.rows[row]?.cells ?? [];
  const label = column > 0 ? cells[0] : undefined;
  const headers = table.rows[0]?.cells ?? [];
  const header = headers[column];
  // One column for each act: its head says what the time is for, whatever the row is called.
  const named = new Set(headers.slice(1).map((cell) => actNamed(cell.prose.text)));
  named.delete(undefined);
  const above = named.size > 1 ? header : undefined;
  for (const cell of [above, label, header, ...(column === 0 ? cells.slice(1) : [])]) {
    const act = cell && actNamed(cell.prose.text);
    if (act) return [act];
  }
  return [];
}

function severityOfCell(block: BlockShape): string | undefined {
  if (!block.cell) return undefined;
  const { table, row, column } = block.cell;
  return (
    severityNamed(table.rows[row]?.cells[0]?.prose.text ?? "") ??
    severityNamed(table.rows[0]?.cells[column]?.prose.text ?? "")
  );
}

function severityOf(lower: string, hits: readonly Hit<PhraseGroup>[]): string | undefined {
  const named = new Set<string>();
  for (const { group, from, to } of hits) {
    // 高 and 中 alone are severities; within a word they are anything.
    const within = isLetter(lower.charCodeAt(from - 1)) || isLetter(lower.charCodeAt(to));
    if (to - from > 1 || !within) named.add(group.slice("severity-".length));
  }
  return named.size === 1 && !named.has("none") ? [...named][0] : undefined;
}

function isAct(hit: Hit<ActHit["group"] | "act-none">): hit is ActHit {
  return hit.group !== "act-none";
}

function actOf(hit: ActHit): Act {
  return hit.group.slice("act-".length) as Act;
}
