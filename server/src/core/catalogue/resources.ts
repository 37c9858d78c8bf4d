/** Where to read on. */

import { defineSection } from "./section.ts";
import { advisoriesPage } from "./wording.ts";

export const resources = defineSection({
  kind: "resources",
  title: "Resources",
  need: {},
  order: 240,
  purpose: "Points to advisories and to guides that help reporters and users.",
  icon: "book",
  prefix: "security-resources",
  body: (facts) => {
    const page = advisoriesPage(facts);
    return [
      ...(page === undefined ? [] : [`- [Security advisories](${page}) of this project`]),
      "- [CVE records](https://www.cve.org/) of known vulnerabilities",
      "- [CVSS](https://www.first.org/cvss/), the scoring system for severity",
      "- [CERT Guide to Coordinated Vulnerability Disclosure](https://certcc.github.io/CERT-Guide-to-CVD/)",
      "- [OWASP Cheat Sheet Series](https://cheatsheetseries.owasp.org/) on building secure software",
    ].join("\n");
  },
});
