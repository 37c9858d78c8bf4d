/** Whether the file and the policy of the repository agree on where the policy is, and on the key for reports. */

import type { Policy } from "../../document/policy.ts";
import { spanOf } from "../../document/span.ts";
import type { PolicyPlaceFacts, ProjectFacts, RepositoryFacts } from "../../facts.ts";
import { isSameRepository } from "../../repository-url.ts";
import { type Field, fieldsOf, type SecurityTxt } from "../../security-txt/security-txt.ts";
import type { Finding, Fix } from "../rule.ts";
import { policyAt, policyPage } from "./policy-page.ts";
import { defineSecurityTxtRule } from "./rule.ts";

export const securityTxtMismatch = defineSecurityTxtRule({
  id: "security-txt-mismatch",
  title: "security.txt says the same as the policy",
  why: "Of two files that say different things a reporter cannot tell which one holds.",
  severity: "warning",
  satisfies: ["rfc9116:policy", "rfc9116:encryption"],
  *check({ file, facts: { project }, policy }) {
    if (project) for (const field of fieldsOf(file, "Policy")) yield* policyFindings(field, project);
    yield* keyFindings(file, policy);
  },
});

function* policyFindings({ value, valueSpan }: Field, project: ProjectFacts): Iterable<Finding> {
  const { policies, repository } = project;
  const given = policyAt(value);
  if (!given || !policies || !repository) return;
  const page = policyPage(project);
  const fixes = (): readonly Fix[] =>
    page === undefined ? [] : [{ title: `Write ${page}`, kind: "review", edits: [{ at: valueSpan, text: page }] }];
  if (!isOurs(given.repository, project)) {
    // Of the same owner it may well be the one policy for all.
    if (page === undefined || given.repository.owner.toLowerCase() === repository.owner.toLowerCase()) return;
    const message = `This is the policy of ${named(given.repository)}, and this repository has its own. Write ${page}, unless that one is meant.`;
    yield { at: valueSpan, severity: "information", message, fixes };
    return;
  }
  // In an address the branch comes first.
  const path = given.file?.replace(/^[^/]+\//, "");
  const isThere = (one: PolicyPlaceFacts) => (path === undefined ? one.kind === "policy" : one.path === path);
  // What stands in other folders, or behind a branch with slashes in its name, is not known.
  if (policies.some(isThere) || (path !== undefined && !/^(?:(?:\.github|docs)\/)?[^/]+$/i.test(path))) return;
  const what = path ?? "policy";
  const message = `There is no ${what} in this repository. Write ${page ?? "the address of the policy"}.`;
  yield { at: valueSpan, message, fixes };
}

function isOurs(other: RepositoryFacts, { repository, remotes = [] }: ProjectFacts): boolean {
  return [...(repository ? [repository] : []), ...remotes].some((one) => isSameRepository(one, other));
}

function named({ owner, name }: RepositoryFacts): string {
  return `${owner}/${name}`;
}

/** A fingerprint that the policy gives another for. Ids at the end of it are the same key. */
function* keyFindings(file: SecurityTxt, policy: () => Policy | undefined): Iterable<Finding> {
  const given = fieldsOf(file, "Encryption").flatMap((field) => {
    const hex = /^openpgp4fpr:([0-9a-f]{40}|[0-9a-f]{64})$/i.exec(field.value)?.[1];
    return hex ? [{ field, fingerprint: hex.toUpperCase() }] : [];
  });
  if (given.length === 0) return;
  const names = policy()?.keyNames ?? [];
  const whole = [...new Set(names.flatMap(({ kind, value }) => (kind === "fingerprint" ? [value] : [])))];
  if (whole.length === 0 || given.some(({ fingerprint }) => names.some(({ value }) => fingerprint.endsWith(value))))
    return;
  for (const { field } of given) {
    const [one, ...others] = whole;
    const { end } = field.valueSpan;
    yield {
      at: field.valueSpan,
      message: `The policy gives another key, ${one}. Write the one that reports are to be encrypted to in both.`,
      fixes: () =>
        one && others.length === 0 && given.length === 1
          ? [
              {
                title: "Write the fingerprint of the policy",
                kind: "review",
                edits: [{ at: spanOf(field.valueSpan.start, end), text: `openpgp4fpr:${one}` }],
              },
            ]
          : [],
    };
  }
}
