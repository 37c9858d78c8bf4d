/** Whether a policy that speaks of rewards says if there are any. */

import { spanOf } from "../document/span.ts";
import { defineRule } from "./rule.ts";

export const bountyUnclear = defineRule({
  id: "bounty-unclear",
  title: "The policy says yes or no to rewards",
  why: "Whoever reads of a reward counts on it. One sentence spares both sides the question, and the dispute.",
  severity: "off",
  *check({ policy }) {
    const { mentions, answered } = policy.rewards;
    const [first] = mentions;
    if (policy.pointer || !first || answered) return;
    const block = policy.blocks.findLast(({ span }) => span.start <= first.start && first.end <= span.end);
    yield {
      at: first,
      message:
        "Rewards are spoken of here, but nothing says whether there are any. Say yes or no, and on what it depends.",
      fixes: () => {
        if (policy.lang !== "en" || !block) return [];
        const end = block.kind === "paragraph" || block.kind === "heading" ? block.span.end : undefined;
        if (end === undefined || block.shape.list || block.shape.quote) return [];
        const text = `\n\n\${1|We cannot pay for reports\\, but we are glad to credit you.,We may reward reports of great value\\, at our discretion.|}`;
        return [{ title: "Say yes or no", kind: "review", edits: [{ at: spanOf(end, end), text, snippet: true }] }];
      },
    };
  },
});
