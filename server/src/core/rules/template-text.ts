/** Whether the instructions of a template are gone. */

import { privateWay } from "../catalogue/reporting.ts";
import { blockAt } from "../document/block-at.ts";
import type { Block } from "../document/blocks.ts";
import type { Policy } from "../document/policy.ts";
import { privateWays } from "../document/private-ways.ts";
import { type Span, spanOf } from "../document/span.ts";
import { advisoryUrl, type Facts } from "../facts.ts";
import { templates } from "../known/templates.ts";
import { hasOtherWords, isWholeBlock, lineDeletion, withSpace } from "./filling.ts";
import { defineRule, type Edit, type Fix } from "./rule.ts";

export const templateText = defineRule({
  id: "template-text",
  title: "The instructions of the template are gone",
  why: "They speak to the author. A reporter reads how a policy could be written instead of how to report.",
  severity: "error",
  satisfies: ["badge:vulnerability_report_process"],
  *check({ policy, facts }) {
    for (const group of instructionsIn(policy)) {
      const { span, template } = group;
      const title = templates.find((one) => one.id === template)?.title ?? "a template";
      yield {
        at: span,
        message:
          policy.template === "unmodified"
            ? `This is ${title}, unchanged. Write your own instructions for reporters instead of this text.`
            : `This is an instruction of ${title} to the author. Replace it by what a reporter needs to know, or delete it.`,
        fixes: () => instructionFixes(policy, facts, group),
      };
    }
  },
});

/** Instructions of a template that nobody took out. */
export interface Instruction {
  readonly span: Span;
  readonly block: Block;
  readonly template: string;
}

/** Sentences that follow each other in the same block are one finding. */
export function instructionsIn(policy: Policy): readonly Instruction[] {
  const groups: Instruction[] = [];
  for (const remnant of policy.remnants) {
    if (remnant.part !== "instruction") continue;
    const block = blockAt(policy.blocks, remnant.span.start);
    if (!block) continue;
    const last = groups.at(-1);
    if (last?.block === block && policy.text.slice(last.span.end, remnant.span.start).trim() === "") {
      groups[groups.length - 1] = { ...last, span: spanOf(last.span.start, remnant.span.end) };
    } else {
      groups.push({ span: remnant.span, block, template: remnant.template });
    }
  }
  return groups;
}

/** Takes an instruction out; `undefined` where that leaves no whole text. */
function deletionOf(policy: Policy, { block, span }: Instruction): Edit | undefined {
  if (!isWholeBlock(block, span)) return { at: withSpace(policy.text, span), text: "" };
  return lineDeletion(policy, block, span);
}

/** What can be done about an instruction, the likeliest first. */
export function instructionFixes(policy: Policy, facts: Facts, instruction: Instruction): readonly Fix[] {
  const { block, span } = instruction;
  const fixes: Fix[] = [];
  const whole = isWholeBlock(block, span);
  const deletion = deletionOf(policy, instruction);
  if (deletion && (!whole || hasOtherWords(policy, block))) {
    fixes.push({ title: "Delete the instruction", kind: "review", edits: [deletion] });
  }
  const section = policy.sections.find(({ blocks }) => blocks.includes(block));
  const kind = section?.kind;
  if ((kind === "reporting" || kind === "title") && privateWays(policy).length === 0) {
    const form = advisoryUrl(facts.project?.repository);
    const address = facts.project?.contacts?.[0];
    const way = form ? `through [the private report form](${form})` : address ? `by mail to <${address}>` : undefined;
    if (way) {
      const text = whole
        ? privateWay(facts, policy.forbidsPublic)
        : `Please report vulnerabilities in private, ${way}.`;
      // The others of the section ask for the same.
      const others = instructionsIn(policy).filter((one) => one !== instruction && section?.blocks.includes(one.block));
      const gone = others.filter((one) => one.span.start > span.end).map((one) => deletionOf(policy, one));
      const edits = [
        { at: span, text, ...(whole && { snippet: true as const }) },
        ...gone.filter((one) => one !== undefined),
      ];
      fixes.unshift({ title: "Say how to report", kind: "review", edits });
    } else {
      const text = `\${1:Please report vulnerabilities in private and give us time to release a fix before you publish them.}`;
      fixes.push({ title: "Ask for private reports", kind: "review", edits: [{ at: span, text, snippet: true }] });
    }
  }
  if (kind === "supported-versions") {
    const text = `\${1:Security fixes are released for the versions marked as supported.}`;
    fixes.push({ title: "Say which versions get fixes", kind: "review", edits: [{ at: span, text, snippet: true }] });
  }
  return fixes;
}
