/** Whether the kinds of sections that the profile asks for are there. */

import { catalogue } from "../catalogue/index.ts";
import { insertion } from "../catalogue/insertion.ts";
import { isServed } from "../serving.ts";
import { titleLine } from "./anchor.ts";
import { defineRule } from "./rule.ts";

export const missingSection = defineRule({
  id: "missing-section",
  title: "The policy says what a reporter needs to know",
  why: "What a policy does not say a reporter has to guess or to ask, and the answer takes longer than the section.",
  severity: "information",
  satisfies: ["iso29147:contact", "iso29147:expectations", "iso29147:scope", "osps:VM-01.01"],
  *check({ policy, facts, need }) {
    if (policy.pointer || policy.text.trim() === "") return;
    for (const { kind, title, purpose } of catalogue) {
      const wanted = need(kind);
      if (!wanted || wanted === "optional" || isServed(policy, kind)) continue;
      yield {
        at: titleLine(policy),
        severity: kind === "reporting" && wanted === "required" ? "warning" : "information",
        message: `There is no section “${title}”. ${purpose}`,
        fixes: () => [
          { title: `Insert the section “${title}”`, kind: "review", edits: [insertion(policy, kind, facts)] },
        ],
      };
    }
  },
});
