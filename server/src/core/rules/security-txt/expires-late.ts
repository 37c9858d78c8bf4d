/** Whether the file is looked at within a year, as RFC 9116, section 2.5.5, recommends. */

import { expiries, isLate, renewal } from "./expiry.ts";
import { defineSecurityTxtRule } from "./rule.ts";

export const securityTxtExpiresLate = defineSecurityTxtRule({
  id: "security-txt-expires-late",
  title: "Expires is less than a year ahead",
  why: "A file that holds for years is not looked at for years, while contacts and keys change.",
  severity: { default: "information", minimal: "off" },
  satisfies: ["rfc9116:expires"],
  *check({ file, facts: { today } }) {
    for (const { field, day } of expiries(file)) {
      if (!isLate(day, today)) continue;
      yield {
        at: field.valueSpan,
        message: `The file holds until ${day}, which is more than a year ahead. Write an earlier time, and renew it each year.`,
        fixes: () => renewal(field, today),
      };
    }
  },
});
