/** Whether the policy says when a vulnerability becomes public. */

import { insertion } from "../catalogue/insertion.ts";
import { choice } from "../catalogue/snippet.ts";
import { isServed } from "../serving.ts";
import { titleLine } from "./anchor.ts";
import { paragraphIn, sectionOf, takesReports } from "./appending.ts";
import { defineRule } from "./rule.ts";

export const noDisclosurePolicy = defineRule({
  id: "no-disclosure-policy",
  title: "The policy says when a vulnerability becomes public",
  why: "What is not settled beforehand is argued about when there is no time for it: a reporter with a talk to give, and users without a fix.",
  severity: { default: "off", ossf: "information", vdp: "information" },
  satisfies: ["osps:VM-01.01", "iso29147:timeline", "iso29147:publication", "diostatus:5"],
  *check({ policy, facts, need }) {
    if (!takesReports(policy) || policy.coverage.publication) return;
    const wanted = need("disclosure");
    // Where the profile wants a section on it and there is none, that is said already.
    if ((wanted === "required" || wanted === "recommended") && !isServed(policy, "disclosure")) return;
    const section = sectionOf(policy, "disclosure");
    const date = choice(1, "on a date that we agree on with the reporter", "at the latest 90 days after the report");
    yield {
      at: section?.heading.span ?? titleLine(policy),
      message:
        "Nothing says when a vulnerability becomes public. Say what that depends on: a fix, a number of days, an agreement.",
      fixes: () => [
        {
          title: "Say when a vulnerability becomes public",
          kind: "review",
          edits: [
            section
              ? paragraphIn(policy, section, `We publish the details once a fix is available, ${date}.`)
              : insertion(policy, "disclosure", facts),
          ],
        },
      ],
    };
  },
});
