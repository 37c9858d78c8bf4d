/** Whether some part of a policy does what a kind of section is for, whatever its heading. */

import type { SectionKind } from "./catalogue/kinds.ts";
import type { Policy } from "./document/policy.ts";

/** Whether the policy serves the kind: by a section, or by what is said elsewhere. */
export function isServed(policy: Policy, kind: SectionKind): boolean {
  if (policy.sections.some((section) => section.kind === kind)) return true;
  switch (kind) {
    case "title":
      return policy.sections[0]?.depth === 1;
    case "reporting":
      return policy.contacts.some((contact) => contact.purpose === "report");
    case "supported-versions":
      return policy.versions !== null;
    case "response":
      return policy.coverage.answer || policy.promises.some((promise) => promise.act !== "disclose");
    case "disclosure":
      return policy.coverage.publication;
    case "report-contents":
      return policy.coverage.reportContents;
    case "contact":
      return policy.contacts.some((contact) => contact.kind === "email" || contact.kind === "form");
    case "encryption":
      return policy.contacts.some((contact) => contact.kind === "pgp-email");
    default:
      return false;
  }
}
