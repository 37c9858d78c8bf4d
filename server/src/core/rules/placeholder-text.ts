/** Whether the author filled every gap that she left for herself. */

import type { Placeholder, Policy } from "../document/policy.ts";
import type { Facts } from "../facts.ts";
import { hasOtherWords, isWholeBlock, knownValues, lineRemoval, replacements, tabStop } from "./filling.ts";
import { contactFixes } from "./form-in-place.ts";
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
        fixes: () => gapFixes(gap, policy, facts),
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

/** What can be done about a gap, the likeliest first. */
export function gapFixes(gap: Placeholder, policy: Policy, facts: Facts): readonly Fix[] {
  const { span, block, wants } = gap;
  // A target or a whole block that is emptied would only be the next finding.
  const target = wants === "link" && policy.links.some((link) => link.targetSpan.start === span.start);
  const whole = isWholeBlock(block, span);
  const fillable = !target && (!whole || hasOtherWords(policy, block)) && block.kind !== "heading";
  const byHand = fillable ? [tabStop(span, "Fill it in")] : [];
  const removal = lineRemoval(policy, block, span);
  if (wants === "contact") {
    const write = (text: string): Fix => ({ title: `Write ${text}`, kind: "review", edits: [{ at: span, text }] });
    return contactFixes({ policy, block, span, facts, write, removal }, byHand);
  }
  return [...replacements(span, knownValues(wants, facts)), ...byHand, ...(removal ? [removal] : [])];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
