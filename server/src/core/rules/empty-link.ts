/** Whether every link leads somewhere. */

import { addressIn } from "../document/addresses.ts";
import type { Link } from "../document/policy.ts";
import type { Facts } from "../facts.ts";
import { knownValues } from "./filling.ts";
import { defineRule, type Fix } from "./rule.ts";

export const emptyLink = defineRule({
  id: "empty-link",
  title: "Every link has a target",
  why: "A reporter who follows the link gets nowhere, and where it was meant to go cannot be seen.",
  severity: "error",
  satisfies: ["osps:VM-02.01", "scorecard:links"],
  *check({ policy, facts }) {
    for (const link of policy.links) {
      if (link.image || link.form === "definition" || link.form === "bare") continue;
      const target = link.target.trim();
      if (!/^(?:(?:mailto|tel):(?:\/\/)?(?:\?.*)?|https?:\/\/)?$/i.test(target)) continue;
      const name = link.text.trim() === "" ? "A link" : `The link “${link.text.trim()}”`;
      yield {
        at: link.span,
        message: `${name} has no target. ${/^tel:/i.test(target) ? "Write the number" : "Write the address that it should lead to"}.`,
        fixes: () => fixesOf(link, facts),
      };
    }
  },
});

function fixesOf(link: Link, facts: Facts): readonly Fix[] {
  const text = link.text.trim();
  const target = link.target.trim();
  const fixes: Fix[] = [];
  const shown = addressIn(text);
  if (shown) fixes.push(write(link, `mailto:${shown}`));
  else if (/^https?:\/\/[^\s/]/i.test(text)) fixes.push(write(link, text));
  else if (!/^tel:/i.test(target)) {
    const mail = /^mailto:/i.test(target) || /\b(?:e-?mail|mail)\b/i.test(text);
    for (const value of knownValues(mail ? "contact" : "link", facts)) {
      fixes.push(write(link, value.includes("@") ? `mailto:${value}` : value));
    }
  }
  fixes.push({
    title: text === "" ? "Remove the link" : "Keep the words without the link",
    kind: "review",
    edits: [{ at: link.span, text }],
  });
  return fixes;
}

function write(link: Link, target: string): Fix {
  return {
    title: `Link to ${target.replace(/^mailto:/, "")}`,
    kind: "review",
    edits: [{ at: link.span, text: `[${link.text}](${target})` }],
  };
}
