/** A whole new policy. */

import type { Facts } from "../facts.ts";
import { catalogue } from "./index.ts";
import type { Profile, SectionKind } from "./kinds.ts";
import type { SectionEntry } from "./section.ts";
import { joinSnippets } from "./snippet.ts";

/** What a new policy says whatever the profile asks: where to report, what, and what happens then. */
const always: readonly SectionKind[] = ["title", "reporting", "report-contents", "response"];

/** The sections of a new policy under a profile, in order. */
export function sectionsOfNewPolicy(profile: Profile): readonly SectionEntry[] {
  return catalogue.filter(({ kind, need }) => {
    const wanted = need[profile];
    return wanted === "required" || wanted === "recommended" || always.includes(kind);
  });
}

/** A whole policy as an LSP snippet: the title and all that the profile wants, filled from what is known. */
export function wholePolicy(facts: Facts, profile: Profile): string {
  const sections = sectionsOfNewPolicy(profile).map(
    ({ kind, title, body }) => `${kind === "title" ? "#" : "##"} ${title}\n\n${body(facts)}`,
  );
  return `${joinSnippets(sections, "\n\n")}\n`;
}
