/** What a person is told about the place that she points at. */

import { entryOf } from "./catalogue/index.ts";
import type { Policy, Section } from "./document/policy.ts";
import type { Span } from "./document/span.ts";
import type { Judged } from "./lint.ts";
import { rules } from "./rules/index.ts";
import { pageOf } from "./rules/pages.ts";
import { type CriterionKey, criteria, standards } from "./standards/criteria.ts";
import { understoodOf } from "./understood.ts";

export interface Hover {
  readonly at: Span;
  /** Markdown. */
  readonly text: string;
}

/** The hover at an offset; `undefined` where there is nothing to say. */
export function hover(policy: Policy, findings: readonly Judged[], offset: number): Hover | undefined {
  const parts: string[] = [];
  const found = findings.filter(({ at }) => at.start <= offset && offset <= at.end);
  const section = policy.sections.find(({ heading }) => heading.span.start <= offset && offset <= heading.span.end);
  let at = section?.heading.span;
  if (section) parts.push(sectionText(policy, section));
  for (const id of new Set(found.map((finding) => finding.rule))) {
    const rule = rules.find((one) => one.id === id);
    if (!rule) continue;
    at ??= found.find((finding) => finding.rule === id)?.at;
    parts.push(`**${rule.title}.** ${rule.why} [${id}](${pageOf(id)})`);
  }
  return at && parts.length > 0 ? { at, text: parts.join("\n\n---\n\n") } : undefined;
}

function sectionText(policy: Policy, section: Section): string {
  const entry = entryOf(section.kind);
  const lines = [entry ? `**${entry.title}.** ${entry.purpose}` : "A section of its own kind."];
  const understood = understoodOf(policy, section);
  if (understood.length > 0) lines.push(understood.map((line) => `- ${escaped(line)}`).join("\n"));
  const asked = entry?.satisfies ?? [];
  if (asked.length > 0) lines.push(`Asked for by ${standardsOf(asked)}.`);
  return lines.join("\n\n");
}

/** The standards that the criteria belong to, by name, with what they ask. */
function standardsOf(keys: readonly CriterionKey[]): string {
  const named = new Map<string, string[]>();
  for (const key of keys) {
    const [standard = ""] = key.split(":");
    named.set(standard, [...(named.get(standard) ?? []), key]);
  }
  return [...named]
    .map(([standard, list]) => {
      const asks = list.map((key) => criteria[key as CriterionKey]).join("; ");
      return `${standards[standard as keyof typeof standards].title} (${asks.charAt(0).toLowerCase()}${asks.slice(1)})`;
    })
    .join(", ");
}

/** Text of the policy shown inside Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
}
