/** How security fixes are released and how users hear of them. */

import type { Facts } from "../facts.ts";
import { defineSection } from "./section.ts";
import { choice } from "./snippet.ts";
import { advisoriesPage } from "./wording.ts";

export const updates = defineSection({
  kind: "updates",
  title: "Security Updates",
  need: { github: "optional", ossf: "recommended", vdp: "optional", cra: "required", health: "required" },
  order: 110,
  purpose: "Tells users how they learn of a security fix and how they get it.",
  satisfies: ["osps:VM-04.01", "badge:release_notes_vulns", "cra:I.II.2", "cra:I.II.8", "fda524b:b2"],
  icon: "sync",
  prefix: "security-updates",
  body: (facts) => {
    const release = choice(
      1,
      "as a new release of the supported versions",
      "as a patch release without other changes",
      "with the next regular release, or at once if they are critical",
    );
    return `Security fixes are published ${release}, free of charge. The release notes name the vulnerabilities that are fixed.${updateNews(facts)}`;
  },
});

/** How users hear of fixes where the hosting site tells them, as a paragraph after another; else nothing. */
export function updateNews(facts: Facts): string {
  const page = advisoriesPage(facts);
  if (page === undefined) return "";
  return `\n\nTo hear of them, follow the [security advisories](${page}), or choose “Watch”, “Custom”, “Security alerts” on the page of this repository.`;
}
