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
    const rows = rowsOf(policy);
    for (const section of policy.sections) {
      if (!isEmpty(section)) continue;
      const row = rows.get(section);
      if (row?.[0] === section) {
        yield {
          at: section.heading.span,
          message: `From here on each of ${row.length} lines begins with “#”, which makes it a heading with nothing under it. Take the signs off, or write the sections.`,
          related: row.slice(1).map(({ heading }) => ({ at: heading.span, message: "Another one of these lines." })),
          fixes: () => [{ title: "Take off the signs", kind: "review", edits: row.map((line) => bare(policy, line)) }],
        };
      }
      if (row) continue;
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

function isEmpty(section: Section): boolean {
  if (section.kind === "title" || section.children.length > 0 || section.heading.kind !== "heading") return false;
  // Headings in HTML are often there for their size alone: a slogan, a line of links.
  return section.heading.shape.form !== "html" && !section.blocks.some(says);
}

/** From how many headings right under each other on they are text of which every line is marked, as in a comment. */
const fewest = 3;

/** The rows of lines that are headings by their marks alone, by each of their sections. */
function rowsOf({ sections, text }: Policy): ReadonlyMap<Section, readonly Section[]> {
  const rows = new Map<Section, Section[]>();
  const pressed = new Map<readonly Section[], number>();
  for (const [index, section] of sections.entries()) {
    if (!isEmpty(section) || section.heading.shape.form !== "atx") continue;
    const before = sections[index - 1];
    const above = before && rows.get(before);
    const row = above && before.depth === section.depth ? above : [];
    row.push(section);
    rows.set(section, row);
    const between = before ? text.slice(before.heading.span.end, section.heading.span.start) : "";
    if (row !== above) pressed.set(row, 1);
    else if (/^[ \t]*(?:\r\n|\r|\n) {0,3}$/.test(between)) pressed.set(row, (pressed.get(row) ?? 1) + 1);
  }
  for (const [section, row] of rows) if ((pressed.get(row) ?? 0) < fewest) rows.delete(section);
  return rows;
}

/** The line without the signs that make it a heading. */
function bare({ text }: Policy, { heading: { span } }: Section) {
  const signs = /^[ ]{0,3}#+[ \t]*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { at: spanOf(span.start, span.start + signs), text: "" };
}

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
