/** Whether the policy begins with a title. */

import { insertion } from "../catalogue/insertion.ts";
import { titleInFrontMatter } from "../document/front-matter.ts";
import { says } from "../document/says.ts";
import { firstLine } from "./anchor.ts";
import { defineRule } from "./rule.ts";

export const titleMissing = defineRule({
  id: "title-missing",
  title: "The policy begins with a title",
  why: "Under a title a reader knows at once that she is in the right place, and tools that list documents have a name for it.",
  severity: { default: "information", minimal: "off" },
  *check({ policy, facts }) {
    if (policy.pointer || !policy.blocks.some(says)) return;
    const [first] = policy.sections;
    if (first && (first.kind === "title" || first.depth === 1)) return;
    if (policy.sections.some(({ kind, depth }) => kind === "title" && depth === 1) || titleInFrontMatter(policy))
      return;
    yield {
      at: firstLine(policy),
      message: "The text has no title. Begin it with a heading such as “Security Policy”.",
      fixes: () => [{ title: "Insert a title", kind: "review", edits: [insertion(policy, "title", facts)] }],
    };
  },
});
