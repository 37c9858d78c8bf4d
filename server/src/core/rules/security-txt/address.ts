/** Whether the values that lead somewhere are addresses (URIs, RFC 3986), one in each field (RFC 9116, section 2). */

import { knownFields } from "../../known/security-txt-fields.ts";
import { isAddress, type MeantAddresses, meantAddresses } from "../../security-txt/addresses.ts";
import type { Field } from "../../security-txt/security-txt.ts";
import type { Fix } from "../rule.ts";
import { defineSecurityTxtRule } from "./rule.ts";

export const securityTxtAddress = defineSecurityTxtRule({
  id: "security-txt-address",
  title: "Every field that leads somewhere holds one URI",
  why: "Programs make a link of the value. A bare e-mail address, or two addresses in a row, leads nowhere.",
  severity: "warning",
  satisfies: ["rfc9116:contact"],
  *check({ file }) {
    for (const field of file.fields) {
      const { known, value, valueSpan } = field;
      if (!known || knownFields[known].value !== "uri" || isAddress(value)) continue;
      const meant = meantAddresses(value);
      yield {
        at: valueSpan,
        ...(known === "Contact" && { severity: "error" as const }),
        message: `${reason(value, meant)} ${advice(field, meant)}`,
        fixes: () => (meant ? [fixOf(field, meant)] : []),
      };
    }
  },
});

function reason(value: string, meant: MeantAddresses | undefined): string {
  if (meant && meant.values.length > 1) return "Several addresses stand in one field.";
  return /^[^\s:/]+@[^\s@]+$/.test(value) ? "This is a bare e-mail address." : "This is no complete URI.";
}

function advice({ known = "Contact" }: Field, meant: MeantAddresses | undefined): string {
  if (!meant) {
    return known === "Contact"
      ? "Write mailto: and an address, tel: and a number, or a page with https://."
      : "Write an address with https://.";
  }
  const [first = "", ...others] = meant.values;
  return others.length > 0 ? `Give each a ${known} field of its own.` : `Write ${first}.`;
}

function fixOf({ name, valueSpan }: Field, { values, same }: MeantAddresses): Fix {
  const title = values.length > 1 ? "Give each a field of its own" : `Write ${values[0]}`;
  const text = values.join(`\n${name}: `);
  return { title, kind: same ? "safe" : "review", edits: [{ at: valueSpan, text }] };
}
