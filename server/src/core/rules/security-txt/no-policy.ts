/** Whether the file leads to the policy that stands in the same repository (RFC 9116, section 2.5.7). */

import { fieldsOf } from "../../security-txt/security-txt.ts";
import { policyPage } from "./policy-page.ts";
import { defineSecurityTxtRule, firstLine, newField } from "./rule.ts";

export const securityTxtNoPolicy = defineSecurityTxtRule({
  id: "security-txt-no-policy",
  title: "security.txt leads to the policy",
  why: "The file has room for addresses only. What a reporter may test, and what to expect, is in the policy.",
  severity: { default: "hint", vdp: "information", minimal: "off" },
  satisfies: ["rfc9116:policy"],
  *check({ file, facts: { project } }) {
    const page = project && policyPage(project);
    if (!page || file.fields.length === 0 || fieldsOf(file, "Policy").length > 0) return;
    const behind = file.fields.at(-1)?.line.span;
    yield {
      at: firstLine(file),
      message: `There is a policy in this repository, and the file does not lead to it. Add “Policy: ${page}”.`,
      fixes: () => [{ title: "Add the policy", kind: "review", edits: [newField(file, `Policy: ${page}`, behind)] }],
    };
  },
});
