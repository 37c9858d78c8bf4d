/** Every rule has a page that is complete, and whose examples do what they say. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import type { Facts } from "../server/src/core/facts.ts";
import { lint } from "../server/src/core/lint.ts";
import { rules } from "../server/src/core/rules/index.ts";
import { otherRules, workspaceRules } from "../server/src/core/rules/workspace.ts";
import { defaultSettings, type Settings } from "../server/src/core/settings.ts";

const folder = join(import.meta.dirname, "..", "docs", "rules");
const headings = ["Why", "What it looks for", "Examples", "Options", "When to turn it off", "Standards"];
const reader = new Reader();
const ids = [...rules.map((rule) => rule.id), ...Object.keys(otherRules)];

/**
 * Fenced blocks with the info string `markdown bad` or `markdown good`, and behind that the facts that the example needs
 * (`facts={…}`); the fence may be longer than three.
 */
function examples(page: string): readonly { kind: "bad" | "good"; facts: Facts; text: string }[] {
  return [...page.matchAll(/^(`{3,})markdown (bad|good)(?: facts=(.*))?\n([\s\S]*?)^\1$/gm)].map((match) => ({
    kind: match[2] as "bad" | "good",
    facts: { today: "2026-11-21", ...JSON.parse(match[3] ?? "{}") },
    text: match[4] ?? "",
  }));
}

test("there is a page for every rule and no other", () => {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => name.replace(/\.md$/, ""));
  assert.deepEqual(pages.sort(), [...ids].sort());
});

for (const id of ids) {
  test(`docs: ${id}`, () => {
    const page = readFileSync(join(folder, `${id}.md`), "utf8");
    assert.ok(page.startsWith(`# ${id}\n`), "the page begins with the id");
    const found = [...page.matchAll(/^## (.*)$/gm)]
      .map((match) => match[1])
      .filter((one) => headings.includes(one ?? ""));
    assert.deepEqual(found, headings);
    // What is found of a repository has no example in a text.
    if (Object.hasOwn(workspaceRules, id)) return;
    const shown = examples(page);
    assert.ok(
      shown.some((example) => example.kind === "bad"),
      "there is a bad example",
    );
    assert.ok(
      shown.some((example) => example.kind === "good"),
      "there is a good example",
    );
    const rule = rules.find((one) => one.id === id);
    // A rule that is off by default is turned on by its examples.
    const settings: Settings = rule ? { ...defaultSettings, rules: { [id]: "warning" } } : defaultSettings;
    for (const { kind, facts, text } of shown) {
      const findings = lint(understand(text, reader), facts, settings).filter((one) => one.rule === id);
      assert.equal(findings.length > 0, kind === "bad", `${kind} example:\n${text}`);
    }
    for (const option of Object.keys(rule?.options ?? {}))
      assert.ok(page.includes(`\`${option}\``), `option ${option}`);
  });
}
