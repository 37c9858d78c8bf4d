/** Whether the file says until when it holds (RFC 9116, section 2.5.5). */

import { fieldsOf } from "../../security-txt/security-txt.ts";
import { latestExpiry } from "./expiry.ts";
import { defineSecurityTxtRule, firstLine, newField } from "./rule.ts";

export const securityTxtNoExpires = defineSecurityTxtRule({
  id: "security-txt-no-expires",
  title: "There is an Expires field",
  why: "A reporter cannot tell a file that somebody looks after from one that was forgotten years ago. Without the field the file is invalid.",
  severity: "error",
  satisfies: ["rfc9116:expires"],
  *check({ file, facts }) {
    if (fieldsOf(file, "Expires").length > 0) return;
    const expires = latestExpiry(facts.today);
    const behind = fieldsOf(file, "Contact").at(-1)?.line.span;
    yield {
      at: firstLine(file),
      message: "There is no Expires field, which is required. Add a time that is less than a year ahead.",
      fixes: () => [
        {
          title: `Expire on ${expires.slice(0, 10)}`,
          kind: "review",
          edits: [newField(file, `Expires: ${expires}`, behind)],
        },
      ],
    };
  },
});
