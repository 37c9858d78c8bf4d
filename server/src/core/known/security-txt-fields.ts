/**
 * Which fields does a `security.txt` have? RFC 9116, section 2.5, and the registry that it opened: "security.txt
 * Fields" of the IANA, as of 2026-03-07 (`CSAF` since 2023, `Bug-Bounty` since 2026).
 */

/** `uri`: an address (RFC 3986). `date`: RFC 3339. `languages`: tags of RFC 5646. `flag`: `True` or `False`. */
export type FieldValue = "uri" | "date" | "languages" | "flag";

export interface KnownField {
  readonly value: FieldValue;
  /** It may stand in a file once at most. */
  readonly once?: true;
  /** What it tells a reporter. */
  readonly purpose: string;
}

export const knownFields = {
  Contact: {
    value: "uri",
    purpose:
      "Where a vulnerability is reported: `mailto:`, `tel:` or `https://`. Required. Of several the first is preferred.",
  },
  Expires: {
    value: "date",
    once: true,
    purpose: "After this time the file is stale and is not to be used. Required, and best less than a year ahead.",
  },
  Encryption: {
    value: "uri",
    purpose:
      "Where the key for encrypted reports can be had: `https://`, `dns:` or `openpgp4fpr:`. Never the key itself.",
  },
  Acknowledgments: { value: "uri", purpose: "The page on which reporters are thanked." },
  "Preferred-Languages": {
    value: "languages",
    once: true,
    purpose:
      "The languages in which reports are understood, as tags between commas; their order says nothing. Without it English is assumed.",
  },
  Canonical: {
    value: "uri",
    purpose:
      "Where this file is published. A reader who got it from an address that is not named here is not to trust it.",
  },
  Policy: { value: "uri", purpose: "The vulnerability disclosure policy, such as a `SECURITY.md`." },
  Hiring: { value: "uri", purpose: "Open positions in security." },
  CSAF: { value: "uri", purpose: "The `provider-metadata.json` of the advisories in the CSAF format (OASIS)." },
  "Bug-Bounty": { value: "flag", once: true, purpose: "Whether reports are paid for: `True` or `False`." },
} as const satisfies Record<string, KnownField>;

export type FieldName = keyof typeof knownFields;

const byLowerCase: ReadonlyMap<string, FieldName> = new Map(
  (Object.keys(knownFields) as FieldName[]).map((name) => [name.toLowerCase(), name]),
);

/** The registered field of that name, which is written in any case (RFC 9116, section 2); `undefined` for others. */
export function fieldNamed(name: string): FieldName | undefined {
  return byLowerCase.get(name.toLowerCase());
}

/** Names that were never registered, or are no more, with the field that was meant. */
const misnamed: Readonly<Record<string, FieldName>> = {
  acknowledgements: "Acknowledgments",
  acknowledgement: "Acknowledgments",
  acknowledgment: "Acknowledgments",
  "hall-of-fame": "Acknowledgments",
  thanks: "Acknowledgments",
  contacts: "Contact",
  email: "Contact",
  "e-mail": "Contact",
  mail: "Contact",
  expire: "Expires",
  expired: "Expires",
  expiry: "Expires",
  expiration: "Expires",
  "expiration-date": "Expires",
  encrypt: "Encryption",
  pgp: "Encryption",
  "pgp-key": "Encryption",
  policies: "Policy",
  "security-policy": "Policy",
  // Drafts 01 and 02 of the RFC.
  disclosure: "Policy",
  language: "Preferred-Languages",
  languages: "Preferred-Languages",
  "preferred-language": "Preferred-Languages",
  "prefered-languages": "Preferred-Languages",
  "prefered-language": "Preferred-Languages",
  jobs: "Hiring",
  bounty: "Bug-Bounty",
  bugbounty: "Bug-Bounty",
};

/** The field that a name which is none was surely meant for; spaces and `_` count as `-`. */
export function fieldMeantBy(name: string): FieldName | undefined {
  const plain = name.toLowerCase().replace(/[\s_]+/g, "-");
  return misnamed[plain] ?? fieldNamed(plain);
}
