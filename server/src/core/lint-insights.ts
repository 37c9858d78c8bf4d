/** Which findings does a `security-insights.yml` have: where it says something else than the policy. */

import type { StoredText } from "./document/stored-text.ts";
import type { InsightsFacts } from "./facts.ts";
import { disagreements } from "./insights-disagreements.ts";
import { type Judged, judgedBy } from "./lint.ts";
import type { Beside } from "./lint-security-txt.ts";
import { shownFirst } from "./policy-places.ts";
import { insightsMismatch } from "./rules/insights-mismatch.ts";
import type { Finding } from "./rules/rule.ts";
import type { Settings } from "./settings.ts";

/**
 * Judges the file by the rule that judges the policy by it, seen from the other side.
 * @param insights what the text says
 */
export function lintInsights(
  file: StoredText,
  insights: InsightsFacts,
  beside: Beside,
  settings: Settings,
): readonly Judged[] {
  return judgedBy([insightsMismatch], file, settings, { check: () => findings(insights, beside) });
}

function* findings(insights: InsightsFacts, { facts: { project }, understand }: Beside): Iterable<Finding> {
  const shown = shownFirst(project?.policies ?? [])[0];
  // Of several files of the name the first one counts.
  if (!project || shown?.text === undefined || (project.insights && project.insights.path !== insights.path)) return;
  const policy = understand(shown.text);
  if (policy.pointer) return;
  for (const { there, inInsights, mended } of disagreements(policy, shown.path, insights, project)) {
    yield {
      at: there.span,
      message: inInsights,
      fixes: () => (mended ? [{ title: `Write ${mended.value}`, kind: "review", edits: mended.edits }] : []),
    };
  }
}
