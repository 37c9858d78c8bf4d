/** Whether `security-insights.yml` says the same as the policy. */

import type { Policy } from "../document/policy.ts";
import { type Span, spanOf } from "../document/span.ts";
import type { InsightsFacts, Placed, ProjectFacts } from "../facts.ts";
import { isStandInAddress } from "../known/stand-ins.ts";
import { shownFirst } from "../policy-places.ts";
import { isSameRepository, readRepositoryUrl } from "../repository-url.ts";
import { isEmail, isGiven, plain, reportEmails, writeHere } from "../security-contacts.ts";
import { titleLine } from "./anchor.ts";
import { defineRule, type Finding, type Fix } from "./rule.ts";

export const insightsMismatch = defineRule({
  id: "insights-mismatch",
  title: "The policy and security-insights.yml agree",
  why: "Programs read security-insights.yml, people read the policy. Where the two differ one of them is wrong, and each reader takes his own for true.",
  severity: "warning",
  satisfies: ["osps:VM-02.01"],
  *check({ policy, facts: { project } }) {
    const { insights, part, place } = project ?? {};
    if (!project || !insights || part !== undefined || policy.pointer) return;
    // The file is about the policy that the site shows.
    if (project.policies && shownFirst(project.policies)[0]?.path !== place) return;
    yield* location(policy, project, insights);
    yield* acceptance(policy, insights);
    yield* contact(policy, insights);
    yield* bounty(policy, insights);
    yield* scope(policy, insights);
  },
});

/** The place in the file that the finding is about. */
function there({ path }: InsightsFacts, { span, value }: Placed<string | boolean>) {
  return { related: [{ path, at: span, message: `${value} in ${path}.` }] };
}

/** The fix that writes the value in the file. */
function write({ path }: InsightsFacts, at: Span, text: string): Fix {
  const change = { kind: "edit" as const, path, edits: [{ at, text }] };
  return { title: `Write ${text} in ${path}`, kind: "review", edits: [], beside: [change] };
}

/** The address of a policy in this repository that is in none of the places where it could be. */
function* location(policy: Policy, project: ProjectFacts, insights: InsightsFacts): Iterable<Finding> {
  const { policies, place, remotes = [], repository } = project;
  if (!policies || place === undefined) return;
  const own = [...remotes, ...(repository ? [repository] : [])];
  for (const { value, span } of insights.policy ?? []) {
    const [, page = "", path = ""] =
      /^(https:\/\/github\.com\/[^/\s]+\/[^/\s]+\/(?:blob|tree|raw)\/[^/\s]+\/)([^\s?#]+)/i.exec(value) ?? [];
    const other = readRepositoryUrl(page);
    if (!other || !own.some((one) => isSameRepository(one, other))) continue;
    if (!/^(?:\.github\/|docs\/)?security\.(?:md|markdown)$/i.test(path)) continue;
    if (policies.some((one) => one.path === path)) continue;
    const start = span.start + page.length;
    yield {
      at: titleLine(policy),
      message: `${insights.path} names ${path} as the policy, and there is no such file. Name ${place} there.`,
      ...there(insights, { value, span }),
      fixes: () => [write(insights, spanOf(start, start + path.length), place)],
    };
  }
}

function* acceptance(policy: Policy, insights: InsightsFacts): Iterable<Finding> {
  const { reportsAccepted } = insights;
  const [way] = policy.contacts.filter(
    ({ purpose, private: isPrivate, placeholder }) => purpose === "report" && isPrivate && !placeholder,
  );
  if (!way || reportsAccepted?.value !== false) return;
  yield {
    at: way.span,
    message: `The policy takes reports, and ${insights.path} says that none are accepted. Set it to true there, or take the contact out.`,
    ...there(insights, reportsAccepted),
    fixes: () => [write(insights, reportsAccepted.span, "true")],
  };
}

function* contact(policy: Policy, insights: InsightsFacts): Iterable<Finding> {
  const own = reportEmails(policy);
  const [first] = own;
  const theirs = insights.contacts.filter(({ value }) => isEmail(plain(value)) && !isStandInAddress(plain(value)));
  const [other] = theirs;
  if (!first || !other || insights.contacts.some(({ value }) => isGiven(policy, value))) return;
  const address = plain(other.value);
  yield {
    at: first.span,
    message: `The policy gives ${first.value} for reports, and ${insights.path} gives ${address}. Write the same address in both.`,
    ...there(insights, other),
    fixes: () => {
      const edits = theirs
        .filter(({ value }) => plain(value) === address)
        .map(({ value, span }) => ({ at: behindScheme(value, span), text: first.value }));
      const beside = [{ kind: "edit" as const, path: insights.path, edits }];
      const fixes: Fix[] = [{ title: `Write ${first.value} in ${insights.path}`, kind: "review", edits: [], beside }];
      const alone = new Set(own.map(({ value }) => plain(value))).size === 1;
      const here = alone ? writeHere(policy, own, address) : [];
      if (here.length > 0) fixes.push({ title: `Write ${address} in this policy`, kind: "review", edits: here });
      return fixes;
    },
  };
}

function behindScheme(value: string, { start, end }: Span): Span {
  return spanOf(/^mailto:/i.test(value) ? start + 7 : start, end);
}

function* bounty({ rewards }: Policy, insights: InsightsFacts): Iterable<Finding> {
  const { offered, mentions } = rewards;
  const said = insights.bountyAvailable;
  const at = mentions[0];
  if (!said || !at || offered === null || offered === said.value) return;
  yield {
    at: rewards.saidAt ?? at,
    message: offered
      ? `The policy offers rewards, and ${insights.path} says that there is no bug bounty. Say the same in both.`
      : `The policy says that there are no rewards, and ${insights.path} says that there is a bug bounty. Say the same in both.`,
    ...there(insights, said),
    fixes: () => [write(insights, said.span, String(offered))],
  };
}

/** The same words listed as in scope on one side and as out of scope on the other. */
function* scope({ scopeItems }: Policy, insights: InsightsFacts): Iterable<Finding> {
  const named = (items: readonly Placed<string>[]) => new Set(items.map(({ value }) => value.trim().toLowerCase()));
  const [inside, outside] = [named(insights.inScope), named(insights.outOfScope)];
  for (const { name, inScope, span } of scopeItems) {
    const [here, there] = inScope ? [inside, outside] : [outside, inside];
    if (!there.has(name) || here.has(name)) continue;
    const words = inScope ? ["in", "out of"] : ["out of", "in"];
    yield {
      at: span,
      message: `This is ${words[0]} scope here, and ${words[1]} scope in ${insights.path}. Keep it in one of the two lists.`,
    };
  }
}
