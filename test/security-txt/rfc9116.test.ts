/**
 * RFC 9116, clause by clause: for each demand a file that keeps it, with nothing found, and files that do not, with the
 * rules that say so. Where the RFC has an example or a form of its own, the file is in its manner.
 */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Facts } from "../../server/src/core/facts.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { judge } from "../support/judge.ts";

const contact = "Contact: mailto:security@lanternworks.dev\n";
const expires = "Expires: 2027-06-30T23:59:59Z\n";
const minimal = contact + expires;
const canonical = "Canonical: https://lanternworks.dev/.well-known/security.txt\n";

function found(text: string, facts: Partial<Facts> = {}, rules = {}): readonly string[] {
  const settings = { ...defaultSettings, rules };
  const given = { kind: "security-txt", facts: { today: "2026-11-21", ...facts }, settings, origin: {} } as const;
  return judge(given, text).findings.map(({ rule }) => rule.replace("security-txt-", ""));
}

/** What the clause asks; a text; what is found in it. */
type Case = readonly [demand: string, text: string, ...found: string[]];

function cases(clause: string, list: readonly Case[]): void {
  describe(clause, () => {
    for (const [demand, text, ...wanted] of list) test(demand, () => assert.deepEqual(found(text), wanted));
  });
}

function signed(body: string): string {
  return `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${body}-----BEGIN PGP SIGNATURE-----\n\niHUEARYK\n-----END PGP SIGNATURE-----\n`;
}

cases("2 The specification", [
  ["contact and expiry are enough", minimal],
  ["names of fields are written in any case", "cOnTaCt: mailto:a@lanternworks.dev\nEXPIRES: 2027-06-30T23:59:59Z\n"],
  ["a field has a name and a value", `${minimal}Policy:\n`, "line"],
  ["a field has a value that is not blank", `${minimal}Policy:   \n`, "line"],
  ["each field is on a line of its own", `${minimal.replace("\n", " ")}`, "no-expires", "address"],
  ["values are not chained", `Contact: mailto:a@lanternworks.dev, mailto:b@lanternworks.dev\n${expires}`, "address"],
  ["a field may be repeated", `${contact}Contact: https://lanternworks.dev/report\n${expires}`],
  ["fields come in any order", `Hiring: https://lanternworks.dev/jobs\n${expires}\n${contact}`],
  ["URIs may be percent-encoded", `${minimal}Policy: https://lanternworks.dev/%E2%9C%93?a=b%20c\n`],
]);

cases("2.1 Comments", [
  ["a line that begins with # is a comment", `# Contact: nobody\n#\n#no space, Ünïcödé\t🔦\n${minimal}`],
  ["# begins the line", `  # ours\n${minimal}`, "line"],
  ["# in a value is part of it", `${minimal}Policy: https://lanternworks.dev/security#reports\n`],
]);

cases("2.2 Line separator", [
  ["LF", minimal],
  ["CRLF", minimal.replaceAll("\n", "\r\n")],
  ["both", minimal.replace("\n", "\r\n")],
  ["not CR", minimal.replaceAll("\n", "\r"), "line"],
  ["the last line too", minimal.trimEnd(), "line"],
]);

cases("2.3 Digital signature", [
  ["a signed file is read without its frame", signed(minimal + canonical)],
  ["a dash that is escaped is no part of the line", signed(`${minimal}${canonical}- #- dashed\n`)],
  ["Canonical is recommended with a signature", signed(minimal), "canonical"],
  [
    "what is outside is not signed",
    `Policy: https://lanternworks.dev/security\n${signed(minimal + canonical)}`,
    "signature",
  ],
  [
    "a frame without a signature is none",
    signed(minimal + canonical).replace(/-----BEGIN PGP SIGNATURE[\s\S]*/, ""),
    "signature",
  ],
]);

test("2.3 Digital signature: a signature is recommended, where one wants to be told", () => {
  const rules = { "security-txt-unsigned": "information" };
  assert.deepEqual(found(minimal, {}, rules), ["unsigned"]);
  assert.deepEqual(found(signed(minimal + canonical), {}, rules), []);
});

cases("2.4 Extensibility", [
  ["fields that are not known are passed over", `${minimal}Open-Door: http://lanternworks.dev, or not\nX: 1\n`],
  ["a misspelt field is not known", `${minimal}Acknowledgement: https://lanternworks.dev/thanks\n`, "field-name"],
]);

cases("2.5.1 Acknowledgments", [
  ["a page", `${minimal}Acknowledgments: https://lanternworks.dev/thanks\n`],
  ["on the web by https", `${minimal}Acknowledgments: http://lanternworks.dev/thanks\n`, "https"],
]);

cases("2.5.2 Canonical", [
  ["several addresses", `${minimal}${canonical}Canonical: https://www.lanternworks.dev/security.txt\n`],
  ["by https", `${minimal}${canonical.replace("https", "http")}`, "https"],
  ["of this file", `${minimal}Canonical: https://lanternworks.dev/about\n`, "canonical"],
]);

cases("2.5.3 Contact", [
  ["is required", expires, "no-contact"],
  [
    "mailto, tel and https",
    `${contact}Contact: tel:+1-201-555-0123\nContact: https://lanternworks.dev/report\n${expires}`,
  ],
  ["a bare address is no URI", `Contact: security@lanternworks.dev\n${expires}`, "address"],
  ["a bare number is no URI", `Contact: +1-201-555-0123\n${expires}`, "address"],
  ["by https", `Contact: http://lanternworks.dev/report\n${expires}`, "https"],
]);

