/** Scales of CVSS scores are found where their own words name CVSS. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { severityScales } from "../../server/src/core/document/severity-bands.ts";
import { inContext } from "../support/in-context.ts";

function scales(text: string): readonly string[] {
  const { reading, context } = inContext(text);
  return severityScales(reading, context).map(
    ({ version, bands }) =>
      `${version ?? "?"}: ${bands
        .map(({ severity, low, high, text: written, span }) => {
          assert.equal(text.slice(span.start, span.end), written);
          return `${severity} ${low}-${high}`;
        })
        .join(", ")}`,
  );
}

const found: readonly (readonly [string, string])[] = [
  [
    "| Severity | CVSS score | Fix |\n| --- | --- | --- |\n| Critical | 9.0 - 10.0 | 7-14 days |\n| **High** | 7.0–8.9 | 30 days |",
    "?: critical 9-10, high 7-8.9",
  ],
  [
    "We rate by CVSS v3.1:\n\n| Severity | Score |\n| --- | --- |\n| High | 7.0 to 8.9 |\n| Low | 0.1-3.9 |",
    "3: high 7-8.9, low 0.1-3.9",
  ],
  ["- **Critical** (CVSS 9.0-10.0): a week\n- **High** (CVSS 7.0-8.9): a month", "?: critical 9-10, high 7-8.9"],
  ["- Critical: CVSS v4.0 score 9.0 – 10\n- Low: CVSS v4.0 score 0.1 – 3.9", "4: critical 9-10, low 0.1-3.9"],
  ["| Level | CVSS v2 |\n| --- | --- |\n| High | 7-10 |\n| Medium | 4-6.9 |", "2: high 7-10, medium 4-6.9"],
];

const leftAlone: readonly string[] = [
  "| Severity | Score |\n| --- | --- |\n| High | 7-9 |\n| Low | 1-3 |",
  "| Severity | CVSS | Fix |\n| --- | --- | --- |\n| Critical | 9.0+ | 1-2 days |\n| High | 7.0+ | 3-5 days |",
  "By CVSS:\n\n| Severity | Days |\n| --- | --- |\n| Critical | 1-2 |\n| High | 3-5 |",
  "- Critical (CVSS 9.0-10.0): a week",
  "- Critical: answered in 1-2 days\n- High: answered in 3-5 days. We use CVSS.",
];

test("finds scales in tables and lists", () => {
  for (const [text, want] of found) assert.deepEqual(scales(text), [want], text);
});

test("leaves other numbers alone", () => {
  for (const text of leftAlone) assert.deepEqual(scales(text), [], text);
});
