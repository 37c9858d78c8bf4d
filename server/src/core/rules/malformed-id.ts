/** Whether ids of vulnerabilities and weaknesses, and CVSS vectors, can be valid. */

import type { Identifier } from "../document/policy.ts";
import { passageRemoval } from "./filling.ts";
import { defineRule } from "./rule.ts";

export const malformedId = defineRule({
  id: "malformed-id",
  title: "Ids and vectors follow their grammar",
  why: "An id that cannot exist leads nowhere: a reader cannot look it up, and a scanner does not see it.",
  severity: "warning",
  *check({ policy }) {
    for (const { kind, text, span, flaw, corrected, block } of policy.identifiers) {
      if (flaw === null) continue;
      yield {
        at: span,
        message: `${text} is no valid ${names[kind]}: ${flaw}. ${corrected ? `Write ${corrected} if that is meant, or look it up.` : "Look it up and correct it."}`,
        fixes: () => {
          if (corrected !== undefined)
            return [{ title: `Write ${corrected}`, kind: "review", edits: [{ at: span, text: corrected }] }];
          const removal = passageRemoval(policy, block, span);
          return removal ? [removal] : [];
        },
      };
    }
  },
});

const names: Readonly<Record<Identifier["kind"], string>> = {
  cve: "CVE ID",
  ghsa: "GHSA ID",
  cwe: "CWE ID",
  "cvss-vector": "CVSS vector",
};
