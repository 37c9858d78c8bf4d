/** Whether the signature around the text is whole (RFC 9116, section 2.3; RFC 9580, section 7). */

import type { SignatureFault } from "../../security-txt/security-txt.ts";
import { defineSecurityTxtRule } from "./rule.ts";

const messages: Readonly<Record<SignatureFault["kind"], string>> = {
  unopened: "A signature stands here, and no line opens the signed text. Sign the file again, as clear text.",
  unsigned: "A signed text begins here, and no signature follows. Sign the file again, or delete this line.",
  unclosed: "The signature has no end. Copy all of it, up to “-----END PGP SIGNATURE-----”.",
  "no-blank-line": "No blank line stands between the headers and the signed text. Sign the file again.",
  outside:
    "This line is not signed, and readers who check the signature drop it. Put it into the text, and sign again.",
  undashed: "A signed line begins with a dash. Sign the file again, which writes “- ” before it.",
};

/** So many lines outside of the signature are pointed at. */
const mostRelated = 20;

export const securityTxtSignature = defineSecurityTxtRule({
  id: "security-txt-signature",
  title: "The signature is whole, and all fields are in it",
  why: "A signature that cannot be checked is taken for a forgery, and a field beside it can be anybody's.",
  severity: "warning",
  *check({ file }) {
    for (const kind of Object.keys(messages) as SignatureFault["kind"][]) {
      const [first, ...others] = (file.signature?.faults ?? []).filter((fault) => fault.kind === kind);
      if (!first) continue;
      const related = others.slice(0, mostRelated).map(({ at }) => ({ at, message: "Another one." }));
      yield { at: first.at, message: messages[kind], related };
    }
  },
});
