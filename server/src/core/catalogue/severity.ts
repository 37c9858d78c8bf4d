/** How severe a vulnerability is, and what follows from it. */

import { defineSection } from "./section.ts";
import { choice } from "./snippet.ts";

export const severity = defineSection({
  kind: "severity",
  title: "Severity",
  need: { ossf: "optional", vdp: "optional", cra: "optional", health: "recommended", "ai-scanner": "recommended" },
  order: 100,
  purpose: "Makes clear how severity is rated, and what comes first.",
  satisfies: ["iec81001:4.1.7"],
  icon: "dashboard",
  prefix: "security-severity",
  body: () => {
    const first = choice(
      1,
      "The rating decides what we work on first",
      "The rating decides what we work on first, and critical vulnerabilities get a release of their own",
    );
    return [
      "We rate severity with [CVSS v4.0](https://www.first.org/cvss/v4.0/specification-document):",
      "",
      "| Severity | Score    |",
      "| -------- | -------- |",
      "| Critical | 9.0-10.0 |",
      "| High     | 7.0-8.9  |",
      "| Medium   | 4.0-6.9  |",
      "| Low      | 0.1-3.9  |",
      "",
      `${first}. Where the score does not fit how the software is really used, we say so and why.`,
    ].join("\n");
  },
});
