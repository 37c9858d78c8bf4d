/** Where a finding about something missing is shown. */

import type { Policy } from "../document/policy.ts";
import { type Span, spanOf } from "../document/span.ts";

/** The title line of the policy: its first heading, else its first line with words. */
export function titleLine(policy: Policy): Span {
  const first = policy.sections[0]?.heading ?? policy.blocks.find((block) => block.text.trim() !== "");
  if (!first) return spanOf(0, 0);
  const { start, end } = first.span;
  const line = policy.text.slice(start, end).search(/[\r\n]/);
  return line < 0 ? first.span : spanOf(start, start + line);
}
