/** Whether `security-insights.yml` says the same as the policy. */

import type { InsightsFacts } from "../facts.ts";
import { type Disagreement, disagreements } from "../insights-disagreements.ts";
import { shownFirst } from "../policy-places.ts";
import { defineRule, type Fix } from "./rule.ts";

export const insightsMismatch = defineRule({
  id: "insights-mismatch",
  title: "The policy and security-insights.yml agree",
  why: "Programs read security-insights.yml, people read the policy. Where the two differ one of them is wrong, and each reader takes his own for true.",
  severity: "warning",
  satisfies: ["osps:VM-02.01"],
  *check({ policy, facts: { project } }) {
    const { insights, part, place } = project ?? {};
    if (!project || !insights || part !== undefined || place === undefined || policy.pointer) return;
    // The file is about the policy that the site shows.
    if (project.policies && shownFirst(project.policies)[0]?.path !== place) return;
    for (const one of disagreements(policy, place, insights, project)) {
      yield {
        at: one.here,
        message: one.inPolicy,
        related: [{ path: insights.path, at: one.there.span, message: `${one.there.value} in ${insights.path}.` }],
        fixes: () => fixesOf(one, insights),
      };
    }
  },
});

function fixesOf({ mended, mendedHere }: Disagreement, { path }: InsightsFacts): readonly Fix[] {
  const fixes: Fix[] = [];
  if (mended) {
    const beside = [{ kind: "edit" as const, path, edits: mended.edits }];
    fixes.push({ title: `Write ${mended.value} in ${path}`, kind: "review", edits: [], beside });
  }
  if (mendedHere) {
    const { value, edits } = mendedHere;
    fixes.push({ title: `Write ${value} in this policy`, kind: "review", edits });
  }
  return fixes;
}
