/** What a reporter can expect after sending a report. */

import { defineSection } from "./section.ts";
import { choice } from "./snippet.ts";

export const response = defineSection({
  kind: "response",
  title: "What to Expect",
  need: {
    github: "optional",
    ossf: "required",
    vdp: "required",
    cra: "recommended",
    health: "recommended",
    "ai-scanner": "optional",
  },
  order: 50,
  purpose: "Tells reporters when they hear back and what is done with their report, so that they need not guess.",
  satisfies: [
    "osps:VM-01.01",
    "badge:vulnerability_report_response",
    "badge:vulnerability_response_process",
    "iso29147:expectations",
    "bod2001:acknowledgement",
    "diostatus:2",
    "badge:vulnerabilities_fixed_60_days",
    "badge:vulnerabilities_critical_fixed",
    "spec15:response",
  ],
  icon: "comment-discussion",
  prefix: "security-response",
  body: () => {
    const time = choice(
      1,
      "as soon as we can, on a best-effort basis",
      "within 3 business days",
      "within 7 days",
      "within 14 days",
    );
    return [
      `1. We confirm receipt of your report ${time}.`,
      "2. We check it, and tell you whether we can reproduce it and how severe we think it is.",
      "3. We work on a fix in private and keep you informed of the progress.",
      "4. We release the fix, publish what users need to know, and credit you if you wish.",
      "",
      "If we decide that a report is no vulnerability, we tell you why.",
    ].join("\n");
  },
});
