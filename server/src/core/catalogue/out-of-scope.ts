/** What the policy does not cover. */

import { defineSection } from "./section.ts";

export const outOfScope = defineSection({
  kind: "out-of-scope",
  title: "Out of Scope",
  need: { github: "optional", vdp: "recommended", health: "optional", "ai-scanner": "recommended" },
  order: 90,
  purpose: "Saves reporters work that leads nowhere.",
  satisfies: ["bod2001:scope", "bod2001:testing"],
  icon: "circle-slash",
  prefix: "security-out-of-scope",
  body: () =>
    [
      "These are not handled under this policy:",
      "",
      "- vulnerabilities in other projects that this one depends on: report them there, and tell us if the way we use them makes matters worse",
      "- versions that are no longer supported, forks and modified copies",
      "- output of scanners and of language models that nobody has checked against the code",
      "- attacks that need full control of the machine or account already",
      "- social engineering, physical attacks, and tests that disrupt systems of others",
    ].join("\n"),
});
