/** Which laws and standards touch the software, under their right names. */

import type { Facts } from "../facts.ts";
import { defineSection } from "./section.ts";
import { choice } from "./snippet.ts";
import { projectName, projectNameFirst } from "./wording.ts";

/** Names, numbers and dates of health and data protection law as of November 2026. */
export const compliance = defineSection({
  kind: "compliance",
  title: "Compliance",
  need: { cra: "optional", health: "recommended" },
  order: 170,
  purpose: "Says which laws and standards touch the software, and what is and is not claimed.",
  icon: "verified",
  prefix: "security-compliance",
  body: (facts) => {
    const standing = choice(
      1,
      "not certified and not a medical device",
      "not certified",
      "a component for medical device software",
    );
    return complianceBody(facts, `${projectNameFirst(facts)} is ${standing}.`);
  },
});

/** What stands under the heading. @param claim what the project is under these laws, as snippet text */
export function complianceBody(facts: Facts, claim: string): string {
  return [
    `${claim} Using it does not make a system compliant: that is for whoever builds and operates the system to show. These laws and standards may apply to systems built with ${projectName(facts)}:`,
    "",
    "- HIPAA Security Rule (45 CFR Part 164 Subpart C) and Breach Notification Rule (45 CFR 164.400-414)",
    "- GDPR, Regulation (EU) 2016/679, Articles 32 to 34",
    "- section 524B of the FD&C Act (21 U.S.C. 360n-2) and the FDA guidance *Cybersecurity in Medical Devices: Quality Management System Considerations and Content of Premarket Submissions* (February 2026)",
    "- IEC 62304:2006+AMD1:2015, medical device software, software life cycle processes",
    "- IEC 81001-5-1:2021, health software and health IT systems, security in the product life cycle",
    "- EU MDR, Regulation (EU) 2017/745, Annex I sections 17.2 and 17.4, with guidance MDCG 2019-16 Rev. 1",
    "- EU Cyber Resilience Act, Regulation (EU) 2024/2847, for products that the MDR does not cover",
  ].join("\n");
}
