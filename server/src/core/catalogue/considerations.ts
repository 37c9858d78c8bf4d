/** Known risks and limits: what the software trusts, and what it cannot protect against. */

import { defineSection } from "./section.ts";
import { projectName, projectNameFirst } from "./wording.ts";

export const considerations = defineSection({
  kind: "considerations",
  title: "Known Security Considerations",
  need: { ossf: "optional", cra: "optional", health: "recommended", "ai-scanner": "recommended" },
  order: 140,
  purpose: "States what the software trusts and what it cannot protect against.",
  satisfies: ["badge:documentation_security", "badge:assurance_case", "osps:SA-03.02"],
  icon: "warning",
  prefix: "security-considerations",
  body: (facts) =>
    [
      `${projectNameFirst(facts)} trusts the machine that it runs on, its configuration, and the people who can change either. It cannot protect against:`,
      "",
      "- an attacker who already controls that machine or account",
      "- vulnerabilities in the software that it builds on, until they are fixed there",
      "- use in ways that its documentation advises against",
      "",
      `Weigh these limits before you use ${projectName(facts)} with data or systems that people depend on.`,
    ].join("\n"),
});
