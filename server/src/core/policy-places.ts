/** Which of several policies does a hosting site show, and where does it look for one at all? */

import type { PolicyPlaceFacts, ProjectFacts } from "./facts.ts";

/** Folders in the order in which GitHub takes a policy from them ("Creating a default community health file"). */
const order = [".github", "", "docs"];

/** Hosts that show a policy which stands in one of these folders; where the host is not known it is taken for one. */
export function showsPolicies({ repository }: ProjectFacts): boolean {
  return repository === undefined || /(?:^|\.)github\./.test(repository.host);
}

/** The policies in the places where the site looks, the one that it shows first. */
export function shownFirst(policies: readonly PolicyPlaceFacts[]): readonly PolicyPlaceFacts[] {
  const rank = ({ path }: PolicyPlaceFacts) => order.indexOf(folderOf(path));
  return policies.filter(({ kind }) => kind === "policy").sort((a, b) => rank(a) - rank(b));
}

/** The address of one file of the repository seen from another. */
export function relativePath(from: string, to: string): string {
  const own = folderOf(from).split("/").filter(Boolean);
  const parts = to.split("/");
  while (own.length > 0 && parts.length > 1 && own[0] === parts[0]) {
    own.shift();
    parts.shift();
  }
  return "../".repeat(own.length) + parts.join("/").replaceAll(" ", "%20");
}

/** The folder of a path; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
