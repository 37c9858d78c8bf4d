/** Does the report tell what a reporter meets, in order, and where to go on? */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import { report } from "../server/src/core/report.ts";
import { defaultSettings } from "../server/src/core/settings.ts";

const reader = new Reader();

const text = `# Acme Security

## Reporting

Write to <security@acme.dev>, or in doubt again to <security@acme.dev>. Public issues are at
<https://github.com/acme/pump/issues>; do not use them.

We acknowledge reports within 3 days and publish details after 90 days. We send updates every 7 days.

## Supported Versions

| Version | Supported |
| ------- | --------- |
| 2.x     | yes       |
| 1.x     | no        |
`;

function of(source: string, profile: "github" | "ossf" | "minimal" = "ossf") {
  return report(understand(source, reader), { today: "2026-11-21" }, { ...defaultSettings, profile });
}

test("ways come in order and once, promises by their time, versions as listed", () => {
  const { title, ways, promises, versions, answers } = of(text);
  assert.equal(title, "Acme Security");
  assert.deepEqual(
    ways.map(({ value }) => value),
    ["security@acme.dev"],
  );
  assert.deepEqual(
    promises.map(({ act, hours }) => [act, hours]),
    [
      ["acknowledge", 72],
      ["update", 168],
      ["disclose", 2160],
    ],
  );
  assert.deepEqual(
    versions.map(({ version, status }) => [version.trim(), status]),
    [
      ["2.x", "supported"],
      ["1.x", "unsupported"],
    ],
  );
  assert.equal(answers, true);
});

test("the standards are those of the profile", () => {
  const ids = (profile: "github" | "ossf" | "minimal") => of(text, profile).standards.map(({ id }) => id);
  assert.deepEqual(ids("ossf"), ["scorecard", "osps", "badge"]);
  assert.deepEqual(ids("github"), ["scorecard"]);
  assert.deepEqual(ids("minimal"), []);
});

test("what is missing leads to the section that it belongs into, or names the kind to insert", () => {
  const all = of(text).standards.flatMap(({ criteria }) => criteria);
  const secure = all.find(({ id }) => id === "badge:vulnerability_report_private");
  assert.equal(secure?.met, false);
  assert.deepEqual(
    secure.places.map(({ start, end }) => text.slice(start, end)),
    ["## Reporting"],
  );
  const credit = all.find(({ id }) => id === "badge:vulnerability_report_credit");
  assert.deepEqual([credit?.met, credit?.insert, credit?.places], [false, "acknowledgments", []]);
});

test("any text has a report", () => {
  for (const source of ["", "\n", "words", "---\ntitle: Ours\n---\n"]) assert.ok(of(source).standards.length > 0);
  assert.equal(of("---\ntitle: Ours\n---\n\nWrite to us.\n").title, "Ours");
  assert.equal(of("").title, "");
});
