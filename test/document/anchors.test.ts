/** Anchors are those that GitHub makes. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { anchors } from "../../server/src/core/document/anchors.ts";
import { Reader } from "../../server/src/core/document/reading.ts";

function anchorsOf(text: string): readonly string[] {
  const reading = new Reader().read(text);
  return [
    ...anchors(
      reading,
      reading.blocks.filter((block) => block.kind === "heading"),
    ),
  ];
}

const cases: readonly (readonly [text: string, ...anchors: string[]])[] = [
  ["# Security Policy", "security-policy"],
  ["## 1. What's *in* scope?", "1-whats-in-scope"],
  ["## 🔒 Keys\n\n## :lock: Keys", "-keys", "lock-keys"],
  ["# A\n\n# A\n\n# A", "a", "a-1", "a-2"],
  ["# `SECURITY.md` & more", "securitymd--more"],
  ["# Über uns", "über-uns"],
  ["# 报告漏洞", "报告漏洞"],
  ["Report\n======", "report"],
  ['<h2 id="way-in">Way</h2>', "way", "way-in"],
  ['Text <a name="here"></a> and <span id="there">x</span>', "here", "there"],
  ["Our keys {#keys} are here", "keys"],
  ["The {placeholder} of # nothing"],
  ["No heading, no anchor"],
];

test("anchors are those that the hosting site makes", () => {
  for (const [text, ...wanted] of cases) assert.deepEqual(anchorsOf(text), wanted, text);
});
