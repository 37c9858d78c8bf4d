/** Whether the policy stands where it is looked for. */

import { showsPolicies } from "../policy-places.ts";
import { titleLine } from "./anchor.ts";
import { defineRule } from "./rule.ts";

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
      message: `Hosting sites look for SECURITY.md in the root, in .github and in docs, so ${place} may not be shown. Move it to one of those places under that name.`,
    };
  },
});
