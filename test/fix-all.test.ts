/** Fixing all that is safe changes no promise, contact, date or version, whatever the policy. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Policy } from "../server/src/core/document/policy.ts";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import { fixAll } from "../server/src/core/fix.ts";
import { rules } from "../server/src/core/rules/index.ts";
import { defaultSettings, type Settings } from "../server/src/core/settings.ts";
import { fixtures } from "./support/fixture.ts";

const reader = new Reader();
/** Every rule, those too that are off by default. */
const everything: Settings = {
  ...defaultSettings,
  rules: Object.fromEntries(rules.map(({ id }) => [id, "warning"])),
};

/** What the policy promises: all that a reporter or a user relies on. */
function promised(policy: Policy) {
  return {
    contacts: policy.contacts.map(({ kind, value, purpose, placeholder }) => [kind, value, purpose, placeholder]),
    promises: policy.promises.map(({ act, hours, text }) => [act, hours, text]),
    versions: policy.versions?.rows.map(({ version, status, until }) => [version, status, until?.date]) ?? null,
    dates: policy.dates.map(({ label, date }) => [label, date]),
    links: policy.links.map(({ target }) => target),
    forbidsPublic: policy.forbidsPublic,
    publicOnly: policy.publicOnly,
    pointer: policy.pointer,
  };
}

/** Damaged characters that are repaired may stand in what is shown. */
function repaired(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, "");
}

const folder = join(import.meta.dirname, "policies");
const policies = readdirSync(folder).map((name) => ({
  path: `policies/${name}`,
  source: readFileSync(join(folder, name), "utf8"),
  facts: { today: "2026-11-21" },
}));
const texts = [...policies, ...fixtures().map(({ path, mark, text, facts }) => ({ path, source: mark + text, facts }))];

test("fixing all that is safe keeps what the policy promises", () => {
  for (const { path, source, facts } of texts) {
    const fixed = fixAll(source, reader, facts, everything).text;
    const [before, after] = [source, fixed].map((text) => promised(understand(text, reader)));
    assert.equal(repaired(JSON.stringify(after)), repaired(JSON.stringify(before)), path);
    assert.equal(fixAll(fixed, reader, facts, everything).text, fixed, path);
  }
});