cases("2.5.4 Encryption", [
  ["a key on the web", `${minimal}Encryption: https://lanternworks.dev/key.asc\n`],
  [
    "a key in the domain name system",
    `${minimal}Encryption: dns:5d2d37ab76d47d36._openpgpkey.lanternworks.dev?type=OPENPGPKEY\n`,
  ],
  ["a fingerprint", `${minimal}Encryption: openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f\n`],
  ["a fingerprint of version 6", `${minimal}Encryption: openpgp4fpr:${"5f2de5521c63a801".repeat(4)}\n`],
  ["a short id is no fingerprint", `${minimal}Encryption: openpgp4fpr:4b29100f\n`, "address"],
  ["by https", `${minimal}Encryption: http://lanternworks.dev/key.asc\n`, "https"],
  [
    "never the key itself",
    `${minimal}Encryption: -----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDME\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----\n`,
    "inline-key",
  ],
]);

cases("2.5.5 Expires", [
  ["is required", contact, "no-expires"],
  ["stands there once", `${minimal}Expires: 2027-05-01T00:00:00Z\n`, "repeated"],
  ["is a time of RFC 3339", `${contact}Expires: 2026-12-31T18:37:07z\n`],
  ["with an offset", `${contact}Expires: 2027-01-31T18:37:07.125-08:00\n`],
  ["not a day", `${contact}Expires: 2027-06-30\n`, "bad-date"],
  ["not a time as in mail", `${contact}Expires: Thu, 31 Dec 2026 18:37:07 -0800\n`, "bad-date"],
  ["has not passed", `${contact}Expires: 2026-11-20T23:59:59Z\n`, "expired"],
  ["is best less than a year ahead", `${contact}Expires: 2027-11-23T00:00:00Z\n`, "expires-late"],
]);

cases("2.5.6 Hiring", [
  ["a page", `${minimal}Hiring: https://lanternworks.dev/jobs\n`],
  ["by https", `${minimal}Hiring: http://lanternworks.dev/jobs\n`, "https"],
]);

cases("2.5.7 Policy", [
  ["a page", `${minimal}Policy: https://lanternworks.dev/security\n`],
  ["by https", `${minimal}Policy: http://lanternworks.dev/security\n`, "https"],
  ["whole", `${minimal}Policy: /security\n`, "address"],
]);

cases("2.5.8 Preferred-Languages", [
  ["tags between commas", `${minimal}Preferred-Languages: en, es, fr\n`],
  ["with or without spaces, in any case", `${minimal}Preferred-Languages: EN,pt-br , zh-hans\n`],
  ["at least one", `${minimal}Preferred-Languages: ,\n`, "bad-value"],
  ["tags of RFC 5646", `${minimal}Preferred-Languages: English\n`, "bad-value"],
  ["stands there once", `${minimal}Preferred-Languages: en\nPreferred-Languages: es\n`, "repeated"],
]);

cases("IANA registry of fields, 2026-03-07", [
  [
    "CSAF, several",
    `${minimal}CSAF: https://lanternworks.dev/a/provider-metadata.json\nCSAF: https://lanternworks.dev/b/provider-metadata.json\n`,
  ],
  ["CSAF by https", `${minimal}CSAF: http://lanternworks.dev/provider-metadata.json\n`, "https"],
  ["Bug-Bounty is True or False", `${minimal}Bug-Bounty: True\n`],
  ["and nothing else", `${minimal}Bug-Bounty: up to 500 EUR\n`, "bad-value"],
  ["once", `${minimal}Bug-Bounty: True\nBug-Bounty: False\n`, "repeated"],
]);

describe("3 Location", () => {
  const at = (place: string, securityTxt: readonly { path: string; text: string }[] = []) => ({
    project: { place, securityTxt },
  });

  test("in .well-known", () => assert.deepEqual(found(minimal, at(".well-known/security.txt")), []));
  test("at the top for old files only", () => assert.deepEqual(found(minimal, at("security.txt")), ["misplaced"]));
  test("where the one in .well-known counts", () => {
    const other = { path: ".well-known/security.txt", text: expires };
    assert.deepEqual(found(minimal, at("security.txt", [other])), ["misplaced"]);
    assert.deepEqual(found(minimal, at("security.txt", [{ ...other, text: `# The same.\n${minimal}` }])), []);
  });
  test("in UTF-8", () => {
    assert.deepEqual(found(`\uFEFF${minimal}`), ["encoding"]);
    assert.deepEqual(found(`# Caf\uFFFD\n${minimal}`), ["encoding"]);
  });
});

cases("4 File format description and ABNF grammar", [
  ["one space behind the colon", minimal],
  ["not none", minimal.replace(": ", ":"), "line"],
  ["not two", minimal.replace(": ", ":  "), "line"],
  ["not a tab", minimal.replace(": ", ":\t"), "line"],
  ["spaces at the end of a line", minimal.replaceAll("\n", " \t\n")],
  ["blank lines, with spaces or without", `\n  \n${minimal}\n\t\n`],
  ["no spaces in a name", `${minimal}Preferred Languages: en\n`, "line"],
  ["no words without a name", `${minimal}We are glad to hear from you.\n`, "line"],
]);
