/** Whether the file stands where readers look first (RFC 9116, section 3), and says the same as its copy there. */

import type { TextFacts } from "../../facts.ts";
import { isWellKnown } from "../../security-txt/path.ts";
import { defineSecurityTxtRule, firstLine } from "./rule.ts";

export const securityTxtMisplaced = defineSecurityTxtRule({
  id: "security-txt-misplaced",
  title: "security.txt stands in .well-known",
  why: "Readers look in /.well-known/ first, and at the top of the site only for the sake of old files. Where both are there, the one in .well-known counts.",
  severity: "information",
  *check({ file, facts: { project } }) {
    const { place, securityTxt } = project ?? {};
    if (place === undefined || !securityTxt || isWellKnown(place)) return;
    const beside = place.replace(/security\.txt$/, ".well-known/security.txt");
    const known = securityTxt.find(({ path }) => path === beside);
    if (!known) {
      if (securityTxt.some(({ path }) => isWellKnown(path))) return;
      yield {
        at: firstLine(file),
        message: `Readers look for security.txt in .well-known first. Move the file to ${beside}, and redirect the old address.`,
      };
    } else if (!isSame(known, file.text)) {
      yield {
        at: firstLine(file),
        severity: "warning",
        message: `${beside} says something else, and it is the one that counts. Make both the same, or redirect this address to it.`,
      };
    }
  },
});

function isSame({ text }: TextFacts, other: string): boolean {
  const plain = (one: string) => one.replaceAll("\r\n", "\n").trim();
  return plain(text) === plain(other);
}
