/** The words that several section bodies share: what they call the project, and where its advisories are. */

import type { Facts } from "../facts.ts";
import { escapeSnippet } from "./snippet.ts";

/** The project's name as snippet text, or `this project`. */
export function projectName(facts: Facts): string {
  const name = facts.project?.name;
  return name ? escapeSnippet(name.replace(/[\\`*[\]<>]/g, "\\$&")) : "this project";
}

/** The same at the beginning of a sentence. */
export function projectNameFirst(facts: Facts): string {
  return facts.project?.name ? projectName(facts) : "This project";
}

/** The page, as snippet text, where the hosting site lists published advisories, where it is known to have one. */
export function advisoriesPage(facts: Facts): string | undefined {
  const repository = facts.project?.repository;
  if (repository?.host !== "github.com") return undefined;
  return escapeSnippet(`https://github.com/${repository.owner}/${repository.name}/security/advisories`);
}
