/** What the project does for security. */

import { defineSection } from "./section.ts";
import { choice } from "./snippet.ts";
import { projectNameFirst } from "./wording.ts";

export const measures = defineSection({
  kind: "measures",
  title: "Security Measures",
  need: { ossf: "optional", cra: "optional", health: "optional", "ai-scanner": "optional" },
  order: 130,
  purpose: "Lists the protections that the project has, so that users and testers can rely on them and check them.",
  satisfies: ["badge:documentation_security"],
  icon: "lock",
  prefix: "security-measures",
  body: (facts) =>
    [
      `${projectNameFirst(facts)} protects its users in these ways:`,
      "",
      "- **Open source**: everybody can read and check the code and its history.",
      "- **Handling of vulnerabilities**: reports are handled in private until a fix is available.",
      `- **Code review**: changes are ${choice(1, "reviewed where a second maintainer is available", "reviewed by a second person before they are merged", "made by a single maintainer")}.`,
      `- **Secrets**: ${choice(2, "none are kept in this repository", "commits are scanned for them", "they are kept in the secret store of the hosting site")}.`,
      "",
      "No measure is complete: if you find a way around one, please report it.",
    ].join("\n"),
});
