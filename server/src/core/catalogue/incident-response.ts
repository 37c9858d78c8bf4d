/** What the project does when its own security is broken. */

import { defineSection } from "./section.ts";
import { projectName } from "./wording.ts";

export const incidentResponse = defineSection({
  kind: "incident-response",
  title: "Incident Response",
  need: { cra: "recommended", health: "recommended" },
  order: 180,
  purpose: "Says what happens when an account, a secret or a release of the project is compromised.",
  satisfies: ["cra:14", "hipaa:164.400", "gdpr:33"],
  icon: "flame",
  prefix: "security-incident-response",
  body: (facts) =>
    [
      "When an account, a secret or a release of the project is compromised, we:",
      "",
      "1. contain it: lock accounts, revoke secrets, withdraw affected releases",
      "2. find out what happened and who is affected",
      "3. restore a state that we can vouch for, and release it",
      "4. tell users what happened, what they need to do, and what we do not know",
      "5. write down what we change so that it does not happen again",
      "",
      `Whoever operates ${projectName(facts)} has duties of their own, such as those of Articles 33 and 34 of the GDPR, of the HIPAA Breach Notification Rule (45 CFR 164.400-414), or of Article 14 of the EU Cyber Resilience Act.`,
    ].join("\n"),
});
