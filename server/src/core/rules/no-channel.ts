/** Whether the policy names any way to reach somebody. */

import { continuation, insertion } from "../catalogue/insertion.ts";
import { isPolicyUrl } from "../document/pointer.ts";
import { isStandInPath } from "../known/stand-ins.ts";
import { titleLine } from "./anchor.ts";
import { defineRule } from "./rule.ts";

export const noChannel = defineRule({
  id: "no-channel",
  title: "The policy gives a way to report a vulnerability",
  why: "Somebody who found a vulnerability and finds no way to report it publishes it, sells it, or forgets it.",
  severity: "error",
  satisfies: ["scorecard:links", "osps:VM-02.01", "iso29147:contact", "bod2001:submission", "cra:I.II.6"],
  *check({ policy, facts }) {
    if (policy.pointer || policy.lang === "und" || policy.text.trim() === "") return;
    const usable = policy.contacts.some(({ placeholder, purpose }) => !placeholder && purpose !== "conduct");
    if (usable || policy.links.some((link) => leadsAway(link.target))) return;
    const reporting = policy.sections.find((section) => section.kind === "reporting");
    // Notes on hardening or a list of findings are no place where a reporter looks: nothing about reports, nothing to say.
    const about = reporting !== undefined || policy.contacts.length > 0 || policy.placeholders.length > 0;
    yield {
      at: reporting ? reporting.heading.span : titleLine(policy),
      severity: about ? "error" : "warning",
      message:
        "No address, link or form is given by which a vulnerability can be reported. Add one that stays private.",
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

/** Whether a link can lead a reporter to another policy or a form: not to a place in this text, not to a stand-in. */
function leadsAway(target: string): boolean {
  if (target.startsWith("#") || /^mailto:/i.test(target) || isStandInPath(target)) return false;
  return isPolicyUrl(target);
}
