/** Whether the policy says what a report should contain. */

import { insertion } from "../catalogue/insertion.ts";
import { isServed } from "../serving.ts";
import { titleLine } from "./anchor.ts";
import { sectionOf, takesReports } from "./appending.ts";
import { defineRule } from "./rule.ts";

export const noReportContents = defineRule({
  id: "no-report-contents",
  title: "The policy says what a report should contain",
  why: "A list of five points spares both sides a round of questions, and keeps out reports that nobody can act on.",
  severity: { default: "off", vdp: "information" },
  satisfies: ["iso29147:report-contents", "bod2001:submission"],
  *check({ policy, facts, need }) {
    if (!takesReports(policy) || policy.coverage.reportContents || sectionOf(policy, "report-contents")) return;
    const wanted = need("report-contents");
    // Where the profile wants a section on it and there is none, that is said already.
    if ((wanted === "required" || wanted === "recommended") && !isServed(policy, "report-contents")) return;
    yield {
      at: sectionOf(policy, "reporting")?.heading.span ?? titleLine(policy),
      message: "Nothing says what a report should contain. List what you need to act on one.",
      fixes: () => [
        {
          title: "Say what a report should contain",
          kind: "review",
          edits: [insertion(policy, "report-contents", facts)],
        },
      ],
    };
  },
});
