/** Whether the same section stands in the text twice. */

import type { Policy, Section } from "../document/policy.ts";
import { says } from "../document/says.ts";
import { spanOf } from "../document/span.ts";
import { defineRule, type Fix } from "./rule.ts";

export const duplicateSection = defineRule({
  id: "duplicate-section",
  title: "No section stands there twice",
  why: "Of two sections with the same heading one is older, and the reader cannot know which.",
  severity: "warning",
  *check({ policy }) {
    const seen = new Map<string, Section>();
    const reported = new Set<Section>();
    const uses = new Map<string, number>();
    for (const { words } of policy.sections) uses.set(words, (uses.get(words) ?? 0) + 1);
    for (const section of policy.sections) {
      if (section.heading.kind !== "heading") continue;
      // A policy that was appended a second time is one finding, not one for each of its sections.
      if (section.parent && reported.has(section.parent)) {
        reported.add(section);
        continue;
      }
      const { words } = section;
      if (words === "" || section.kind === "other" || uses.get(words) === 1) continue;
      const key = `${placeOf(section)}\n${section.depth}\n${section.kind}\n${words}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, section);
        continue;
      }
      const same = textOf(policy.text, first) === textOf(policy.text, section);
      if (!same && isOfOtherSubject(policy, first, section)) continue;
      reported.add(section);
      yield {
        at: section.heading.span,
        message: `“${section.title}” stands here a second time. ${same ? "Delete one of the two." : "Merge the two."}`,
        related: [{ at: first.heading.span, message: "The first one" }],
        fixes: () => (same ? [deletion(section)] : []),
      };
    }
  },
});

/** Where a section stands: the headings above it. Under different parents the same heading means different things. */
function placeOf({ parent }: Section): string {
  return parent ? `${placeOf(parent)} / ${parent.words}` : "";
}

/**
 * Whether the two stand below headings of their own that only serve to part them, such as the names of two products: a
 * heading with nothing under it right before each, as deep, with other words.
 */
function isOfOtherSubject({ sections }: Policy, first: Section, second: Section): boolean {
  const [one, other] = [first, second].map((section) => {
    const before = sections[sections.indexOf(section) - 1];
    const parts = before?.depth === section.depth && !before.blocks.some(says);
    return parts ? before.words : undefined;
  });
  return one !== undefined && other !== undefined && one !== other;
}

function textOf(text: string, section: Section): string {
  return text.slice(section.heading.span.end, section.span.end).trim();
}

function deletion(section: Section): Fix {
  return {
    title: "Delete the second one",
    kind: "review",
    edits: [{ at: spanOf(section.span.start, section.span.end), text: "" }],
  };
}
