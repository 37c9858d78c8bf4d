/** That research in good faith is welcome and has no legal consequences. */

import { defineSection } from "./section.ts";

export const safeHarbor = defineSection({
  kind: "safe-harbor",
  title: "Safe Harbor",
  need: { github: "optional", ossf: "optional", vdp: "required", cra: "optional", health: "optional" },
  order: 70,
  purpose: "Takes the fear of legal trouble from people who look for vulnerabilities in good faith.",
  satisfies: ["iso29147:legal", "bod2001:legal", "bod2001:testing", "diostatus:3", "diostatus:4"],
  icon: "law",
  prefix: "security-safe-harbor",
  body: () =>
    [
      "We consider security research under this policy to be authorized, lawful and helpful if it is done in good faith:",
      "",
      "- we will not take or support legal action over it, nor over accidental violations of this policy, under anti-hacking or anti-circumvention laws",
      "- terms of use that would forbid such research do not apply to it",
      "- should a third party take legal action, we will make known that you acted under this policy",
      "",
      "Good faith means: test only systems and data of your own or with their owner's consent, access no more data than you need to show the vulnerability, do no harm to others, and give us time to fix it before you publish.",
      "",
      "If in doubt, ask us first. We cannot speak for third parties.",
    ].join("\n"),
});
