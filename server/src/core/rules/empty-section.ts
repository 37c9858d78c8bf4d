/** Whether every heading has something under it. */

import { entryOf } from "../catalogue/index.ts";
import type { Policy, Section } from "../document/policy.ts";
import { says } from "../document/says.ts";
import { spanOf } from "../document/span.ts";
import { defineRule, type Fix } from "./rule.ts";

export const emptySection = defineRule({
  id: "empty-section",
  title: "Every heading has text under it",
  why: "An empty section promises an answer that is not there.",
  severity: "warning",
  *check({ policy, facts }) {
    for (const section of policy.sections) {
      if (section.kind === "title" || section.children.length > 0 || section.heading.kind !== "heading") continue;
      // Headings in HTML are often there for their size alone: a slogan, a line of links.
      if (section.heading.shape.form === "html") continue;
      if (section.blocks.some(says)) continue;
      yield {
        at: section.heading.span,
        message: `Nothing stands under “${section.title}”. Write the section, or delete its heading.`,
        fixes: () => {
          const fixes: Fix[] = [deletion(policy, section)];
          const entry = entryOf(section.kind);
          if (entry) {
            const body = `\n\n${entry.body(facts)}`;
            const end = section.heading.span.end;
            fixes.unshift({
              title: `Write the section from the template “${entry.title}”`,
              kind: "review",
              edits: [{ at: spanOf(end, end), text: body, snippet: true }],
            });
          }
          return fixes;
        },
      };
    }
  },
});

function deletion(policy: Policy, section: Section): Fix {
  const { start, end } = section.span;
  const kept = section.blocks.at(-1);
  // A line across that closes the text before a footer stays.
  const to = kept?.kind === "break" ? kept.span.start : end;
  const at = to === policy.text.length ? spanOf(start - trailing(policy.text, start), to) : spanOf(start, to);
  return { title: "Delete the heading", kind: "review", edits: [{ at, text: to === policy.text.length ? "\n" : "" }] };
}

/** How much white space stands right before the offset. */
function trailing(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1] as string)) at--;
  return offset - at;
}
