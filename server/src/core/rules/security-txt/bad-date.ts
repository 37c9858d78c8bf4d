/** Whether the time in `Expires` is written as RFC 3339 writes it (RFC 9116, section 2.5.5). */

import { dayOf, meantTime } from "../../security-txt/date-time.ts";
import { fieldsOf } from "../../security-txt/security-txt.ts";
import { defineSecurityTxtRule } from "./rule.ts";

export const securityTxtBadDate = defineSecurityTxtRule({
  id: "security-txt-bad-date",
  title: "Expires is a time of RFC 3339",
  why: "Programs read the time in this form and no other. Where they cannot, the file has no end, and is invalid.",
  severity: "error",
  satisfies: ["rfc9116:expires"],
  *check({ file }) {
    for (const { value, valueSpan } of fieldsOf(file, "Expires")) {
      if (dayOf(value) !== undefined) continue;
      const meant = meantTime(value);
      yield {
        at: valueSpan,
        message: `This is no date and time of RFC 3339. Write it as ${meant?.text ?? "2027-06-30T23:59:59Z"}${meant ? "" : ", say"}.`,
        fixes: () =>
          meant
            ? [
                {
                  title: `Write ${meant.text}`,
                  kind: meant.same ? "safe" : "review",
                  edits: [{ at: valueSpan, text: meant.text }],
                },
              ]
            : [],
      };
    }
  },
});
