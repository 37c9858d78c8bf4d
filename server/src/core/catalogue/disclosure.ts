/** When and how a vulnerability becomes public. */

import { defineSection } from "./section.ts";
import { choice } from "./snippet.ts";
import { advisoriesPage } from "./wording.ts";

export const disclosure = defineSection({
  kind: "disclosure",
  title: "Disclosure Policy",
  need: {
    github: "optional",
    ossf: "required",
    vdp: "recommended",
    cra: "required",
    health: "required",
    "ai-scanner": "optional",
  },
  order: 60,
  purpose: "Settles when and how a vulnerability becomes public, before anybody has to argue about it.",
  satisfies: [
    "scorecard:disclosure",
    "osps:VM-01.01",
    "osps:VM-04.01",
    "iso29147:publication",
    "iso29147:timeline",
    "diostatus:5",
    "cra:I.II.4",
    "cra:I.II.5",
    "fda524b:b1",
  ],
  icon: "eye",
  prefix: "security-disclosure",
  body: (facts) => {
    const page = advisoriesPage(facts);
    const place = page === undefined ? "an advisory" : `a [security advisory](${page})`;
    const date = choice(
      1,
      "We agree on the date of publication with the reporter",
      "We ask reporters to give us up to 90 days before they publish",
      "We ask reporters to give us up to 45 days before they publish",
    );
    return [
      `We follow coordinated vulnerability disclosure: details stay between the reporter and us until a fix is available. ${date}. If the vulnerability is already exploited or known, we publish earlier.`,
      "",
      `With the fix we publish ${place} that names the affected versions, the impact, the severity and the remedy, and we request a CVE ID where one is due.`,
    ].join("\n");
  },
});
