/** A policy as a reporter meets it: the way in, what happens when, which versions get fixes, and what standards still miss. */

import { catalogue } from "./catalogue/index.ts";
import type { SectionKind } from "./catalogue/kinds.ts";
import { titleInFrontMatter } from "./document/front-matter.ts";
import type { Contact, Policy, Promised, VersionRow } from "./document/policy.ts";
import type { Span } from "./document/span.ts";
import type { Facts } from "./facts.ts";
import { isServed } from "./serving.ts";
import type { Settings } from "./settings.ts";
import type { CriterionKey } from "./standards/criteria.ts";
import { standardsOfProfile } from "./standards/index.ts";
import { type Assessment, assess, type Verdict } from "./standards/standard.ts";

export interface Report {
  readonly title: string;
  /** Ways to report in the order in which a reporter reads of them, each once. */
  readonly ways: readonly Contact[];
  /** Deadlines, the shortest first; those without a time at the end. */
  readonly promises: readonly Promised[];
  /** It says how soon reports are answered, be it without a time. */
  readonly answers: boolean;
  readonly versions: readonly VersionRow[];
  /** What the standards of the profile come to. */
  readonly standards: readonly ReportedStandard[];
}

export interface ReportedStandard extends Assessment {
  readonly criteria: readonly ReportedVerdict[];
}

export interface ReportedVerdict extends Verdict {
  /** Where to go on: to what meets it, else to the section that it belongs into. */
  readonly places: readonly Span[];
  /** The kind of section that would meet it, where the policy has none. */
  readonly insert?: SectionKind;
}

/** The report on a policy under the settings. */
export function report(policy: Policy, facts: Facts, settings: Settings): Report {
  return {
    title: policy.sections[0]?.title ?? titleInFrontMatter(policy)?.trim() ?? "",
    ways: onceEach(policy.contacts.filter(({ purpose }) => purpose === "report")),
    promises: policy.promises.toSorted((a, b) => (a.hours ?? Infinity) - (b.hours ?? Infinity) || 0),
    answers: policy.coverage.answer && policy.template !== "unmodified",
    versions: policy.versionLists.flatMap(({ rows }) => rows),
    standards: standardsOfProfile[settings.profile].map((standard) => {
      const assessment = assess(standard, { policy, facts });
      return { ...assessment, criteria: assessment.criteria.map((verdict) => placed(verdict, policy)) };
    }),
  };
}

function onceEach(contacts: readonly Contact[]): readonly Contact[] {
  const seen = new Set<string>();
  return contacts.filter(({ kind, value }) => {
    const key = `${kind} ${value.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}

function placed(verdict: Verdict, policy: Policy): ReportedVerdict {
  if (verdict.met) return { ...verdict, places: verdict.at };
  const kinds = servingKinds(verdict.id);
  const section = policy.sections.find(({ kind }) => kinds.includes(kind));
  if (section) return { ...verdict, places: [section.heading.span] };
  const [insert] = policy.pointer ? [] : kinds.filter((kind) => !isServed(policy, kind));
  return { ...verdict, places: [], ...(insert && { insert }) };
}

/** The kinds of section that meet a criterion, as the catalogue has it. */
function servingKinds(key: CriterionKey): readonly SectionKind[] {
  return catalogue.filter(({ satisfies }) => satisfies?.includes(key)).map(({ kind }) => kind);
}
