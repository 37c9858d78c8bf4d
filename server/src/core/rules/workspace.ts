/** What can be found of a repository without any policy in it: judged once for each, not in a text. */

import type { ProjectFacts } from "../facts.ts";
import { suppressionRules } from "./suppression.ts";

export const workspaceRules = {
  "policy-missing": {
    title: "The repository has a security policy",
    why: "Without one, whoever finds a vulnerability opens a public issue, or nothing at all.",
    severity: "warning",
  },
} as const;

/** Rules that are no part of the registry: they judge something else than what a policy says. */
export const otherRules = { ...suppressionRules, ...workspaceRules } as const;

/** Says that the repository has no policy; `undefined` where it has one, or where that is not known. */
export function missingPolicy({ policies }: ProjectFacts): string | undefined {
  if (!policies || policies.some(({ kind }) => kind === "policy")) return undefined;
  const near = policies.filter(({ kind }) => kind === "unrecognised").map(({ path }) => path);
  // What an organisation provides for all of its repositories cannot be seen from here.
  if (near.length === 0) return "There is no security policy in this repository. Add one as SECURITY.md.";
  const named = near.slice(0, 3).join(", ");
  return `There is no security policy in this repository where hosting sites look for it, and ${named} may not be shown. Move it to SECURITY.md in the root, in .github or in docs.`;
}
