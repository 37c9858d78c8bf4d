/** Whether the table of versions is the project's own and not the example of a template. */

import type { Policy, TemplateRemnant } from "../document/policy.ts";
import { spanOf } from "../document/span.ts";
import type { Facts } from "../facts.ts";
import { templates } from "../known/templates.ts";
import { hasExampleReleases } from "../version-standing.ts";
import { defineRule, type Fix } from "./rule.ts";

export const templateVersions = defineRule({
  id: "template-versions",
  title: "The version table is not the template's example",
  why: "Versions that never existed tell a reporter that the policy was never read by its author, and a user nothing at all.",
  severity: "error",
  satisfies: ["osps:DO-04.01"],
  *check({ policy, facts }) {
    // A project that really is or was at 5.1 has such a table of its own.
    if (/^5\.[01](?:\.|$)/.test(facts.project?.version ?? "") || hasExampleReleases(facts.project)) return;
    for (const rows of groupsOf(policy)) {
      const first = rows[0] as TemplateRemnant;
      const title = templates.find((template) => template.id === first.template)?.title ?? "a template";
      yield {
        at: first.span,
        message: `These versions are the example of ${title}. List the versions of this project.`,
        related: rows.slice(1).map(({ span }) => ({ at: span, message: "Another row of the example." })),
        fixes: () => fixesOf(rows, policy, facts),
      };
    }
  },
});

/** Rows that stand right under each other. */
function groupsOf({ remnants, text }: Policy): readonly (readonly TemplateRemnant[])[] {
  const groups: TemplateRemnant[][] = [];
  for (const remnant of remnants) {
    if (remnant.part !== "versions") continue;
    const last = groups.at(-1)?.at(-1);
    if (last && text.slice(last.span.end, remnant.span.start).trim() === "") groups.at(-1)?.push(remnant);
    else groups.push([remnant]);
  }
  return groups;
}

function fixesOf(rows: readonly TemplateRemnant[], policy: Policy, facts: Facts): readonly Fix[] {
  const first = rows[0] as TemplateRemnant;
  const at = spanOf(first.span.start, (rows.at(-1) as TemplateRemnant).span.end);
  const cells = policy.blocks.filter(
    ({ kind, span }) => kind === "cell" && at.start <= span.start && span.end <= at.end,
  );
  // With more columns than the template has, what belongs in them is not known.
  if (cells.length > 2 * rows.length) return [];
  const fixes: Fix[] = [];
  const line = /^(\d+)\.(\d+)\./.exec(`${facts.project?.version ?? ""}.`);
  if (line) {
    const text = `| ${line[1]}.${line[2]}.x | :white_check_mark: |\n| < ${line[1]}.${line[2]} | :x: |`;
    fixes.push({ title: `List ${line[1]}.${line[2]}.x as supported`, kind: "review", edits: [{ at, text }] });
  }
  const text = `| \${1:Latest release} | :white_check_mark: |\n| \${2:Older releases} | :x: |`;
  fixes.push({ title: "Support the latest release only", kind: "review", edits: [{ at, text, snippet: true }] });
  return fixes;
}
