/** Ids and vectors that cannot be valid are told from valid ones and from stand-ins. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { identifiers } from "../../server/src/core/document/identifiers.ts";
import { Reader } from "../../server/src/core/document/reading.ts";

const reader = new Reader();

function read(text: string): readonly { text: string; flaw: string | null; corrected?: string }[] {
  return identifiers(reader.read(text)).map(({ text: written, span, flaw, corrected }) => {
    assert.equal(text.slice(span.start, span.end), written);
    return { text: written, flaw, ...(corrected !== undefined && { corrected }) };
  });
}

const v31 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
const v4 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";

const valid: readonly string[] = [
  "CVE-2025-29927",
  "CVE-1999-0001",
  "CVE-2024-8274619",
  "GHSA-f82v-jwr5-mffw",
  "CWE-79",
  "CWE-1321",
  v31,
  `${v31}/E:P/RL:O/RC:C`,
  "CVSS:3.0/AC:L/AV:N/PR:N/UI:N/S:U/C:H/I:H/A:H",
  v4,
  `${v4}/E:A/U:Amber`,
  "AV:N/AC:L/Au:N/C:P/I:P/A:P",
];

const flawed: readonly (readonly [text: string, flaw: RegExp, corrected?: string])[] = [
  ["CVE-2024-872", /three digits/, "CVE-2024-0872"],
  ["CVE-24-18722", /year has two digits/],
  ["CVE-20244-18722", /year has 5 digits/],
  ["CVE-1987-4410", /older than 1999/],
  ["CVE_2024_18722", /hyphens/, "CVE-2024-18722"],
  ["CVE2024-18722", /hyphens/, "CVE-2024-18722"],
  ["GHSA-f82v-jwr5", /2 of the three/],
  ["GHSA-f82v-jwr5-mff", /“mff” is not four/],
  ["GHSA-f82v-jar5-mffw", /“a” is none/],
  ["CWE-079", /begins with a zero/, "CWE-79"],
  ["CWE-83920174", /8 digits/],
  ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H", /^A is missing/],
  ["CVSS:3.1/AV:N/AC:M/PR:N/UI:N/S:U/C:H/I:H/A:H", /AC cannot be M/],
  ["CVSS:3.1/AV:N/AV:L/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", /AV stands there twice/],
  ["CVSS:3.1/AV:N/AC:L/AT:N/PR:N/UI:N/S:U/C:H/I:H/A:H", /no metric AT/],
  ["CVSS:3.2/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", /no CVSS version 3.2/],
  ["CVSS:4.0/AV:N/AC:L/PR:N/AT:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", /AT stands in the wrong place/],
  ["AV:N/AC:L/Au:N/C:P/I:P/A:H", /A cannot be H/],
];

const leftAlone: readonly string[] = [
  "CVE-YYYY-NNNN, CVE-2024-XXXX, CVE-20XX-12345, CVE-2024-12xxx, CVE-2024-1234…",
  "CVE-2024-123, CVE-0000-0000, CVE-1234-5678",
  "GHSA-xxxx-xxxx-xxxx, GHSA-abcd-efgh-ijkl, GHSA-1234-5678-9012, GHSA-id, GHSA-*",
  "CWE-XXX, CWE-0, CWE-000",
  "CVSS:3.1/AV:X/AC:X/PR:X/UI:X/S:X/C:X/I:X/A:X",
  "CVSS:3.1/AV:N/AC:L/... and CVSS:3.1/AV:N/AC:L/PR:N/…",
  "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H",
  "https://example.org/CVE-2024-87 and <https://example.org/GHSA-f82v-jwr5>",
  "```\nCVE-2024-87\n```",
  "HTTP:GET/A:b/C:d and a CVE from 2014-2024",
];

test("valid ids and vectors have no flaw", () => {
  for (const text of valid) assert.deepEqual(read(`See ${text}.`), [{ text, flaw: null }], text);
});

test("a flaw is named, with what was meant where that is clear", () => {
  for (const [text, flaw, corrected] of flawed) {
    const [found] = read(`See ${text}, please.`);
    assert.equal(found?.text, text);
    assert.match(found?.flaw ?? "", flaw);
    assert.equal(found?.corrected, corrected);
  }
});

test("stand-ins, abbreviations, addresses and code are left alone", () => {
  for (const text of leftAlone) {
    assert.deepEqual(
      read(text).filter(({ flaw }) => flaw !== null),
      [],
      text,
    );
  }
});

test("takes time in proportion to the text", () => {
  const text = `${"CVSS:3.1/AV:N/".repeat(4000)} ${"CVE-2024-1".repeat(4000)} ${"GHSA-aa".repeat(4000)}`;
  const start = performance.now();
  read(text);
  assert.ok(performance.now() - start < 1000);
});
