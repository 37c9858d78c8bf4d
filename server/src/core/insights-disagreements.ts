/** Where do a policy and the `security-insights.yml` beside it say different things? */

import type { Policy } from "./document/policy.ts";
import { type Span, spanOf } from "./document/span.ts";
import type { InsightsFacts, Placed, ProjectFacts } from "./facts.ts";
import { isStandInAddress } from "./known/stand-ins.ts";
import { isSameRepository, readRepositoryUrl } from "./repository-url.ts";
import { titleLine } from "./rules/anchor.ts";
import type { Edit } from "./rules/rule.ts";
import { isEmail, isGiven, isOfSameHouse, plain, reportEmails, writeHere } from "./security-contacts.ts";

/** One thing that the two say differently. */
export interface Disagreement {
  /** Its place in the policy, and in the other file. */
  readonly here: Span;
  readonly there: Placed<string | boolean>;
  /** Said of it in the policy, and in the other file. */
  readonly inPolicy: string;
  readonly inInsights: string;
  /** What is written in the other file so that it says what the policy says, and the edits of its text. */
  readonly mended?: { readonly value: string; readonly edits: readonly Edit[] };
  /** The same the other way round. */
  readonly mendedHere?: { readonly value: string; readonly edits: readonly Edit[] };
}

/** @param place path of the policy */
export function* disagreements(
  policy: Policy,
  place: string,
  insights: InsightsFacts,
  project: ProjectFacts,
): Iterable<Disagreement> {
  yield* location(policy, place, insights, project);
  yield* acceptance(policy, place, insights);
  yield* contact(policy, place, insights);
  yield* bounty(policy, place, insights);
  yield* scope(policy, place, insights);
}

/** The address of a policy in this repository that is in none of the places where it could be. */
function* location(
  policy: Policy,
  place: string,
  insights: InsightsFacts,
  project: ProjectFacts,
): Iterable<Disagreement> {
  const { policies, remotes = [], repository } = project;
  if (!policies) return;
  const own = [...remotes, ...(repository ? [repository] : [])];
  for (const there of insights.policy ?? []) {
    const [, page = "", path = ""] =
      /^(https:\/\/github\.com\/[^/\s]+\/[^/\s]+\/(?:blob|tree|raw)\/[^/\s]+\/)([^\s?#]+)/i.exec(there.value) ?? [];
    const other = readRepositoryUrl(page);
    if (!other || !own.some((one) => isSameRepository(one, other))) continue;
    if (!/^(?:\.github\/|docs\/)?security\.(?:md|markdown)$/i.test(path)) continue;
    if (policies.some((one) => one.path === path)) continue;
    const start = there.span.start + page.length;
    yield {
      here: titleLine(policy),
      there,
      inPolicy: `${insights.path} names ${path} as the policy, and there is no such file. Name ${place} there.`,
      inInsights: `There is no ${path} in this repository. Name ${place}.`,
      mended: { value: place, edits: [{ at: spanOf(start, start + path.length), text: place }] },
    };
  }
}

function* acceptance({ contacts }: Policy, place: string, insights: InsightsFacts): Iterable<Disagreement> {
  const there = insights.reportsAccepted;
  const way = contacts.find(
    ({ purpose, private: isPrivate, placeholder }) => purpose === "report" && isPrivate && !placeholder,
  );
  if (!way || there?.value !== false) return;
  yield {
    here: way.span,
    there,
    inPolicy: `The policy takes reports, and ${insights.path} says that none are accepted. Set it to true there, or take the contact out.`,
    inInsights: `This says that no reports are accepted, and ${place} takes them. Write true, or take the contact out there.`,
    mended: written(there, "true"),
  };
}

function* contact(policy: Policy, place: string, insights: InsightsFacts): Iterable<Disagreement> {
  const own = reportEmails(policy);
  const [first] = own;
  const theirs = insights.contacts.filter(({ value }) => isEmail(plain(value)) && !isStandInAddress(plain(value)));
  const [there] = theirs;
  if (!first || !there || insights.contacts.some(({ value }) => isGiven(policy, value))) return;
  const address = plain(there.value);
  if (own.some(({ value }) => isOfSameHouse(value, address))) return;
  const edits = theirs
    .filter(({ value }) => plain(value) === address)
    .map(({ value, span: { start, end } }) => ({
      at: spanOf(/^mailto:/i.test(value) ? start + 7 : start, end),
      text: first.value,
    }));
  const alone = new Set(own.map(({ value }) => plain(value))).size === 1;
  const here = alone ? writeHere(policy, own, address) : [];
  yield {
    here: first.span,
    there,
    inPolicy: `The policy gives ${first.value} for reports, and ${insights.path} gives ${address}. Write the same address in both.`,
    inInsights: `${place} gives another address for reports, ${first.value}. Write the same address in both.`,
    mended: { value: first.value, edits },
    ...(here.length > 0 && { mendedHere: { value: address, edits: here } }),
  };
}

function* bounty({ rewards }: Policy, place: string, insights: InsightsFacts): Iterable<Disagreement> {
  const { offered, saidAt } = rewards;
  const there = insights.bountyAvailable;
  if (!there || !saidAt || offered === null || offered === there.value) return;
  const says = offered ? "offers rewards" : "says that there are no rewards";
  yield {
    here: saidAt,
    there,
    inPolicy: `The policy ${says}, and ${insights.path} says that there is ${offered ? "no" : "a"} bug bounty. Say the same in both.`,
    inInsights: `${place} ${says}. Say the same in both.`,
    mended: written(there, String(offered)),
  };
}

function written({ span }: Placed<unknown>, value: string) {
  return { value, edits: [{ at: span, text: value }] };
}

/** The same words listed as in scope on one side and as out of scope on the other. */
function* scope({ scopeItems }: Policy, place: string, insights: InsightsFacts): Iterable<Disagreement> {
  const named = (items: readonly Placed<string>[]) =>
    new Map(items.map((item) => [item.value.trim().toLowerCase(), item]));
  const [inside, outside] = [named(insights.inScope), named(insights.outOfScope)];
  for (const { name, inScope, span } of scopeItems) {
    const [same, opposite] = inScope ? [inside, outside] : [outside, inside];
    const there = opposite.get(name);
    if (!there || same.has(name)) continue;
    const [ours, theirs] = inScope ? ["in", "out of"] : ["out of", "in"];
    yield {
      here: span,
      there,
      inPolicy: `This is ${ours} scope here, and ${theirs} scope in ${insights.path}. Keep it in one of the two lists.`,
      inInsights: `This is ${theirs} scope here, and ${ours} scope in ${place}. Keep it in one of the two lists.`,
    };
  }
}
