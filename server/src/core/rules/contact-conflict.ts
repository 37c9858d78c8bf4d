/** Whether the files beside the policy send reports to the same address. */

import type { Contact, Policy } from "../document/policy.ts";
import {
  conflictingFiles,
  type GivenBeside,
  plain,
  reportEmails,
  writeBeside,
  writeHere,
} from "../security-contacts.ts";
import { defineRule, type Finding, type Fix, strings } from "./rule.ts";

export const contactConflict = defineRule({
  id: "contact-conflict",
  title: "The repository gives one address for reports",
  why: "Of two addresses one is the older. Reports that go there are read late, or by somebody who has left, and nobody notices.",
  severity: "warning",
  satisfies: ["osps:VM-02.01"],
  options: {
    intended: strings({
      describe: "Addresses that other files give on purpose, such as that of a second team.",
      default: [],
    }),
  },
  *check({ policy, facts: { project }, options }) {
    // A policy of a part is not what the files of the root are about.
    if (!project || project.part !== undefined || policy.pointer) return;
    if (!project.policies?.some(({ path, kind }) => path === project.place && kind === "policy")) return;
    const own = reportEmails(policy);
    if (own.length === 0) return;
    const meant = new Set(options.intended.map(plain));
    const byAddress = new Map<string, GivenBeside[]>();
    for (const file of conflictingFiles(policy, project)) {
      for (const address of new Set(file.emails.map(({ value }) => plain(value)))) {
        if (!meant.has(address)) byAddress.set(address, [...(byAddress.get(address) ?? []), file]);
      }
    }
    for (const [address, files] of byAddress) yield conflict(policy, own, address, files);
  },
});

function conflict(policy: Policy, own: readonly Contact[], address: string, files: readonly GivenBeside[]): Finding {
  const [first] = own as [Contact];
  const paths = files.map(({ path }) => path);
  const where = listed(paths);
  return {
    at: first.span,
    message: `The policy gives ${first.value} for reports, and ${where} ${paths.length === 1 ? "gives" : "give"} ${address}. Write the same address in all of them.`,
    related: files.flatMap(({ path, emails }) =>
      emails.flatMap(({ value, span }) =>
        span && plain(value) === address ? [{ path, at: span, message: `${value} in ${path}.` }] : [],
      ),
    ),
    fixes: () => fixesOf(policy, own, address, files),
  };
}

function fixesOf(
  policy: Policy,
  own: readonly Contact[],
  address: string,
  files: readonly GivenBeside[],
): readonly Fix[] {
  const ours = new Set(own.map(({ value }) => plain(value)));
  const fixes: Fix[] = [];
  const beside = writeBeside(files, address, (own[0] as Contact).value);
  // Where some file cannot be changed the two would go on contradicting each other.
  if (beside.length === files.length) {
    const where = listed(beside.map(({ path }) => path));
    fixes.push({ title: `Write ${own[0]?.value} in ${where}`, kind: "review", edits: [], beside });
  }
  const edits = ours.size === 1 ? writeHere(policy, own, address) : [];
  if (edits.length > 0) fixes.push({ title: `Write ${address} in this policy`, kind: "review", edits });
  return fixes;
}

function listed(paths: readonly string[]): string {
  return paths.length < 2 ? paths.join("") : `${paths.slice(0, -1).join(", ")} and ${paths.at(-1)}`;
}
