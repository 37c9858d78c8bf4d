/** Whether the file is signed, as RFC 9116, section 2.3, recommends. */

import { defineSecurityTxtRule, firstLine } from "./rule.ts";

export const securityTxtUnsigned = defineSecurityTxtRule({
  id: "security-txt-unsigned",
  title: "security.txt is signed",
  why: "With a signature a reporter can tell your file from one that somebody else has put on your site.",
  severity: "off",
  *check({ file }) {
    if (file.signature || file.fields.length === 0) return;
    yield {
      at: firstLine(file),
      message: "The file is not signed. Sign it with OpenPGP as clear text, once it is as it shall be.",
    };
  },
});
