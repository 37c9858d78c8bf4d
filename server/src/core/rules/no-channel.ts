/** Whether the policy names any way to reach somebody. */

import { insertion } from "../catalogue/insertion.ts";
import { isUnderstood } from "../document/language.ts";
import type { Policy } from "../document/policy.ts";
import { givesAnyWay, isForReporters } from "../document/private-ways.ts";
import type { Facts } from "../facts.ts";
import { titleLine } from "./anchor.ts";
import { privateWayIn } from "./appending.ts";
import { standInFixes } from "./placeholder-contact.ts";
import { gapFixes } from "./placeholder-text.ts";
import { defineRule, type Fix } from "./rule.ts";
import { instructionFixes, instructionsIn } from "./template-text.ts";

export const noChannel = defineRule({
  id: "no-channel",
  title: "The policy gives a way to report a vulnerability",
  why: "Somebody who found a vulnerability and finds no way to report it publishes it, sells it, or forgets it.",
  severity: "error",
  satisfies: ["scorecard:links", "osps:VM-02.01", "iso29147:contact", "bod2001:submission", "cra:I.II.6"],
  *check({ policy, facts }) {
    if (policy.pointer || !isUnderstood(policy.lang) || givesAnyWay(policy)) return;
    // A public place that nobody filled in is told by no-private-channel, with what to write instead.
    if (policy.publicOnly) return;
    const reporting = policy.sections.find((section) => section.kind === "reporting");
    // Notes on hardening or a list of findings are no place where a reporter looks: told once, as what they are.
    const about =
      reporting !== undefined || policy.forbidsPublic || policy.contacts.length > 0 || policy.placeholders.length > 0;
    yield {
      at: reporting ? reporting.heading.span : titleLine(policy),
      severity: about ? "error" : "warning",
      message: about
        ? "No address, link or form is given by which a vulnerability can be reported. Add one that stays private."
        : "This file is where reporters look, and it does not say how to report a vulnerability. Add a section on it, or keep these notes under another name.",
      fixes: () => [
        ...inPlace(policy, facts),
        reporting
          ? privateWayIn(policy, reporting, facts)
          : {
              title: "Insert a section on reporting",
              kind: "review",
              edits: [insertion(policy, "reporting", facts)],
            },
      ],
    };
  },
});

/** What is known in the place of the first stand-in or gap where a way to report was to stand. */
function inPlace(policy: Policy, facts: Facts): readonly Fix[] {
  const gaps = [
    ...instructionsIn(policy).map((group) => ({ at: group, fixes: () => instructionFixes(policy, facts, group) })),
    ...policy.contacts
      .filter(({ placeholder, purpose }) => placeholder && purpose === "report")
      .map((contact) => ({ at: contact, fixes: () => standInFixes(contact, policy, facts) })),
    ...policy.placeholders
      .filter(({ wants }) => wants === "contact" || wants === "text" || wants === "link")
      .map((gap) => ({ at: gap, fixes: () => gapFixes(gap, policy, facts) })),
  ];
  const [first] = gaps
    .filter(({ at }) => isForReporters(policy, at.block))
    .sort((a, b) => a.at.span.start - b.at.span.start);
  return (first?.fixes() ?? []).filter(({ edits }) => edits.some(({ text }) => /@|:\/\//.test(text)));
}
