/** When the policy was last changed, and how. */

import { defineSection } from "./section.ts";
import { choice } from "./snippet.ts";

export const history = defineSection({
  kind: "history",
  title: "Document History",
  need: { vdp: "recommended" },
  order: 250,
  purpose: "Shows that somebody still looks after the policy.",
  satisfies: ["bod2001:issuance"],
  icon: "history",
  prefix: "security-history",
  body: (facts) =>
    [
      "| Date       | Change                |",
      "| ---------- | --------------------- |",
      `| ${facts.today} | ${choice(1, "Start of this history", "First version", "Reviewed, no change", "Contact changed", "Supported versions changed")} |`,
    ].join("\n"),
});
