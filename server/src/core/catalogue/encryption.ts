/** How a report can be encrypted. */

import { advisoryUrl } from "../facts.ts";
import { defineSection } from "./section.ts";
import { escapeSnippet } from "./snippet.ts";

export const encryption = defineSection({
  kind: "encryption",
  title: "Encrypted Communication",
  need: { vdp: "optional", health: "optional" },
  order: 210,
  purpose: "Lets a reporter send details that must not be read on the way.",
  satisfies: ["iso29147:secure-communication", "rfc9116:encryption"],
  icon: "key",
  prefix: "security-encryption",
  body: (facts) => {
    const form = advisoryUrl(facts.project?.repository);
    if (form === undefined) {
      return "We do not publish an encryption key. If your report needs one, ask for it before you send any details.";
    }
    return `What you send through the [private report form](${escapeSnippet(form)}) is encrypted on its way, and only the maintainers and the hosting site can read it. We do not publish a key for encrypted mail.`;
  },
});
