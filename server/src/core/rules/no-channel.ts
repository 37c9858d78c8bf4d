/** Whether the policy names any way to reach somebody. */

import { continuation, insertion } from "../catalogue/insertion.ts";
import { givesAnyWay } from "../document/private-ways.ts";
import { titleLine } from "./anchor.ts";
import { defineRule } from "./rule.ts";

export const noChannel = defineRule({
  id: "no-channel",
  title: "The policy gives a way to report a vulnerability",
  why: "Somebody who found a vulnerability and finds no way to report it publishes it, sells it, or forgets it.",
  severity: "error",
  satisfies: ["scorecard:links", "osps:VM-02.01", "iso29147:contact", "bod2001:submission", "cra:I.II.6"],
  *check({ policy, facts }) {
    if (policy.pointer || policy.lang === "und" || givesAnyWay(policy)) return;
    const reporting = policy.sections.find((section) => section.kind === "reporting");
    // Notes on hardening or a list of findings are no place where a reporter looks: told once, as what they are.
    const about = reporting !== undefined || policy.contacts.length > 0 || policy.placeholders.length > 0;
    yield {
      at: reporting ? reporting.heading.span : titleLine(policy),
      severity: about ? "error" : "warning",
      message: about
        ? "No address, link or form is given by which a vulnerability can be reported. Add one that stays private."
        : "This file is where reporters look, and it does not say how to report a vulnerability. Add a section on it, or keep these notes under another name.",
      fixes: () => [
        reporting
          ? { title: "Add a private way to report", kind: "review", edits: [continuation(reporting, facts)] }
          : {
              title: "Insert a section on reporting",
              kind: "review",
              edits: [insertion(policy, "reporting", facts)],
            },
      ],
    };
  },
});
