/** Where a finding about something missing is shown. */

import type { Block } from "../document/blocks.ts";
import type { Policy } from "../document/policy.ts";
import { says } from "../document/says.ts";
import { type Span, spanOf } from "../document/span.ts";

/** The title line of the policy: its first heading, else its first line with words. */
export function titleLine(policy: Policy): Span {
  const first = policy.sections[0]?.heading ?? policy.blocks.find((block) => block.text.trim() !== "");
  return first ? lineOf(policy, first) : spanOf(0, 0);
}

/** The first line on which the policy says anything. */
export function firstLine(policy: Policy): Span {
  const first = policy.blocks.find(says);
  return first ? lineOf(policy, first) : spanOf(0, 0);
}

function lineOf({ text }: Policy, block: Block): Span {
  const { start, end } = block.span;
  const line = text.slice(start, end).search(/[\r\n]/);
  return line < 0 ? block.span : spanOf(start, start + line);
}
