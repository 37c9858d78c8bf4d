/** Whether the addresses are real ones, and not those of an example. */

import { knownFields } from "../../known/security-txt-fields.ts";
import { isStandInAddress, isStandInPath } from "../../known/stand-ins.ts";
import { addressesIn } from "../../security-txt/addresses.ts";
import { defineSecurityTxtRule } from "./rule.ts";

export const securityTxtPlaceholder = defineSecurityTxtRule({
  id: "security-txt-placeholder",
  title: "No address is that of an example",
  why: "Whoever writes to security@example.com reaches nobody, and believes that the report has arrived.",
  severity: "warning",
  satisfies: ["rfc9116:contact"],
  *check({ file }) {
    for (const { known, value, valueSpan } of file.fields) {
      if (!known || knownFields[known].value !== "uri") continue;
      const standIn = addressesIn(value).find(isStandIn);
      if (standIn === undefined) continue;
      yield {
        at: valueSpan,
        ...(known === "Contact" && { severity: "error" as const }),
        message: `${standIn.replace(/^mailto:/i, "").slice(0, 80)} stands for an address to be filled in. Write your own, or delete the line.`,
      };
    }
  },
});

function isStandIn(address: string): boolean {
  const mail = /^mailto:([^?]+)/i.exec(address)?.[1];
  return mail === undefined ? isStandInPath(address) : isStandInAddress(mail);
}
