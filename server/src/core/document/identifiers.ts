/** Which ids of vulnerabilities and weaknesses does the text give, and can they be valid? */

import type { BlockShape } from "./blocks.ts";
import { vectorFlaw } from "./cvss-vector.ts";
import { bareUrls } from "./links.ts";
import type { Identifier } from "./policy.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { trait } from "./traits.ts";

interface Found extends Pick<Identifier, "kind" | "flaw" | "corrected"> {
  readonly from: number;
  readonly to: number;
}

/** The ids in the text, in order. Left out are stand-ins such as CVE-YYYY-NNNN, code blocks and addresses. */
export function identifiers(reading: Reading): readonly Identifier[] {
  return reading.found(scanIdentifiers).map(({ block, value: { from, to, ...said } }) => ({
    ...said,
    text: block.text.slice(from, to),
    span: block.at(from, to),
    block,
  }));
}

// What follows must not go on with the id: CVE-2024-12XX, GHSA-abcd-…, CWE-7* stand for something else.
const ends = String.raw`(?![\w*?…]|[-–_][\w*?…]|\.\.|/\S)`;
const begins = String.raw`(?<![\w/.:@-])`;

const cve = new RegExp(`${begins}CVE[-–‑_]?(\\d{1,8})[-–‑_](\\d{1,24})${ends}`, "gi");
const ghsa = new RegExp(`${begins}GHSA((?:-[a-z0-9]{1,16}){1,6})${ends}`, "gi");
const cwe = new RegExp(`${begins}CWE-(\\d{1,12})${ends}`, "gi");
const vector =
  /(?<![\w/.:@-])(?:CVSS:(\d\.\d)\/)?[A-Za-z]{1,3}:[A-Za-z]{1,6}(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,6}){2,40}(?![\w*?…:]|\/|\.\.)/g;

/** CVE-, a year from 1999 on, and 4 to 19 digits (CVE Record Format 5, cveId). */
function readCve(match: RegExpExecArray): Omit<Found, "from" | "to"> | undefined {
  const [text, year = "", number = ""] = match;
  if (isStandIn(year) || isStandIn(number)) return undefined;
  const corrected = `CVE-${year}-${number.padStart(4, "0")}`;
  if (year.length !== 4) return { kind: "cve", flaw: `its year has ${digits(year.length)}, not four` };
  if (Number(year) < 1999) return { kind: "cve", flaw: "no CVE ID is older than 1999" };
  if (number.length > 19) return { kind: "cve", flaw: `its number has ${number.length} digits; 19 is the most` };
  if (number.length < 4) {
    return { kind: "cve", flaw: `its number has ${digits(number.length)}; four is the least`, corrected };
  }
  if (!/^CVE-\d+-\d+$/i.test(text)) return { kind: "cve", flaw: "its parts are not joined by hyphens", corrected };
  return { kind: "cve", flaw: null };
}

/** Three groups of four out of 23456789cfghjmpqrvwx (GitHub Docs, about the GitHub Advisory Database). */
function readGhsa(match: RegExpExecArray): Omit<Found, "from" | "to"> | undefined {
  const groups = (match[1] as string).toLowerCase().slice(1).split("-");
  // Real groups mix digits and letters; all of one kind is what people write as an example.
  if (groups.some(isStandIn) || groups.every((group) => /^(?:[a-z]+|\d+)$/.test(group))) return undefined;
  if (groups.length !== 3) return { kind: "ghsa", flaw: `it has ${groups.length} of the three groups` };
  const short = groups.find((group) => group.length !== 4);
  if (short) return { kind: "ghsa", flaw: `“${short}” is not four characters long` };
  const strange = groups.join("").match(/[^23456789cfghjmpqrvwx]/)?.[0];
  return { kind: "ghsa", flaw: strange ? `“${strange}” is none of the characters that such ids are made of` : null };
}

/** CWE- and a number of up to six digits without leading zeros (CSAF 2.0 schema, cwe/id). */
function readCwe(match: RegExpExecArray): Omit<Found, "from" | "to"> | undefined {
  const number = match[1] as string;
  if (/^0+$/.test(number) || (number.length > 3 && isStandIn(number))) return undefined;
  if (number.startsWith("0")) {
    return { kind: "cwe", flaw: "its number begins with a zero", corrected: `CWE-${Number(number)}` };
  }
  return { kind: "cwe", flaw: number.length > 6 ? `its number has ${number.length} digits; six is the most` : null };
}

function readVector(match: RegExpExecArray): Omit<Found, "from" | "to"> | undefined {
  const [text, version] = match;
  // Other things are written with colons and slashes too: a vector tells itself by its prefix or its first metrics.
  if (version === undefined && !/^AV:[A-Za-z]\/AC:/i.test(text)) return undefined;
  const flaw = vectorFlaw(text, version);
  return flaw === undefined ? undefined : { kind: "cvss-vector", flaw };
}

function digits(count: number): string {
  return count === 1 ? "one digit" : `${["no", "one", "two", "three"][count] ?? count} digits`;
}

/** What people write where an id is to be filled in: one character over and over, or a run of the alphabet or of digits. */
function isStandIn(part: string): boolean {
  if (part.length < 3) return /^0+$/.test(part);
  return /^(.)\1+$/.test(part) || "01234567890".includes(part) || "abcdefghijklmnopqrstuvwxyz".includes(part);
}

const scanIdentifiers: Scan<Found> = where(
  ({ kind, prose }) =>
    kind !== "code" &&
    kind !== "frontmatter" &&
    prose.has(trait.digit | trait.capitals) &&
    /CVE|GHSA|CWE|CVSS:|AV:/i.test(prose.text),
  function* ({ prose }: BlockShape) {
    const { text } = prose;
    const found: Found[] = [];
    const add = (pattern: RegExp, read: (match: RegExpExecArray) => Omit<Found, "from" | "to"> | undefined) => {
      for (const match of text.matchAll(pattern)) {
        const said = read(match);
        if (said) found.push({ ...said, from: match.index, to: match.index + match[0].length });
      }
    };
    add(cve, readCve);
    add(ghsa, readGhsa);
    add(cwe, readCwe);
    add(vector, readVector);
    if (found.length === 0) return;
    const addresses = bareUrls(text);
    yield* found
      .filter(({ from }) => !addresses.some((address) => address.from <= from && from < address.to))
      .sort((a, b) => a.from - b.from);
  },
);
