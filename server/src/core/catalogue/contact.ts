/** Whom to ask about security. */

import { defineSection } from "./section.ts";
import { escapeSnippet } from "./snippet.ts";

export const contact = defineSection({
  kind: "contact",
  title: "Contact",
  need: { vdp: "optional", cra: "recommended" },
  order: 220,
  purpose: "Says who answers questions about security that are no reports.",
  satisfies: ["osps:VM-02.01", "cra:13.17", "rfc9116:contact"],
  icon: "mail",
  prefix: "security-contact",
  body: (facts) => {
    const [address] = facts.project?.contacts ?? [];
    const repository = facts.project?.repository;
    if (address === undefined && repository?.host === "github.com") {
      const { owner, name } = repository;
      return `Questions about this policy that tell nothing of a vulnerability are welcome as [issues](${escapeSnippet(`https://github.com/${owner}/${name}/issues`)}).`;
    }
    if (address === undefined) return "The maintainers of this project answer questions about this policy.";
    return `For questions about this policy and about security in general, write to <${escapeSnippet(address.replace(/^mailto:/i, ""))}>.`;
  },
});
