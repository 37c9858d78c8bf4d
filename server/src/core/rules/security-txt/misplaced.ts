/** Whether the file stands where readers look first (RFC 9116, section 3), and says the same as its copy there. */

import type { TextFacts } from "../../facts.ts";
import { isWellKnown } from "../../security-txt/path.ts";
import { readSecurityTxt } from "../../security-txt/read.ts";
import type { Field, SecurityTxt } from "../../security-txt/security-txt.ts";
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
    } else if (!isSame(known, file)) {
      yield {
        at: firstLine(file),
        severity: "warning",
        message: `${beside} says something else, and it is the one that counts. Make both the same, or redirect this address to it.`,
      };
    }
  },
});

/** Whether the fields are the same, in the same order. */
function isSame(known: TextFacts, { fields }: SecurityTxt): boolean {
  const said = (one: readonly Field[]) => one.map(({ name, value }) => `${name.toLowerCase()}: ${value}`).join("\n");
  return said(readSecurityTxt(known.text).fields) === said(fields);
}
