/** Whether the file is text in UTF-8, as RFC 9116, section 3, has it sent. */

import { spanOf } from "../../document/span.ts";
import { storageOf } from "../policy-encoding.ts";
import { defineSecurityTxtRule } from "./rule.ts";

const top = spanOf(0, 0);

export const securityTxtEncoding = defineSecurityTxtRule({
  id: "security-txt-encoding",
  title: "security.txt is text in UTF-8",
  why: "Programs read the file line by line as UTF-8. A byte-order mark or another encoding hides the first field from them, or all of it.",
  severity: "warning",
  unread: true,
  *check({ file }) {
    if (file.tooLarge) {
      const message = "The file is larger than 1 MiB and is not checked. Leave nothing in it but fields and comments.";
      yield { at: top, message };
      return;
    }
    const stored = storageOf(file);
    if (stored) yield stored;
    const lost = file.text.indexOf("\uFFFD");
    if (lost >= 0 || file.encoding === "unknown") {
      const message = "Some of the file could not be read as UTF-8. Write it again, and save it as UTF-8.";
      yield { at: lost < 0 ? top : spanOf(lost, lost + 1), message };
    }
    const nul = file.text.indexOf("\0");
    if (nul < 0) return;
    yield {
      at: spanOf(nul, nul + 1),
      message: "A NUL character stands here, which no text has. Remove it, or save the file as UTF-8.",
    };
  },
});
