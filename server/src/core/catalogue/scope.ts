/** What the policy covers, and what counts as a vulnerability. */

import type { Facts } from "../facts.ts";
import { defineSection } from "./section.ts";
import { projectName } from "./wording.ts";

export const scope = defineSection({
  kind: "scope",
  title: "Scope",
  need: {
    github: "optional",
    ossf: "optional",
    vdp: "required",
    cra: "optional",
    health: "optional",
    "ai-scanner": "required",
  },
  order: 80,
  purpose: "Says what may be tested and reported here, and what counts as a vulnerability.",
  satisfies: ["iso29147:scope", "bod2001:scope", "diostatus:2"],
  icon: "target",
  prefix: "security-scope",
  body: (facts) => scopeBody(facts, []),
});

/** What stands under the heading. @param services web sites and services that are covered too, as snippet text */
export function scopeBody(facts: Facts, services: readonly string[]): string {
  return [
    "This policy covers:",
    "",
    "- the source code in this repository",
    `- the official releases of ${projectName(facts)}`,
    ...services.map((service) => `- the service at ${service}`),
    "- its documentation, where following it makes a system insecure",
    "",
    "A vulnerability is a defect by which somebody can read, change or destroy data, run code, or disrupt a system, although they should not be able to.",
  ].join("\n");
}
