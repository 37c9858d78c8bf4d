/** Whether the policy stands where it is looked for. */

import type { Policy } from "../document/policy.ts";
import type { ProjectFacts } from "../facts.ts";
import { showsPolicies } from "../policy-places.ts";
import { titleLine } from "./anchor.ts";
import { defineRule, type Fix } from "./rule.ts";

/** Where sites other than GitHub keep the files that they read. */
const ownFolders = /^\.(?:gitlab|gitea|forgejo)\//;

export const policyNotRecognised = defineRule({
  id: "policy-not-recognised",
  title: "The policy stands where hosting sites and people look for it",
  why: "A policy under another name or in another folder may not be shown on the page of the repository, nor be counted by tools.",
  severity: "warning",
  *check({ policy, facts: { project } }) {
    const { place, policies } = project ?? {};
    if (!project || place === undefined || !policies || policies.some(({ kind }) => kind === "policy")) return;
    if (policies.find(({ path }) => path === place)?.kind !== "unrecognised") return;
    if (!showsPolicies(project) && ownFolders.test(place)) return;
    yield {
      at: titleLine(policy),
      fixes: () => moves(policy, project, place),
      message: `Hosting sites look for SECURITY.md in the root, in .github and in docs, so ${place} may not be shown. Move it to one of those places under that name.`,
    };
  },
});

/** Where it would be found: in its own folder if that is one of the places, else in the root if no link of it breaks. */
function moves({ links }: Policy, { policies = [] }: ProjectFacts, place: string): readonly Fix[] {
  const folder = place.slice(0, place.lastIndexOf("/") + 1);
  const name = place.slice(folder.length);
  if (!/\.(?:md|markdown)$|^[^.]+$/i.test(name)) return [];
  const stays = ["", ".github/", "docs/"].includes(folder);
  if (!stays && links.some(({ local, target }) => local && !/^[#/]/.test(target))) return [];
  const path = `${stays ? folder : ""}SECURITY.md`;
  if (policies.some((one) => one.path.toLowerCase() === path.toLowerCase() && one.path !== place)) return [];
  return [{ title: `Move to ${path}`, kind: "review", edits: [], beside: [{ kind: "move", path }] }];
}
