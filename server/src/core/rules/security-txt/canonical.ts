/** Whether the addresses of the file are ones where it can be, and are given where it is signed (RFC 9116, 2.3 and 2.5.2). */

import { isAddress } from "../../security-txt/addresses.ts";
import { fieldsOf } from "../../security-txt/security-txt.ts";
import { defineSecurityTxtRule } from "./rule.ts";

export const securityTxtCanonical = defineSecurityTxtRule({
  id: "security-txt-canonical",
  title: "Canonical names the addresses of security.txt",
  why: "A reader who got the file from an address that it does not name is told not to trust it. In a signed file the field keeps others from publishing it as theirs.",
  severity: "warning",
  *check({ file }) {
    const given = fieldsOf(file, "Canonical");
    for (const { value, valueSpan } of given) {
      if (!/^https?:/i.test(value) || !isAddress(value)) continue;
      const path = value.replace(/^[^:]+:\/\/[^/?#]*/, "").replace(/[?#].*$/, "");
      if (/\/[^/]*security[^/]*\.txt$/i.test(path)) continue;
      const site = /^[^:]+:\/\/[^/?#]+/.exec(value)?.[0];
      const text = `${site}/.well-known/security.txt`;
      yield {
        at: valueSpan,
        message: `No security.txt is to be had at this address. Write ${text}, or wherever this file is.`,
        fixes: () => [{ title: `Write ${text}`, kind: "review", edits: [{ at: valueSpan, text }] }],
      };
    }
    if (!file.signature || file.signature.faults.length > 0 || given.length > 0) return;
    yield {
      at: file.signature.begin,
      severity: "information",
      message:
        "The file is signed, and does not say for which address. Add Canonical with the address of this file, and sign it again.",
    };
  },
});
