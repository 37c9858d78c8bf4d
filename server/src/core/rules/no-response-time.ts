/** Whether reporters can tell when to expect an answer. */

import { choice } from "../catalogue/snippet.ts";
import { titleLine } from "./anchor.ts";
import { paragraphIn, sectionOf, takesReports } from "./appending.ts";
import { defineRule } from "./rule.ts";

export const noResponseTime = defineRule({
  id: "no-response-time",
  title: "Reporters know when to expect an answer",
  why: "Who hears nothing cannot tell a busy maintainer from a lost message, and goes public too early or gives up. “As soon as we can” is an answer too.",
  severity: { default: "information", ossf: "warning", minimal: "off" },
  satisfies: ["osps:VM-01.01", "badge:vulnerability_report_response", "bod2001:acknowledgement", "diostatus:2"],
  *check({ policy }) {
    if (!takesReports(policy) || policy.coverage.answer) return;
    const section = sectionOf(policy, "response", "reporting");
    const times = choice(1, "as soon as we can, on a best-effort basis", "within 7 days", "within 14 days");
    yield {
      at: section?.heading.span ?? titleLine(policy),
      message:
        "Nothing says when reporters can expect an answer. Give a time that you can keep, or say that you do your best.",
      fixes: () => [
        {
          title: "Say when reporters can expect an answer",
          kind: "review",
          edits: [paragraphIn(policy, section, `We answer reports ${times}.`)],
        },
      ],
    };
  },
});
