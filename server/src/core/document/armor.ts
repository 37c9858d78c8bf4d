/** Which armored blocks of OpenPGP stand in a text? */

import { type Span, spanOf } from "./span.ts";

/** A block from its begin line to its end line. Offsets are in the text searched. */
export interface Armor {
  readonly kind: "public" | "private";
  /** The line that begins it, without quote marks. */
  readonly begin: Span;
  readonly span: Span;
  /** Tells one block from another: the same for a block that only moved or was indented. */
  readonly digest: string;
}

const opening = /-----BEGIN PGP (PUBLIC|PRIVATE) KEY BLOCK-----/g;

/** The key blocks in a text, in order; those that have no key in them, as in a sentence on key blocks, are none. */
export function armorsIn(text: string): readonly Armor[] {
  const found: Armor[] = [];
  for (const match of text.matchAll(opening)) {
    const closing = `-----END PGP ${match[1]} KEY BLOCK-----`;
    const start = match.index;
    // Up to the next block and no further: looking to the end of the text for each would take too long.
    const next = text.indexOf("-----BEGIN", start + 5);
    const length = text.slice(start, next < 0 ? undefined : next).indexOf(closing);
    if (length < 0) continue;
    const end = start + length;
    const body = bodyOf(text.slice(start + match[0].length, end));
    if (body.length < shortestKey || /(.)\1{39}/.test(body)) continue;
    found.push({
      kind: match[1] === "PUBLIC" ? "public" : "private",
      begin: spanOf(start, start + match[0].length),
      span: spanOf(start, end + closing.length),
      digest: digestOf(body),
    });
  }
  return found;
}

/** The block as the standard has it (RFC 9580, section 6.2): without quote marks, indentation and tags around its lines. */
export function plainArmor(text: string): string {
  return text.replace(/^[ \t>]+/gm, "").replace(/<br ?\/?>/gi, "");
}

/** No key is shorter than this in base64. */
const shortestKey = 100;

/** The base64 of the block: its lines of nothing else, without headers and checksum. */
function bodyOf(text: string): string {
  return text
    .split(/\r\n|\r|\n|<br ?\/?>/)
    .map((line) => line.replace(/^[ \t>]+/, "").trimEnd())
    .filter((line) => /^[A-Za-z0-9+/]+=*$/.test(line))
    .join("");
}

/** FNV-1a, twice with different beginnings: short, and good enough to tell the few keys of one text apart. */
function digestOf(body: string): string {
  return [0x811c9dc5, 0x2f0b4c47]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < body.length; at++) hash = Math.imul(hash ^ body.charCodeAt(at), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
