/** Whether a report can be made in private. */

import { continuation, insertion } from "../catalogue/insertion.ts";
import { advisoryUrl } from "../facts.ts";
import { titleLine } from "./anchor.ts";
import { defineRule, type Fix } from "./rule.ts";

export const noPrivateChannel = defineRule({
  id: "no-private-channel",
  title: "A report can be made in private",
  why: "A vulnerability that is reported in public is known to everybody before there is a fix.",
  severity: "warning",
  satisfies: ["osps:VM-03.01", "badge:vulnerability_report_private"],
  *check({ policy, facts }) {
    if (policy.pointer || policy.lang === "und" || !policy.publicOnly) return;
    const way = policy.contacts.find((contact) => !contact.private && contact.purpose === "report");
    const reporting = policy.sections.find((section) => section.kind === "reporting");
    yield {
      at: way?.span ?? reporting?.heading.span ?? titleLine(policy),
      message:
        "Every way to report that is given here is public. Add one that stays between the reporter and you, such as a private advisory or an address.",
      fixes: () => {
        const url = advisoryUrl(facts.project?.repository);
        const fixes: Fix[] = [];
        if (way && url) {
          fixes.push({
            title: "Report through a private advisory instead",
            kind: "review",
            edits: [{ at: way.span, text: `[private vulnerability report](${url})` }],
          });
        }
        fixes.push(
          reporting
            ? { title: "Add a private way to report", kind: "review", edits: [continuation(reporting, facts)] }
            : {
                title: "Insert a section on reporting in private",
                kind: "review",
                edits: [insertion(policy, "reporting", facts)],
              },
        );
        return fixes;
      },
    };
  },
});
