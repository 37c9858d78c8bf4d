/** Whether web addresses begin with https://, as RFC 9116, section 2.5, demands of every one. */

import { spanOf } from "../../document/span.ts";
import { knownFields } from "../../known/security-txt-fields.ts";
import { addressesIn, isAddress } from "../../security-txt/addresses.ts";
import { defineSecurityTxtRule } from "./rule.ts";

export const securityTxtHttps = defineSecurityTxtRule({
  id: "security-txt-https",
  title: "Web addresses begin with https://",
  why: "Over http anybody on the way can read a report, or put another address or key in the place of yours.",
  severity: "warning",
  satisfies: ["rfc9116:contact"],
  *check({ file }) {
    for (const { known, value, valueSpan } of file.fields) {
      if (!known || knownFields[known].value !== "uri") continue;
      if (!addressesIn(value).some((one) => /^http:/i.test(one))) continue;
      const scheme = spanOf(valueSpan.start, valueSpan.start + 4);
      yield {
        at: valueSpan,
        message: "This address is not encrypted. Write https, if the site has it.",
        // With a port of its own, the encrypted site has another.
        fixes: () =>
          !isAddress(value) || /^[^/]*\/\/[^/?#]*:\d/.test(value)
            ? []
            : [{ title: "Write https", kind: "review", edits: [{ at: scheme, text: "https" }] }],
      };
    }
  },
});
