/** Key blocks, ids and fingerprints of OpenPGP are found where the text speaks of such keys. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { armorsIn, plainArmor } from "../../server/src/core/document/armor.ts";
import { keyNames } from "../../server/src/core/document/key-names.ts";
import { inContext } from "../support/in-context.ts";

const lines =
  "mDMEZ1lanternDsxYJKwYBBAHaRw8BAQdAq0fQ3mWJkYl5Zt8bC1vN7xRr2dU6pHse\nwT4uGyXo9Kji0D0xhbnRlcm4gU2VjdXJpdHkgPHNlY3VyaXR5QGxhbnRlcm53b3Jr";
const armor = (kind: string, body = lines) =>
  `-----BEGIN PGP ${kind} KEY BLOCK-----\nComment: ours\n\n${body}\n=abcd\n-----END PGP ${kind} KEY BLOCK-----`;

test("finds blocks wherever they stand, and tells them apart by what is in them", () => {
  const text = `# A\n\n${armor("PUBLIC")}\n\n> ${armor("PRIVATE").replaceAll("\n", "\n> ")}\n`;
  const [first, second, ...more] = armorsIn(text);
  assert.equal(more.length, 0);
  assert.deepEqual([first?.kind, second?.kind], ["public", "private"]);
  assert.equal(first?.digest, second?.digest);
  assert.equal(text.slice(first?.begin.start, first?.begin.end), "-----BEGIN PGP PUBLIC KEY BLOCK-----");
  assert.equal(text.slice(first?.span.start, first?.span.end), armor("PUBLIC"));
  assert.equal(plainArmor(text.slice(second?.span.start, second?.span.end)), armor("PRIVATE"));
  const other = armorsIn(armor("PUBLIC", lines.replace("0fQ3", "0fQ4")))[0];
  assert.notEqual(other?.digest, first?.digest);
});

test("a line that only names a block is none", () => {
  for (const text of [
    "It begins with `-----BEGIN PGP PUBLIC KEY BLOCK-----`.",
    armor("PUBLIC", "..."),
    armor("PUBLIC", "[INSERT KEY HERE]"),
    armor("PUBLIC", "A".repeat(200)),
    `-----BEGIN PGP PUBLIC KEY BLOCK-----\n${lines}`,
  ])
    assert.deepEqual(armorsIn(text), [], text);
});

function named(text: string): readonly string[] {
  const { reading, context } = inContext(text);
  return keyNames(reading, context).map(({ kind, value, text: written, span }) => {
    assert.equal(text.slice(span.start, span.end), written);
    return `${kind} ${value}`;
  });
}

const fingerprint = "3F2A91C07B5D4E8866A1F0C2D9B47E135A6C8D20";
const found: readonly (readonly [string, string])[] = [
  ["PGP key 0x5A6C8D20", "short-id 5A6C8D20"],
  ["Use the GPG key ID 5a6c8d20.", "short-id 5A6C8D20"],
  ["`gpg --recv-keys 5A6C8D20`", "short-id 5A6C8D20"],
  ["PGP: 0xD9B47E135A6C8D20", "long-id D9B47E135A6C8D20"],
  ["PGP: D9B4 7E13 5A6C 8D20", "long-id D9B47E135A6C8D20"],
  [`Our PGP fingerprint is ${fingerprint}.`, `fingerprint ${fingerprint}`],
  ["PGP: 3F2A 91C0 7B5D 4E88 66A1  F0C2 D9B4 7E13 5A6C 8D20", `fingerprint ${fingerprint}`],
  [`PGP: ${fingerprint.match(/../g)?.join(":")}`, `fingerprint ${fingerprint}`],
  [`The OpenPGP key:\n\n    ${fingerprint}`, `fingerprint ${fingerprint}`],
  [`## Encrypted Communication\n\nID: 0x5A6C8D20`, "short-id 5A6C8D20"],
];

test("finds ids and fingerprints in every usual form", () => {
  for (const [text, want] of found) assert.deepEqual(named(text), [want], text);
});

test("leaves other numbers alone", () => {
  for (const text of [
    "It failed with 0x80070005.",
    "Fixed in 5a6c8d20 and 3f2a91c07b5d4e8866a1f0c2d9b47e135a6c8d20.",
    "PGP keys look like 0xDEADBEEF, 0x12345678 or XXXX XXXX XXXX XXXX.",
    "Donate to 0x52908400098527886E0F7030069857D2E4169EE7.",
    "PGP: call 5550 1234 5678 9012.",
    "The PGP key is on https://lanternworks.dev/5A6C8D20.",
  ])
    assert.deepEqual(named(text), [], text);
});

test("takes time in proportion to the text", () => {
  const text = `PGP ${"3F2A 91C0 7B5D ".repeat(20_000)}${"-----BEGIN PGP PUBLIC KEY BLOCK-----\n".repeat(2_000)}`;
  const start = performance.now();
  armorsIn(text);
  named(text);
  assert.ok(performance.now() - start < 2000);
});
