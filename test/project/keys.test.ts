/** Keys of OpenPGP are judged by the part that encrypts; what cannot be read says nothing. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { generateKey, type KeyOptions } from "openpgp";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import { lint } from "../../server/src/core/lint.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { Keys } from "../../server/src/project/keys.ts";
import { loadKeyReader } from "../../server/src/project/node/load-key-reader.ts";

const born = new Date("2024-01-01T12:00:00Z");
const day = 86_400;

async function armored(options: Partial<KeyOptions>): Promise<string> {
  const userIDs = [{ name: "Lantern", email: "security@lanternworks.dev" }];
  const { publicKey } = await generateKey({ type: "curve25519", userIDs, date: born, ...options, format: "armored" });
  return publicKey;
}

function policyWith(...blocks: readonly string[]) {
  const text = ["# Security Policy", "Write to <security@lanternworks.dev>.", ...blocks].join("\n\n");
  return understand(text, new Reader());
}

const keys = new Keys(loadKeyReader);
const endless = await armored({});
const ended = await armored({ keyExpirationTime: 100 * day });
const subkeyEnded = await armored({ subkeys: [{ keyExpirationTime: 30 * day }] });
const signsOnly = await armored({ subkeys: [{ sign: true }] });

test("a key lasts as long as the part that encrypts", async () => {
  const ends = async (block: string) => (await keys.of(policyWith(block)))?.map(({ encryptsUntil }) => encryptsUntil);
  assert.deepEqual(await ends(endless), [null]);
  assert.deepEqual(await ends(ended), ["2024-04-10"]);
  assert.deepEqual(await ends(subkeyEnded), ["2024-01-31"]);
  assert.deepEqual(await ends(signsOnly), [undefined]);
});

test("blocks in code, quotes and lists are read, and several at once", async () => {
  const quoted = ended.trim().replace(/^/gm, "> ");
  const indented = endless.trim().replace(/^/gm, "  ");
  const policy = policyWith(`\`\`\`text\n${subkeyEnded}\`\`\``, quoted, `- key:\n\n${indented}`);
  const read = await keys.of(policy);
  assert.deepEqual(
    read?.map(({ block, encryptsUntil }) => [block, encryptsUntil]),
    policy.keyBlocks.map(({ digest }, index) => [digest, ["2024-01-31", "2024-04-10", null][index]]),
  );
  assert.equal(read?.[0]?.fingerprints.length, 2);
  assert.match(read?.[0]?.fingerprints[0] ?? "", /^[0-9A-F]{40}$/);
});

test("the rules judge what was read", async () => {
  const policy = policyWith(`\`\`\`text\n${ended}\`\`\``);
  const read = await keys.of(policy);
  const rules = (today: string) =>
    lint(policy, { today, ...(read && { keys: read }) }, defaultSettings)
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith("pgp-"));
  assert.deepEqual(rules("2024-02-01"), []);
  assert.deepEqual(rules("2024-03-01"), ["pgp-expiring"]);
  assert.deepEqual(rules("2024-04-10"), ["pgp-expiring"]);
  assert.deepEqual(rules("2024-04-11"), ["pgp-expired"]);
});

test("what cannot be read says nothing, and without a key nothing is loaded", async () => {
  const broken = endless.replace(/[A-Za-z0-9]{20}/, "AAAAAAAAAAAAAAAAAAAA");
  assert.deepEqual(
    (await keys.of(policyWith(broken)))?.filter(({ encryptsUntil }) => encryptsUntil !== undefined),
    [],
  );
  const none = new Keys(() => assert.fail("loaded"));
  assert.equal(await none.of(policyWith()), undefined);
  const missing = new Keys(() => Promise.reject(new Error("there is no such file")));
  assert.deepEqual(await missing.of(policyWith(endless)), []);
});
