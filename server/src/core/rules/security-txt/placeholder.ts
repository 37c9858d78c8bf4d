/** Whether the addresses are real ones, and not those of an example. */

import { knownFields } from "../../known/security-txt-fields.ts";
import { isStandInAddress, isStandInPath } from "../../known/stand-ins.ts";
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
      const mail = /^(?:mailto:)?([^?/]+@[^?/]+)/i.exec(value)?.[1];
      if (!(mail ? isStandInAddress(mail) : isStandInPath(value))) continue;
      yield {
        at: valueSpan,
        ...(known === "Contact" && { severity: "error" as const }),
        message: `${(mail ?? value).slice(0, 80)} stands for an address to be filled in. Write your own, or delete the line.`,
      };
    }
  },
});
