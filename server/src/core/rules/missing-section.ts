/** Whether the kinds of sections that the profile asks for are there. */

import { catalogue } from "../catalogue/index.ts";
import { insertion } from "../catalogue/insertion.ts";
import type { SectionKind } from "../catalogue/kinds.ts";
import type { Policy } from "../document/policy.ts";
import { givesAnyWay, isLeftWithout } from "../document/private-ways.ts";
import { says } from "../document/says.ts";
import { isServed } from "../serving.ts";
import { titleLine } from "./anchor.ts";
import { defineRule } from "./rule.ts";

export const missingSection = defineRule({
  id: "missing-section",
  title: "The policy says what a reporter needs to know",
  why: "What a policy does not say a reporter has to guess or to ask, and the answer takes longer than the section.",
  severity: "information",
  satisfies: ["iso29147:contact", "iso29147:scope", "osps:DO-04.01"],
  *check({ policy, facts, need }) {
    if (policy.pointer || !policy.blocks.some(says)) return;
    for (const { kind, title, purpose } of catalogue) {
      const wanted = need(kind);
      if (!wanted || wanted === "optional" || isServed(policy, kind) || isToldElsewhere(policy, kind)) continue;
      yield {
        at: titleLine(policy),
        severity: kind === "reporting" && wanted === "required" ? "warning" : "information",
        message: `There is no section “${title}”. Such a section ${purpose[0]?.toLowerCase()}${purpose.slice(1)}`,
        fixes: () => [
          { title: `Insert the section “${title}”`, kind: "review", edits: [insertion(policy, kind, facts)] },
        ],
      };
    }
  },
});

/** Kinds that have a rule of their own: no-response-time, no-disclosure-policy, no-report-contents, title-missing. */
const ofOtherRules: ReadonlySet<SectionKind> = new Set(["response", "disclosure", "report-contents", "title"]);

function isToldElsewhere(policy: Policy, kind: SectionKind): boolean {
  // Without any way in, no-channel says so; without a private one, no-private-channel.
  return ofOtherRules.has(kind) || (kind === "reporting" && (!givesAnyWay(policy) || isLeftWithout(policy)));
}
