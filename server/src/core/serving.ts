/** Whether some part of a policy does what a kind of section is for, whatever its heading. */

import type { SectionKind } from "./catalogue/kinds.ts";
import { titleInFrontMatter } from "./document/front-matter.ts";
import type { Policy } from "./document/policy.ts";

/** Whether the policy serves the kind: by a section, or by what is said elsewhere. */
export function isServed(policy: Policy, kind: SectionKind): boolean {
  if (policy.sections.some((section) => section.kind === kind) || policy.spokenKinds.has(kind)) return true;
  switch (kind) {
    case "title":
      return policy.sections[0]?.depth === 1 || titleInFrontMatter(policy) !== undefined;
    case "reporting":
      return policy.contacts.some((contact) => contact.purpose === "report");
    case "supported-versions":
      return policy.versions !== null;
    case "response":
      return policy.promises.some((promise) => promise.act !== "disclose");
    case "disclosure":
      return policy.promises.some((promise) => promise.act === "disclose");
    case "contact":
      return policy.contacts.some(({ kind: way, purpose }) => isAddress(way) && purpose !== "conduct");
    case "encryption":
      return policy.contacts.some((contact) => contact.kind === "pgp-email");
    case "bounty":
      return policy.rewards.mentions.length > 0;
    case "history":
      return policy.dates.some(({ label }) => label === "updated" || label === "reviewed");
    default:
      return false;
  }
}

function isAddress(way: Policy["contacts"][number]["kind"]): boolean {
  return way === "email" || way === "pgp-email" || way === "form";
}
