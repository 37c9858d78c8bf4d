/** What a report should contain. */

import { defineSection } from "./section.ts";

export const reportContents = defineSection({
  kind: "report-contents",
  title: "What to Include",
  need: {
    github: "optional",
    ossf: "optional",
    vdp: "recommended",
    cra: "optional",
    health: "optional",
    "ai-scanner": "recommended",
  },
  order: 40,
  purpose: "Spares both sides a round of questions: says what a maintainer needs to act on a report.",
  satisfies: ["iso29147:report-contents", "bod2001:submission", "bod2001:anonymous"],
  icon: "checklist",
  prefix: "security-report-contents",
  body: () =>
    [
      "A good report has:",
      "",
      "- the affected version or commit, and the configuration that matters",
      "- what an attacker can do, and what they need for it",
      "- steps to reproduce it, with a minimal example where you have one",
      "- whether it is already known to others or exploited",
      "- whether and under which name you want to be credited",
      "",
      "Send what you have: an incomplete report is better than none, and you can stay anonymous.",
    ].join("\n"),
});
