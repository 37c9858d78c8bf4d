/** Where words are added to what stands there already. */

import { privateWay } from "../catalogue/reporting.ts";
import type { Block } from "../document/blocks.ts";
import type { Policy, Section } from "../document/policy.ts";
import { spanOf } from "../document/span.ts";
import type { Facts } from "../facts.ts";
import type { Edit, Fix } from "./rule.ts";

/** A paragraph at the end of a section's own words, or, without a section, at the end of the text. */
export function paragraphIn(policy: Policy, section: Section | undefined, snippet: string): Edit {
  const blocks = section ? section.blocks : policy.blocks;
  const last = blocks.findLast(({ kind }) => kind !== "break" && kind !== "definition" && kind !== "frontmatter");
  const end = last ? endOf(policy, last, section) : (section?.heading.span.end ?? policy.text.trimEnd().length);
  return { at: spanOf(end, end), text: `\n\n${snippet}`, snippet: true };
}

function endOf(policy: Policy, block: Block, section: Section | undefined): number {
  const { cell } = block.shape;
  if (cell) return block.base + cell.table.end;
  if (block.kind !== "html") return block.span.end;
  // An element may be closed only behind its last words.
  const rest = policy.text.slice(block.span.end, section?.body.end);
  return block.span.end + rest.trimEnd().length;
}

/** A private way to report, below what the section on reporting says, or the part of it that says how. */
export function privateWayIn(policy: Policy, reporting: Section, facts: Facts): Fix {
  let section = reporting;
  for (;;) {
    const parts = section.children.filter(({ kind, blocks }) => kind === "reporting" && blocks.length > 0);
    if (parts.length !== 1) break;
    section = parts[0] as Section;
  }
  const edit = paragraphIn(policy, section, privateWay(facts, policy.forbidsPublic));
  return { title: "Add a private way to report", kind: "review", edits: [edit] };
}

/** The first section of one of the kinds, the first kind first. */
export function sectionOf(policy: Policy, ...kinds: readonly Section["kind"][]): Section | undefined {
  for (const kind of kinds) {
    const section = policy.sections.find((one) => one.kind === kind);
    if (section) return section;
  }
  return undefined;
}

/** Whether the policy asks for reports and says where to: what it says on them can be judged. */
export function takesReports(policy: Policy): boolean {
  return !policy.pointer && policy.contacts.some(({ purpose, placeholder }) => purpose === "report" && !placeholder);
}
