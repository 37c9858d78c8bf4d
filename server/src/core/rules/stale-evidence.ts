/** Whether the scan results, audits and test reports that the policy shows are old. */

import { lastDayOf, monthsBetween, onDate } from "../days.ts";
import type { DateMention, Policy } from "../document/policy.ts";
import { lineOrSectionRemoval } from "./filling.ts";
import { defineRule, type Fix, integer } from "./rule.ts";

export const staleEvidence = defineRule({
  id: "stale-evidence",
  title: "Evidence in the policy is recent",
  why: "Results of a scan say something about the code of that day. Old ones make a kept project look abandoned, or hide what has come since.",
  severity: "information",
  satisfies: ["badge:security_review", "cra:I.II.3"],
  options: {
    months: integer({
      describe: "Months after which dated scan results, audits and test reports are reported.",
      default: 18,
      minimum: 1,
    }),
  },
  *check({ policy, facts, options }) {
    for (const date of policy.dates) {
      if (date.label !== "evidence" || date.defect) continue;
      const age = monthsBetween(lastDayOf(date.date), facts.today);
      if (age < options.months) continue;
      yield {
        at: date.span,
        message:
          date.of === "state"
            ? `This says what the latest release was ${onDate(date.date)}, ${age} months ago. Bring it up to date, or link to the releases.`
            : `These results are of ${date.date}, ${age} months ago. Run the check again and put in the new results, or link to where they are published.`,
        fixes: () => removal(policy, date),
      };
    }
  },
});

/** Takes the results out: their line, or the section that holds nothing else. */
function removal(policy: Policy, { block, of, span }: DateMention): readonly Fix[] {
  const at = block.kind === "code" ? block.span : span;
  const fix = of === "state" ? undefined : lineOrSectionRemoval(policy, block, at);
  return fix ? [fix] : [];
}
