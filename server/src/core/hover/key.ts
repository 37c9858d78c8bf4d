/** Which key does an id or a fingerprint name, and until when can reports be encrypted to it? */

import { daysBetween } from "../days.ts";
import type { KeyName } from "../document/policy.ts";
import type { Facts, KeyFacts } from "../facts.ts";
import { counted, escaped, paragraphs } from "./markdown.ts";
import { pointedAt, type Subject } from "./subject.ts";

export const key: Subject = ({ policy, facts }, offset) => {
  const found = pointedAt(policy.keyNames, ({ span }) => span, offset);
  return found && { at: found.span, text: paragraphs(named(found), known(found, facts)) };
};

/** RFC 9580, section 5.5.4: 40 digits are of a key of version 4, 64 of one of version 6. */
function named({ kind, value }: KeyName): string {
  if (kind === "fingerprint")
    return `**Fingerprint of an OpenPGP key**${value.length === 64 ? " of version 6" : value.length === 40 ? " of version 4" : ""}. Reporters hold it against that of the key that they find.`;
  const digits = value.length;
  return `**${kind === "short-id" ? "Short" : "Long"} id of an OpenPGP key**: the last ${digits} digits of its fingerprint, which does not tell the key from one that was made to have the same.`;
}

/** Where the key is, as far as it could be read. */
function known({ value }: KeyName, { keys = [], today }: Facts): string | undefined {
  const found = keys.find(({ fingerprints }) => fingerprints.some((one) => one.endsWith(value)));
  if (!found) return undefined;
  const isPrimary = found.fingerprints[0]?.endsWith(value) ?? false;
  const place = found.path === undefined ? "in this policy" : `in ${escaped(found.path)}`;
  return `It is that of ${isPrimary ? "the key" : "a subkey of the key"} ${place}.${encrypts(found, today)}`;
}

function encrypts({ encryptsUntil }: KeyFacts, today: string): string {
  if (encryptsUntil === undefined) return "";
  if (encryptsUntil === null) return " It has no last day.";
  const left = daysBetween(today, encryptsUntil);
  return left < 0
    ? ` Nothing can be encrypted to it since ${encryptsUntil}.`
    : ` Reports can be encrypted to it until ${encryptsUntil}, ${counted(left, "more day")}.`;
}
