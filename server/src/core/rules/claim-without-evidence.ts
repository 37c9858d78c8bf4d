/** Whether the security tools that the policy says are run show anywhere in the repository. */

import type { Policy, ToolClaim } from "../document/policy.ts";
import { contains } from "../document/span.ts";
import type { Ecosystem, ProjectFacts } from "../facts.ts";
import type { ToolId } from "../known/tools.ts";
import { isSameRepository, readRepositoryUrl } from "../repository-url.ts";
import { lineOrSectionRemoval } from "./filling.ts";
import { defineRule, type Fix } from "./rule.ts";

/** What can be switched on in the settings of the hosting site, without a file. */
const inSettings: ReadonlySet<ToolId> = new Set(["codeql"]);

export const claimWithoutEvidence = defineRule({
  id: "claim-without-evidence",
  title: "The security tools that the policy names can be seen at work",
  why: "Who trusts a project because it scans its code looks for the scan. A tool that nothing shows was taken over with a template, or was taken out since.",
  severity: { default: "information", minimal: "off" },
  *check({ policy, facts: { project } }) {
    // What a part of a repository is checked with stands in the root, or not.
    if (!project?.tools || project.toolsElsewhere || project.place === undefined) return;
    const shown = new Set(project.tools.map(({ tool }) => tool));
    const told = new Set<string>();
    for (const claim of policy.claims) {
      const { tool, label, shownBy } = claim;
      if (told.has(tool) || shownBy.some((one) => shown.has(one))) continue;
      if (isOwn(claim, project) || isLinked(claim, policy, project) || isAnnounced(claim, project)) continue;
      told.add(tool);
      const elsewhere = inSettings.has(tool);
      const settings = elsewhere ? " If it is switched on in the settings of the repository, say so." : "";
      yield {
        at: claim.span,
        ...(elsewhere && { severity: "hint" as const }),
        fixes: () => [...(tool === "dependabot" ? [dependabot(project)] : []), ...retraction(policy, tool, shown)],
        message: `The policy claims the use of ${label}, and there is no trace of it in this repository: no workflow, hook, manifest or configuration names it. Link to where it shows, or take it out.${settings}`,
      };
    }
  },
});

/** Takes out every line that claims the tool, where each claims nothing that is borne out. */
function retraction(policy: Policy, tool: ToolId, shown: ReadonlySet<ToolId>): readonly Fix[] {
  const blocks = new Set(policy.claims.filter((claim) => claim.tool === tool).map(({ block }) => block));
  const isShown = ({ block, shownBy }: ToolClaim) => blocks.has(block) && shownBy.some((one) => shown.has(one));
  if (policy.claims.some(isShown)) return [];
  const removals = [...blocks].map((block) =>
    block.shape.list ? lineOrSectionRemoval(policy, block, block.span) : undefined,
  );
  if (removals.length === 1) return removals[0] ? [removals[0]] : [];
  // Numbers that count on would be changed twice.
  if (!removals.every((one) => one?.edits.length === 1)) return [];
  const edits = removals.flatMap((one) => one?.edits ?? []);
  return [{ title: `Remove the ${removals.length} lines that claim it`, kind: "review", edits }];
}

/** The tool's own project need not be scanned by itself. */
function isOwn({ tool }: ToolClaim, { name, repository }: ProjectFacts): boolean {
  return [name, repository?.name, repository?.owner].some((one) => one?.toLowerCase().includes(tool));
}

/** The item or sentence links to something in the repository, or to its pages. */
function isLinked({ block }: ToolClaim, { links }: Policy, { repository, remotes = [] }: ProjectFacts): boolean {
  return links.some(({ span, target, local, image }) => {
    if (!contains(block.span, span)) return false;
    if (local || image) return true;
    const other = readRepositoryUrl(target.split("/").slice(0, 5).join("/"));
    return (
      other !== undefined &&
      [...remotes, ...(repository ? [repository] : [])].some((one) => isSameRepository(one, other))
    );
  });
}

/** The README shows it: a badge, a page of the service. */
function isAnnounced({ tool }: ToolClaim, { neighbours = [] }: ProjectFacts): boolean {
  const sign = new RegExp(`\\bhttps?://[^\\s)]{0,200}${tool === "sonarqube" ? "sonar" : tool}`, "i");
  return neighbours.some(({ kind, text }) => kind === "readme" && sign.test(text));
}

/** What Dependabot calls the ecosystems (GitHub Docs, "Dependabot options reference", package-ecosystem). */
const updated: Readonly<Partial<Record<Ecosystem, string>>> = {
  npm: "npm",
  python: "pip",
  rust: "cargo",
  maven: "maven",
  gradle: "gradle",
  go: "gomod",
  composer: "composer",
  dotnet: "nuget",
  ruby: "bundler",
  elixir: "mix",
  dart: "pub",
  swift: "swift",
};

/** A configuration for what the root of the repository holds, and for the actions of its workflows. */
function dependabot({ manifests = [] }: ProjectFacts): Fix {
  const found = manifests.flatMap(({ path, ecosystem }) => (path.includes("/") ? [] : (updated[ecosystem] ?? [])));
  const entries = [...new Set([...found, "github-actions"])].map(
    (name) => `  - package-ecosystem: ${name}\n    directory: /\n    schedule:\n      interval: weekly\n`,
  );
  const path = ".github/dependabot.yml";
  const text = `version: 2\nupdates:\n${entries.join("")}`;
  return { title: `Create ${path}`, kind: "review", edits: [], beside: [{ kind: "create", path, text }] };
}
