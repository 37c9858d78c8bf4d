/** Whether the key for reports is linked, and not in the file itself (RFC 9116, section 2.5.4). */

import { defineSecurityTxtRule } from "./rule.ts";

export const securityTxtInlineKey = defineSecurityTxtRule({
  id: "security-txt-inline-key",
  title: "Encryption leads to the key, and does not hold it",
  why: "A key in the file is no field, and programs do not find it there.",
  severity: "warning",
  satisfies: ["rfc9116:encryption"],
  *check({ file }) {
    for (const { span, private: isPrivate } of file.keys) {
      yield {
        at: span,
        ...(isPrivate && { severity: "error" as const }),
        message: isPrivate
          ? "This is a private key, with which everybody can read the reports. Delete it, revoke it, and make a new one."
          : "A key stands in the file. Publish it at an address of its own, and write “Encryption: ” with that.",
      };
    }
  },
});
