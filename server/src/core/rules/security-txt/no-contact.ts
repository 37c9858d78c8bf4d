/** Whether the file says where to report, which it is there for (RFC 9116, section 2.5.3). */

import type { Policy } from "../../document/policy.ts";
import { privateWays } from "../../document/private-ways.ts";
import { advisoryUrl, type ProjectFacts } from "../../facts.ts";
import { isAddress } from "../../security-txt/addresses.ts";
import { fieldsOf } from "../../security-txt/security-txt.ts";
import { defineSecurityTxtRule, firstLine, newField } from "./rule.ts";

/** So many are offered. */
const most = 3;

export const securityTxtNoContact = defineSecurityTxtRule({
  id: "security-txt-no-contact",
  title: "There is at least one Contact",
  why: "Contact is what a reporter opens the file for. Without it the file is invalid, and programs drop it.",
  severity: "error",
  satisfies: ["rfc9116:contact"],
  *check({ file, facts, policy }) {
    if (fieldsOf(file, "Contact").length > 0) return;
    yield {
      at: firstLine(file),
      message: "There is no Contact field, which is required. Add one with mailto:, tel: or https://.",
      fixes: () =>
        knownContacts(policy(), facts.project).map((contact) => ({
          title: `Add the contact ${contact}`,
          kind: "review",
          edits: [newField(file, `Contact: ${contact}`)],
        })),
    };
  },
});

/** The ways that the policy gives, then those that the repository knows. */
function knownContacts(policy: Policy | undefined, project: ProjectFacts | undefined): readonly string[] {
  const given = policy ? privateWays(policy).map(({ value }) => value) : [];
  const form = advisoryUrl(project?.repository);
  const all = [...given, ...(project?.contacts ?? []), ...(form ? [form] : [])].map((one) =>
    /^[^\s:/]+@/.test(one) ? `mailto:${one}` : one,
  );
  return [...new Set(all)].filter((one) => isAddress(one) && !/^http:/i.test(one)).slice(0, most);
}
