/** Whether the version that a sentence calls the current one is it. */

import { compareVersions, covers, numbersOf, parseRange } from "../document/version-range.ts";
import type { ProjectFacts } from "../facts.ts";
import { knownRelease, sourceInWords } from "../version-standing.ts";
import { defineRule } from "./rule.ts";

export const proseVersionDrift = defineRule({
  id: "prose-version-drift",
  title: "The version that is called current is the current one",
  why: "A sentence with a number in it is forgotten at the next release, and tells users to stay on a version that may have known flaws.",
  severity: "warning",
  satisfies: ["osps:DO-04.01"],
  *check({ policy, facts: { project } }) {
    if (!project || policy.namedReleases.length === 0) return;
    const known = knownRelease(project);
    // Packages that are released on their own: it is not told which of them a sentence means.
    if (!known?.sure || (project.release?.parts.length ?? 0) > 0) return;
    for (const { version, span } of policy.namedReleases) {
      if (!isBehind(version, known.version) || !isOwn(version, project)) continue;
      const current = inStyle(version, known.version);
      yield {
        at: span,
        message: `The newest release is ${known.version} (${sourceInWords(known.source)}), not ${version}. Write ${current}, or leave the number out.`,
        fixes: () => [{ title: `Write ${current}`, kind: "review", edits: [{ at: span, text: current }] }],
      };
    }
  },
});

/** Whether it is an older version, or a line that the current one is beyond. */
function isBehind(version: string, current: string): boolean {
  const [said, now] = [numbersOf(version), numbersOf(current)];
  if (!said || !now || compareVersions(said, now) >= 0) return false;
  const isLine = /x$/i.test(version) || said.length < now.length;
  const range = parseRange(version);
  return !isLine || range === null || covers(range, current) === false;
}

/** Whether it was a release of this project, as far as they are known: else it may be of something else. */
function isOwn(version: string, { releases }: ProjectFacts): boolean {
  const range = parseRange(version);
  return range !== null && (releases ?? []).some((one) => covers(range, one.version) === true);
}

/** The current release as the other is written: with its `v`, and a line as a line. */
function inStyle(version: string, current: string): string {
  const v = /^v/i.exec(version)?.[0] ?? "";
  const numbers = numbersOf(version) ?? [];
  if (!/x$/i.test(version)) return v + current;
  return `${v}${(numbersOf(current) ?? []).slice(0, numbers.length).join(".")}.x`;
}
