/** RFC 9116: does the repository's `security.txt` say what the policy says? */

import type { FieldName } from "../known/security-txt-fields.ts";
import { readSecurityTxt } from "../security-txt/read.ts";
import { fieldsOf } from "../security-txt/security-txt.ts";
import type { Basis, Evidence, Finder } from "./evidence.ts";
import { defineStandard } from "./standard.ts";

/** What the fields of that name show. Without the file nothing can be told: it belongs to a site, not to a repository. */
function field(name: FieldName, show: (values: readonly string[], basis: Basis) => readonly Evidence[]): Finder {
  return (basis) => {
    const [file] = basis.facts.project?.securityTxt ?? [];
    if (file === undefined) return "No security.txt is in the repository; it may be on the site alone.";
    const values = fieldsOf(readSecurityTxt(file.text), name).map(({ value }) => value);
    return values.length === 0 ? [] : show(values, basis);
  };
}

const named = (values: readonly string[]): readonly Evidence[] => values.map((said) => ({ said }));

export const rfc9116 = defineStandard("rfc9116", [
  {
    key: "rfc9116:contact",
    clause: "RFC 9116, section 2.5.3",
    find: field("Contact", (values, { policy }) => {
      const uris = values.filter((value) => /^(?:mailto:|tel:|https:\/\/)/i.test(value));
      const plain = uris.map((value) => value.replace(/^mailto:/i, "").toLowerCase());
      const same = policy.contacts.filter(
        ({ purpose, value }) => purpose === "report" && plain.includes(value.toLowerCase()),
      );
      return same.map(({ span, value }) => ({ at: span, said: value }));
    }),
    write: "Give the same contact in the policy and, as mailto: or https:, in security.txt.",
  },
  {
    key: "rfc9116:expires",
    clause: "RFC 9116, section 2.5.5",
    find: field("Expires", ([value = "", ...more], { facts }) =>
      more.length === 0 && /^\d{4}-\d\d-\d\dT/i.test(value) && value.slice(0, 10) >= facts.today
        ? [{ said: value }]
        : [],
    ),
    write: "Give security.txt one date of expiry, in the future and less than a year ahead.",
  },
  {
    key: "rfc9116:policy",
    clause: "RFC 9116, section 2.5.7",
    find: field("Policy", (values) => named(values.filter((value) => /^https:\/\//i.test(value)))),
    write: "Link this policy from the field Policy of security.txt, by https.",
  },
  {
    key: "rfc9116:encryption",
    clause: "RFC 9116, section 2.5.4, optional",
    find: field("Encryption", named),
    write: "If you take encrypted reports, link the key from the field Encryption.",
  },
  {
    key: "rfc9116:acknowledgments",
    clause: "RFC 9116, section 2.5.1, optional",
    find: field("Acknowledgments", named),
    write: "If you thank reporters on a page, link it from the field Acknowledgments.",
  },
]);
