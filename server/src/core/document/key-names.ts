/** By which ids and fingerprints does the text name keys of OpenPGP? */

import type { Block, BlockShape } from "./blocks.ts";
import { hasHit } from "./hits.ts";
import type { KeyName } from "./policy.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { trait } from "./traits.ts";

interface Found {
  readonly kind: KeyName["kind"];
  readonly value: string;
  readonly from: number;
  readonly to: number;
  /** The block itself speaks of such keys. */
  readonly named: boolean;
}

/** The ids and fingerprints in the text, in order, where it speaks of keys of OpenPGP: numbers alone can be anything. */
export function keyNames(
  reading: Reading,
  context: { sectionOf(block: Block): { kind: string } | null },
): readonly KeyName[] {
  const names: KeyName[] = [];
  for (const { block, index, value } of reading.found(scanNames)) {
    const { from, to, named, ...name } = value;
    if (!named && context.sectionOf(block)?.kind !== "encryption" && !leadsUp(reading.blocks[index - 1])) continue;
    names.push({ ...name, text: block.text.slice(from, to), span: block.at(from, to), block });
  }
  return names;
}

function leadsUp(above: Block | undefined): boolean {
  return above !== undefined && above.text.length < 300 && hasHit(above.prose, ["pgp-word"]);
}

const hex = "[0-9A-F]{4}";
const patterns: readonly (readonly [KeyName["kind"], RegExp])[] = [
  // Version 6 (RFC 9580, section 5.5.4.3) has 32 bytes, version 4 has 20.
  ["fingerprint", new RegExp(`(?<![\\w/])(?:0x)?${hex}(?:[ \u00a0:-]{0,3}${hex}){15}(?![ :]?[0-9A-F]|\\w)`, "gi")],
  ["fingerprint", new RegExp(`(?<![\\w/])(?:0x)?${hex}(?:[ \u00a0:-]{0,3}${hex}){9}(?![ :]?[0-9A-F]{4}|\\w)`, "gi")],
  ["fingerprint", /(?<![\w/:])(?:[0-9A-F]{2}[: ]){19}[0-9A-F]{2}(?![: ]?[0-9A-F]{2}|\w)/gi],
  ["long-id", new RegExp(`(?<![\\w/-])(?:0x)?${hex}(?:[ ]?${hex}){3}(?![ :]{0,2}${hex}|[\\w-])`, "gi")],
  ["short-id", /(?<![\w/-])0x[0-9A-F]{8}(?![\w-])/gi],
  // Without the prefix only behind words that say what it is.
  [
    "short-id",
    /(?<=(?:\b(?:key\s?-?id|pgp key|gpg key)|--(?:recv|receive|search)-keys?)(?: is|:)?[\s`*]{1,3})[0-9A-F]{8}(?![\w-])/gi,
  ],
];

/** Numbers that people write where a key is to be filled in; and what has no digit or no letter is mostly a word or a number. */
function isStandIn(value: string): boolean {
  if (/^(.)\1+$/.test(value) || /^(.{4})\1+$/.test(value)) return true;
  if (/^(?:0?123456789?|DEADBEEF|CAFEBABE|BADC0FFE|ABCDEF|ABCD1234|1234ABCD)/.test(value)) return true;
  return value.length <= 16 && (/^\d+$/.test(value) || !/\d/.test(value));
}

const scanNames: Scan<Found> = where(
  // The lines of a key itself are no names of it.
  ({ kind, prose }) =>
    kind !== "frontmatter" &&
    prose.has(trait.digit) &&
    /[0-9A-F]{4}|(?:[0-9A-F]{2}[: ]){4}/i.test(prose.text) &&
    !(kind === "code" && prose.text.includes("-----BEGIN")),
  function* ({ prose }: BlockShape) {
    const { text } = prose;
    const named = hasHit(prose, ["pgp-word"]) || /\bgpg2?\b|--recv-keys?\b/.test(text);
    const found: Found[] = [];
    for (const [kind, pattern] of patterns) {
      for (const match of text.matchAll(pattern)) {
        const value = match[0]
          .replace(/^0x/i, "")
          .replace(/[^0-9A-F]/gi, "")
          .toUpperCase();
        const from = match.index;
        const to = from + match[0].length;
        if (found.some((other) => other.from < to && from < other.to) || isStandIn(value)) continue;
        found.push({ kind, value, from, to, named });
      }
    }
    yield* found.sort((a, b) => a.from - b.from);
  },
);
