/** How the people of the project learn about security. */

import { defineSection } from "./section.ts";
import { choice } from "./snippet.ts";

export const training = defineSection({
  kind: "training",
  title: "Security Training",
  need: { health: "optional" },
  order: 190,
  purpose: "Points contributors to what they should know before they change security-relevant code.",
  icon: "mortar-board",
  prefix: "security-training",
  body: () =>
    [
      `${choice(1, "There is no formal training for contributors", "Maintainers take a course in secure development every year")}. Good places to learn are:`,
      "",
      "- the free courses of the [OpenSSF](https://openssf.org/training/courses/) on developing secure software",
      "- the [OWASP Cheat Sheet Series](https://cheatsheetseries.owasp.org/)",
    ].join("\n"),
});
