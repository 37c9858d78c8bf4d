/** What users and contributors can do for security. */

import { defineSection } from "./section.ts";
import { projectName } from "./wording.ts";

export const bestPractices = defineSection({
  kind: "best-practices",
  title: "Security Best Practices",
  need: { cra: "optional", health: "recommended" },
  order: 120,
  purpose: "Tells users how to install, configure and run the software securely.",
  satisfies: ["cra:II.8", "badge:documentation_security"],
  icon: "lightbulb",
  prefix: "security-best-practices",
  body: (facts) =>
    [
      `When you use ${projectName(facts)}:`,
      "",
      "- run a supported version, and update when a security fix is released",
      "- install it from its official sources only",
      "- give it no more rights and no more access to the network than it needs",
      "- keep passwords, tokens and keys out of the code and out of version control",
      "- check input from people and systems that you do not trust",
      "",
      "When you contribute:",
      "",
      "- put no secrets, personal data or patient data into code, tests, issues or logs",
      "- add a dependency only where it is worth its risk",
      "- add a test with every security fix",
    ].join("\n"),
});
