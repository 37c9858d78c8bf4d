/** What we write obeys our own rules, under every profile and whatever is known of the project. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue } from "../../server/src/core/catalogue/index.ts";
import { profiles } from "../../server/src/core/catalogue/kinds.ts";
import { wholePolicy } from "../../server/src/core/catalogue/policy-template.ts";
import { joinSnippets, plainText } from "../../server/src/core/catalogue/snippet.ts";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import type { Facts } from "../../server/src/core/facts.ts";
import { lint } from "../../server/src/core/lint.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";

const today = "2026-11-21";
const known: Facts = {
  today,
  project: {
    name: "tide_gauge",
    version: "2.4.1",
    contacts: ["security@tidegauge.dev"],
    repository: { host: "github.com", owner: "harbour", name: "tide_gauge" },
  },
};
const reader = new Reader();

/** The catalogue from end to end, as one policy. */
function everySection(facts: Facts): string {
  const sections = catalogue.map(
    ({ kind, title, body }) => `${kind === "title" ? "#" : "##"} ${title}\n\n${body(facts)}`,
  );
  return `${plainText(joinSnippets(sections, "\n\n"))}\n`;
}

for (const [name, facts] of [["all known", known] as const, ["nothing known", { today }] as const]) {
  for (const profile of profiles) {
    test(`no finding in what we write: ${name}, ${profile}`, () => {
      for (const text of [plainText(wholePolicy(facts, profile)), everySection(facts)]) {
        const findings = lint(understand(text, reader), facts, { ...defaultSettings, profile });
        assert.deepEqual(
          findings.map(({ rule, message, at }) => `${rule}: ${message} (${text.slice(at.start, at.end)})`),
          [],
        );
      }
    });
  }
}

test("every section that we write is understood as what it is", () => {
  const policy = understand(everySection(known), reader);
  assert.deepEqual(
    policy.sections.map((section) => section.kind),
    catalogue.map((entry) => entry.kind),
  );
  assert.ok(policy.forbidsPublic && !policy.publicOnly && !policy.pointer);
  assert.equal(policy.lang, "en");
  assert.deepEqual(
    policy.versions?.rows.map(({ version, status }) => `${version} ${status}`),
    ["2.4.x supported", "< 2.4 unsupported"],
  );
});
