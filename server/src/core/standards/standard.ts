/** How well does a policy meet a standard, criterion by criterion? */

import type { Span } from "../document/span.ts";
import { type CriterionKey, criteria, standards } from "./criteria.ts";
import type { Basis, Finder } from "./evidence.ts";

export const standardIds = [
  "scorecard",
  "osps",
  "badge",
  "spec15",
  "diostatus",
  "cra",
  "cisa-vdp",
  "iso29147",
  "rfc9116",
  "health",
] as const;

export type StandardId = (typeof standardIds)[number];

/** One thing that a standard asks. */
export interface Criterion {
  readonly key: CriterionKey;
  /** Where the standard asks it. */
  readonly clause: string;
  readonly find: Finder;
  /** What to write where nothing is found. */
  readonly write: string;
  /** What it counts, where criteria do not count alike. */
  readonly points?: number;
  /** Where it is known not to be met, the standard does not see the policy: nothing else counts. */
  readonly must?: true;
}

export interface Standard {
  readonly id: StandardId;
  readonly title: string;
  readonly version: string;
  readonly criteria: readonly Criterion[];
  /** Each criterion is a level, which only counts together with those below it. */
  readonly levels?: boolean;
}

/** Whether a policy meets a criterion; `null`: it cannot be told offline. */
export interface Verdict {
  readonly id: CriterionKey;
  readonly title: string;
  readonly clause: string;
  readonly met: boolean | null;
  /** What meets it, in order. */
  readonly at: readonly Span[];
  /** What was found, or what to write. */
  readonly how: string;
}

export interface Assessment {
  readonly id: StandardId;
  readonly title: string;
  readonly version: string;
  /** What is met, of what could be told: points, the level, or a number of criteria. `null`: nothing could be. */
  readonly score: number | null;
  readonly max: number | null;
  readonly criteria: readonly Verdict[];
}

/** Declares a standard. @param named the entry in `standards`, where it is called otherwise */
export function defineStandard(
  id: StandardId,
  list: readonly Criterion[],
  { levels = false, named = id }: { levels?: boolean; named?: string } = {},
): Standard {
  const { title, version } = standards[named as keyof typeof standards];
  return { id, title, version, criteria: list, levels };
}

/** Judges a policy by a standard. */
export function assess(standard: Standard, basis: Basis): Assessment {
  const { id, title, version, criteria: list, levels } = standard;
  const verdicts: Verdict[] = [];
  for (const criterion of list) {
    const below = levels ? verdicts.at(-1) : undefined;
    verdicts.push(below && below.met !== true ? notYet(criterion, below) : judge(criterion, basis));
  }
  return { id, title, version, ...scoreOf(standard, verdicts), criteria: verdicts };
}

function judge(criterion: Criterion, basis: Basis): Verdict {
  const { key, clause, find, write } = criterion;
  const verdict = { id: key, title: criteria[key], clause };
  const { policy } = basis;
  if (policy.tooLarge) return { ...verdict, met: null, at: [], how: "The policy is too large to be looked at." };
  const answer = find(basis);
  if (typeof answer === "string") return { ...verdict, met: null, at: [], how: `${answer} ${write}` };
  if (answer.length === 0) {
    // Points are given for this very text, whatever it points to.
    if (policy.pointer && criterion.points === undefined) {
      return { ...verdict, met: null, at: [], how: "This policy points to another one, which may say it." };
    }
    return { ...verdict, met: false, at: [], how: write };
  }
  const at = answer.flatMap((one) => one.at ?? []).sort((a, b) => a.start - b.start);
  return { ...verdict, met: true, at, how: `Found: ${listed(answer.map(({ said }) => said))}.` };
}

/** A level that does not count since one below it does not. */
function notYet({ key, clause, write }: Criterion, below: Verdict): Verdict {
  return {
    id: key,
    title: criteria[key],
    clause,
    met: below.met,
    at: [],
    how: `The level below comes first. ${write}`,
  };
}

function scoreOf(
  { criteria: list, levels }: Standard,
  verdicts: readonly Verdict[],
): Pick<Assessment, "score" | "max"> {
  const worth = (at: number) => list[at]?.points ?? 1;
  const sum = (counts: (verdict: Verdict) => boolean) =>
    verdicts.reduce((total, verdict, at) => total + (counts(verdict) ? worth(at) : 0), 0);
  const max = levels && verdicts[0]?.met !== null ? list.length : sum(({ met }) => met !== null);
  if (max === 0) return { score: null, max: null };
  const unseen = verdicts.some(({ met }, at) => met === false && list[at]?.must);
  return { score: unseen ? 0 : sum(({ met }) => met === true), max };
}

/** The first few of what was found, each once. */
function listed(all: readonly string[]): string {
  const once = [...new Set(all)];
  return once.length > 4 ? `${once.slice(0, 3).join(", ")} and ${once.length - 3} more` : once.join(", ");
}
