/** Whether the author filled every gap that she left for herself. */

import { privateWay } from "../catalogue/reporting.ts";
import type { Placeholder, Policy } from "../document/policy.ts";
import { givesAnyWay } from "../document/private-ways.ts";
import { overlaps, spanOf } from "../document/span.ts";
import type { Facts } from "../facts.ts";
import { findPhrases } from "../languages/phrases.ts";
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
  const isGiven = policy.contacts.some((one) => one.block === block && !one.placeholder && !overlaps(one.span, span));
  // A line that gives a way as well stays.
  const removal = isGiven ? undefined : lineRemoval(policy, block, span);
  const reporting = policy.sections.find(({ kind, blocks }) => kind === "reporting" && blocks.includes(block));
  if (
    reporting &&
    whole &&
    wants !== "date" &&
    block.kind === "paragraph" &&
    !block.shape.list &&
    !givesAnyWay(policy)
  ) {
    const text = privateWay(facts, policy.forbidsPublic);
    return [
      { title: "Say how to report", kind: "review", edits: [{ at: block.span, text, snippet: true }] },
      ...byHand,
    ];
  }
  const remark = isGiven ? remarkAround(policy, gap) : undefined;
  if (remark) return [remark, ...byHand];
  if (wants === "contact") {
    const write = (text: string): Fix => ({ title: `Write ${text}`, kind: "review", edits: [{ at: span, text }] });
    return contactFixes({ policy, block, span, facts, write, removal }, byHand);
  }
  const known = isOfProject(gap, policy) ? knownValues(wants, facts) : [];
  return [...replacements(span, known), ...byHand, ...(removal ? [removal] : [])];
}

/** Takes out the brackets that hold the gap behind what is given already: `(or replace with yours)`, `(key: [link])`. */
function remarkAround({ text, contacts }: Policy, { span, block }: Placeholder): Fix | undefined {
  const isBracketed = text[span.start] === "(" && text[span.end - 1] === ")";
  const start = isBracketed ? span.start : text.lastIndexOf("(", span.start - 1);
  const end = isBracketed ? span.end : text.indexOf(")", span.end) + 1;
  if (start <= block.span.start || end <= span.start || end > block.span.end) return undefined;
  const at = spanOf(text[start - 1] === " " ? start - 1 : start, end);
  const holdsMore = contacts.some((one) => !one.placeholder && overlaps(one.span, at));
  if (holdsMore || /[()\r\n]/.test(text.slice(start + 1, span.start) + text.slice(span.end, end - 1))) return undefined;
  return { title: "Remove the remark", kind: "review", edits: [{ at, text: "" }] };
}

/** Whether what is known of the project belongs there: a name may be a person's, and a link that of a key. */
function isOfProject({ wants, text, span, block }: Placeholder, policy: Policy): boolean {
  if (wants === "name") return /proj|prod|soft|repo|\bapp|packag|\btool|librar|plugin/i.test(text);
  if (wants !== "link") return true;
  const before = policy.text.slice(Math.max(block.span.start, span.start - 40), span.start);
  return !findPhrases(before.toLowerCase()).some(({ group }) => group === "pgp-word");
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
