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
    asked.length > 0 && `Asked for by:\n\n${bullets(askedBy(asked))}`,
  );
}

/** Each standard by name, with what it asks, and the clause where it has an id that people look for. */
function askedBy(keys: readonly CriterionKey[]): readonly string[] {
  const asks = new Map<string, string[]>();
  for (const key of keys) {
    const [standard = "", clause = ""] = key.split(":");
    // Other clauses are words of ours, or stand in the criterion already.
    const id = /^[A-Z]{2}-\d/.test(clause) ? ` (${clause})` : clause.includes("_") ? ` (\`${clause}\`)` : "";
    const ask = `${criteria[key].charAt(0).toLowerCase()}${criteria[key].slice(1)}${id}`;
    asks.set(standard, [...(asks.get(standard) ?? []), ask]);
  }
  return [...asks].map(
    ([standard, list]) => `${standards[standard as keyof typeof standards].title}: ${list.join("; ")}`,
  );
}
