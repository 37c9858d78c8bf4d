/** Fix all changes nothing that a policy promises: contacts, times, versions, dates stay as they are. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import { fixAll } from "../server/src/core/fix.ts";
import { defaultSettings } from "../server/src/core/settings.ts";
import { fixtures } from "./support/fixture.ts";

const reader = new Reader();
const facts = { today: "2026-11-21" };
const folder = join(import.meta.dirname, "policies");
const policies = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
const texts = [
  ...policies,
  ...fixtures()
    .filter(({ kind }) => kind === "policy")
    .map(({ path, text }) => ({ name: path, text })),
];

/** What the policy promises, without places. */
function promised(text: string) {
  const policy = understand(text, reader);
  return {
    contacts: policy.contacts.map(({ kind, value, purpose }) => [kind, value, purpose]),
    promises: policy.promises.map(({ act, hours }) => [act, hours]),
    versions: policy.versions?.rows.map(({ version, status, until }) => [version, status, until?.date]) ?? null,
    dates: policy.dates.map(({ label, date }) => [label, date]),
    forbidsPublic: policy.forbidsPublic,
  };
}

for (const { name, text } of texts) {
  test(`fix all: ${name}`, () => {
    const once = fixAll(text, reader, facts, defaultSettings).text;
    assert.deepEqual(promised(once), promised(text));
    assert.equal(fixAll(once, reader, facts, defaultSettings).text, once, "a second time changes nothing");
  });
}

test("fix all survives any mix of texts", () => {
  const parts = texts.flatMap(({ text }) => text.split("\n\n"));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (chosen) => {
      const text = chosen.join("\n\n");
      const once = fixAll(text, reader, facts, defaultSettings).text;
      assert.equal(fixAll(once, reader, facts, defaultSettings).text, once);
    }),
    { numRuns: 60 },
  );
});
