/** Who is thanked. */

import { defineSection } from "./section.ts";
import { advisoriesPage } from "./wording.ts";

export const acknowledgments = defineSection({
  kind: "acknowledgments",
  title: "Acknowledgments",
  need: { github: "optional", ossf: "recommended", vdp: "recommended", health: "optional" },
  order: 230,
  purpose: "Gives credit to those who report, which is often all that they get.",
  satisfies: ["badge:vulnerability_report_credit", "iso29147:recognition", "rfc9116:acknowledgments"],
  icon: "heart",
  prefix: "security-acknowledgments",
  body: (facts) => {
    const page = advisoriesPage(facts);
    const place = page === undefined ? "advisory" : `[advisory](${page})`;
    return `We thank everybody who reports vulnerabilities in good faith. Reporters are named in the ${place} and in the release notes, unless they prefer to stay anonymous.`;
  },
});
