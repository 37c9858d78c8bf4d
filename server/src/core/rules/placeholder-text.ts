/** Whether the author filled every gap that she left for herself. */

import type { Placeholder, Policy } from "../document/policy.ts";
import type { Facts } from "../facts.ts";
import { hasOtherWords, isWholeBlock, knownValues, lineDeletion, replacements, tabStop } from "./filling.ts";
import { defineRule, type Fix, strings } from "./rule.ts";

export const placeholderText = defineRule({
  id: "placeholder-text",
  title: "Nothing is left to fill in",
  why: "A reporter who reads “[security contact]” has no address to write to, and doubts that anybody read the policy before it was published.",
  severity: "error",
  satisfies: ["osps:VM-02.01", "scorecard:links"],
  options: {
    ignore: strings({ describe: "Texts that look like a gap and are none, as they stand in the policy.", default: [] }),
  },
  *check({ policy, facts, options }) {
    for (const gap of policy.placeholders) {
      if (options.ignore.includes(gap.text)) continue;
      yield {
        at: gap.span,
        message: `“${shortened(gap.text)}” was never filled in. ${advice[gap.wants]}`,
        fixes: () => fixesOf(gap, policy, facts),
      };
    }
  },
});

const advice: Readonly<Record<Placeholder["wants"], string>> = {
  contact: "Write the address or name that reporters should use, or remove the line.",
  link: "Write the address that it should lead to, or remove the link.",
  date: "Write the date, or remove the line.",
  version: "Write the version.",
  name: "Write the name.",
  text: "Write what belongs there, or remove it.",
};

function fixesOf(gap: Placeholder, policy: Policy, facts: Facts): readonly Fix[] {
  const fixes: Fix[] = [...replacements(gap.span, knownValues(gap.wants, facts))];
  // A target or a whole block that is emptied would only be the next finding.
  const target = gap.wants === "link" && policy.links.some((link) => link.targetSpan.start === gap.span.start);
  const whole = isWholeBlock(gap.block, gap.span);
  if (!target && (!whole || hasOtherWords(policy, gap.block)) && gap.block.kind !== "heading") {
    fixes.push(tabStop(gap.span, "Fill it in"));
  }
  const deletion = lineDeletion(policy, gap.block, gap.span);
  if (deletion) fixes.push({ title: "Remove the line", kind: "review", edits: [deletion] });
  return fixes;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
