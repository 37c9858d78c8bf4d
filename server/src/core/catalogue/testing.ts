/** How the security of the project is tested. */

import { defineSection } from "./section.ts";
import { choice } from "./snippet.ts";

export const testing = defineSection({
  kind: "testing",
  title: "Security Testing",
  need: { ossf: "optional", cra: "optional", health: "optional" },
  order: 150,
  purpose: "Shows how security is tested, how recently, and where to see the results.",
  satisfies: ["badge:security_review", "osps:SA-03.01", "cra:I.II.3", "osps:VM-06.01"],
  icon: "beaker",
  prefix: "security-testing",
  body: () =>
    [
      "| Test                | State |",
      "| ------------------- | ----- |",
      `| Static analysis     | ${choice(1, "none yet", "CodeQL", "Semgrep", "linters with security rules")} |`,
      `| Dependency scanning | ${choice(2, "none yet", "Dependabot", "Renovate", "OSV-Scanner")} |`,
      `| Secret scanning     | ${choice(3, "none yet", "gitleaks", "by the hosting site")} |`,
      `| Fuzzing             | ${choice(4, "none yet", "in continuous integration", "OSS-Fuzz")} |`,
      `| Independent audit   | ${choice(5, "none yet", "done, the report is public", "done, the report is not public")} |`,
    ].join("\n"),
});
