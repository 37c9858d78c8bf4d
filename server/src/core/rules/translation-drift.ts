/** Whether the policy and its translations give the same address and the same supported versions. */

import type { Policy } from "../document/policy.ts";
import { spanOf } from "../document/span.ts";
import type { PolicyPlaceFacts, PolicyWords, ProjectFacts } from "../facts.ts";
import { folderOf, shownFirst } from "../policy-places.ts";
import { plain, reportEmails } from "../security-contacts.ts";
import { defineRule, type Finding, type Fix } from "./rule.ts";

export const translationDrift = defineRule({
  id: "translation-drift",
  title: "The translations say what the policy says",
  why: "A translation is read by those who do not read the original. What was changed in one of them alone is wrong for the others.",
  severity: "off",
  *check({ policy, facts: { project } }) {
    if (!project || policy.pointer) return;
    for (const { path, says, text } of counterparts(project)) {
      if (!says || text === undefined) continue;
      yield* address(policy, path, says, text);
      yield* versions(policy, path, says);
    }
  },
});

/** Of a policy its translations, of a translation the policy. */
function counterparts({ place, policies = [] }: ProjectFacts): readonly PolicyPlaceFacts[] {
  const own = policies.find(({ path }) => path === place);
  if (!own) return [];
  if (own.kind === "translation") return shownFirst(policies).slice(0, 1);
  return policies.filter(({ kind, path }) => kind === "translation" && folderOf(path) === folderOf(own.path));
}

/** Each side takes reports at addresses that the other one does not name at all. */
function* address(policy: Policy, path: string, says: PolicyWords, text: string): Iterable<Finding> {
  const own = reportEmails(policy);
  const ours = new Set(policy.contacts.map(({ value }) => plain(value)));
  const theirs = new Set(says.emails.map(({ value }) => plain(value)));
  const [first] = own;
  const other = says.emails.find(({ value, reports }) => reports && !ours.has(plain(value)));
  if (!first || !other || own.some(({ value }) => theirs.has(plain(value)))) return;
  yield {
    at: first.span,
    message: `The policy gives ${first.value} for reports, and ${path} gives ${other.value}. Write the same address in both.`,
    related: [{ path, at: other.span, message: `${other.value} in ${path}.` }],
    fixes: () => {
      const edits = says.emails.flatMap(({ value, span }) => {
        const at = text.indexOf(value, span.start);
        return plain(value) === plain(other.value) && at >= 0 && at < span.end
          ? [{ at: spanOf(at, at + value.length), text: first.value }]
          : [];
      });
      const beside = [{ kind: "edit" as const, path, edits }];
      const fix: Fix = { title: `Write ${first.value} in ${path}`, kind: "review", edits: [], beside };
      return edits.length > 0 ? [fix] : [];
    },
  };
}

/** The first row that the other one lacks, or marks otherwise. */
function* versions({ versions }: Policy, path: string, says: PolicyWords): Iterable<Finding> {
  if (!versions || says.versions.length === 0) return;
  const theirs = new Map(says.versions.map(({ value, supported }) => [nameOf(value), supported]));
  for (const { version, versionSpan, status } of versions.rows) {
    if (status !== "supported" && status !== "unsupported") continue;
    // Words such as "older" are translated; numbers are not.
    if (!/\d/.test(version) || theirs.get(nameOf(version)) === (status === "supported")) continue;
    const known = theirs.has(nameOf(version));
    yield {
      at: versionSpan,
      message: known
        ? `This version is marked ${status} here, and otherwise in ${path}. Bring one of the two up to date.`
        : `This version is not in the table of ${path}. Bring one of the two up to date.`,
    };
    return;
  }
}

/** The numbers and signs, however they are spaced. */
function nameOf(version: string): string {
  return version
    .toLowerCase()
    .replace(/\\?[`*\s]+/g, "")
    .replace(/^v(?=\d)/, "")
    .replace(/≤/g, "<=")
    .replace(/≥/g, ">=");
}
