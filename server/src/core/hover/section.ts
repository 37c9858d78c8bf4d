/** What is a section for, what was understood of it, and who asks for it? */

import { entryOf } from "../catalogue/index.ts";
import type { Policy, Section } from "../document/policy.ts";
import { type CriterionKey, criteria, standards } from "../standards/criteria.ts";
import { understoodOf } from "../understood.ts";
import { bullets, escaped, paragraphs } from "./markdown.ts";
import { pointedAt, type Subject } from "./subject.ts";

export const section: Subject = ({ policy }, offset) => {
  const found = pointedAt(policy.sections, ({ heading }) => heading.span, offset);
  return found && { at: found.heading.span, text: told(policy, found) };
};

function told(policy: Policy, section: Section): string {
  const entry = entryOf(section.kind);
  const understood = understoodOf(policy, section);
  const asked = entry?.satisfies ?? [];
  return paragraphs(
    entry ? `**${entry.title}.** ${entry.purpose}` : "A section of its own kind.",
    understood.length > 0 && `What it says, as understood:\n\n${bullets(understood.map(escaped))}`,
    asked.length > 0 && `Asked for by:\n\n${bullets(asked.map(askedBy))}`,
  );
}

/** The standard by name, the clause where it has an id that people look for, and what is asked. */
function askedBy(key: CriterionKey): string {
  const [standard = "", clause = ""] = key.split(":");
  const { title } = standards[standard as keyof typeof standards];
  // Other clauses are words of ours, or stand in the criterion already.
  const id = /^[A-Z]{2}-\d/.test(clause) ? ` ${clause}` : clause.includes("_") ? ` (\`${clause}\`)` : "";
  return `${title}${id}: ${criteria[key].charAt(0).toLowerCase()}${criteria[key].slice(1)}`;
}
