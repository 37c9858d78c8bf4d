/** Whether the names of laws and standards are spelt right. */

import { misspelt } from "../known/misspelt.ts";
import { defineRule } from "./rule.ts";

export const misspeltStandard = defineRule({
  id: "misspelt-standard",
  title: "Laws and standards are called by their names",
  why: "A claim to meet a standard that is misspelt reads as if nobody had ever looked at the standard.",
  severity: "warning",
  *check({ policy }) {
    for (const { entry, span, text } of policy.mentions) {
      const known = entries.get(entry);
      if (!known) continue;
      yield {
        at: span,
        message: `“${text}” is no law or standard; ${known.right} is the ${known.name}. Write ${known.right}.`,
        // A number is more than its spelling: a person looks at it.
        fixes: () => [
          {
            title: `Write ${known.right}`,
            kind: /\d/.test(known.right) ? "review" : "safe",
            edits: [{ at: span, text: known.right }],
          },
        ],
      };
    }
  },
});

const entries = new Map(misspelt.map((entry) => [entry.id, entry]));
