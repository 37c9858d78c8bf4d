/** Which keys does the text give for encrypting what is sent to its addresses? */

import type { SectionKind } from "../catalogue/kinds.ts";
import type { Block, BlockShape } from "./blocks.ts";
import type { Places } from "./places.ts";
import type { Contact, Link } from "./policy.ts";
import { type Reading, type Scan, where } from "./reading.ts";
import { overlaps, type Span } from "./span.ts";
import { speaksOf } from "./statements.ts";
import { trait } from "./traits.ts";

/** Sections whose keys sign what the project hands out rather than encrypt what it is sent. */
const signingKinds: ReadonlySet<SectionKind> = new Set([
  "supply-chain",
  "updates",
  "measures",
  "best-practices",
  "testing",
  "considerations",
  "compliance",
]);

/**
 * An encrypted channel for each key that is given beside an address for reports: a key block, a fingerprint, or a link to
 * a key. A key that is merely offered is none.
 */
export function keys(
  reading: Reading,
  links: readonly Link[],
  contacts: readonly Contact[],
  places: Places,
): readonly Contact[] {
  const addresses = contacts.filter(
    (contact) => contact.kind === "email" && contact.form !== "named" && contact.purpose === "report",
  );
  if (addresses.length === 0) return [];
  const found: { span: Span; block: Block; form: Contact["form"] }[] = [];
  for (const link of links) {
    if (link.image || link.form === "definition" || !isKeyLink(link)) continue;
    const at = link.block.text.indexOf(link.text);
    if (isForSending(places, link.block, Math.max(0, at)))
      found.push({ span: link.span, block: link.block, form: "link" });
  }
  for (const { block, value } of reading.found(keyScan)) {
    const place = places.at(block, value.from);
    const named =
      value.block || place.speaksNear("pgp-word") || place.kind === "encryption" || speaksOfKeys(places, block);
    if (!named || !isForSending(places, block, value.from)) continue;
    const span = block.at(value.from, value.to);
    if (!found.some((other) => overlaps(other.span, span)))
      found.push({ span, block, form: block.kind === "code" ? "code" : "bare" });
  }
  return found.map(({ span, block, form }) => {
    const near =
      addresses.find((address) => address.block === block) ??
      (addresses.find((address) => !address.placeholder) as Contact | undefined) ??
      (addresses[0] as Contact);
    return {
      kind: "pgp-email",
      value: near.value,
      span,
      placeholder: near.placeholder,
      purpose: "report",
      private: true,
      form,
      block,
    };
  });
}

function isForSending(places: Places, block: Block, offset: number): boolean {
  const place = places.at(block, offset);
  return !signingKinds.has(place.kind) && !place.speaks("signing-word");
}

function speaksOfKeys(places: Places, block: Block): boolean {
  return places.statements.around(block).some((statement) => speaksOf(statement, "pgp-word"));
}

/** Whether a link leads to a key: by its target, or by its text where the target is a page of the project. */
export function isKeyLink(link: Link): boolean {
  const target = link.target.toLowerCase();
  if (/\.(?:asc|gpg|pgp)(?:$|[?#])/.test(target)) return true;
  if (
    /(?:^|\/\/)(?:keys\.openpgp\.org|keyserver\.|keys\.|pgp\.mit\.edu|pgp\.)/.test(target) &&
    /pgp|key|0x/.test(target)
  )
    return true;
  if (/keybase\.io\/.+/.test(target)) return /key(?!base)|pgp|gpg/i.test(link.text) || /pgp_keys|key\.asc/.test(target);
  if (/(?:pgp|gpg|openpgp)[-_]?(?:public[-_]?)?key|openpgpkey|public[-_]?key|github\.com\/[\w-]+\.gpg/.test(target))
    return true;
  return (
    /\b(?:pgp|gpg|openpgp)\b.*\bkey\b|\bkey\b.*\b(?:pgp|gpg)\b/i.test(link.text) &&
    !/wikipedia|gnupg\.org|openpgp\.org\/?$/.test(target)
  );
}

interface Key {
  readonly from: number;
  readonly to: number;
  /** An armoured block, which needs no words to be known for a key. */
  readonly block: boolean;
}

const keyScan: Scan<Key> = where(
  ({ prose }) => prose.has(trait.digit) || (prose.has(trait.capitals) && prose.text.includes("BEGIN PGP")),
  function* (block: BlockShape) {
    const { text } = block.prose;
    const begin = text.indexOf("BEGIN PGP PUBLIC KEY BLOCK");
    if (begin >= 0) {
      const line = text.lastIndexOf("\n", begin) + 1;
      const end = text.indexOf("\n", begin);
      yield { from: line, to: end < 0 ? text.length : end, block: true };
      return;
    }
    if ((block.kind === "code" && text.length > 400) || !block.prose.has(trait.digit)) return;
    for (const match of text.matchAll(/\b(?:0x)?[0-9A-F]{4}(?:[ :\u00a0]{0,2}[0-9A-F]{4}){3,9}\b/gi)) {
      if (/\d/.test(match[0]) && /[a-f]/i.test(match[0]))
        yield { from: match.index, to: match.index + match[0].length, block: false };
    }
    for (const match of text.matchAll(/\b0x[0-9A-F]{8}\b/gi))
      yield { from: match.index, to: match.index + match[0].length, block: false };
  },
);
