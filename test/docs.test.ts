/** Every rule has a page that is complete, and whose examples do what they say. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { allRules } from "../server/src/core/rules/index.ts";
import { otherRules, workspaceRules } from "../server/src/core/rules/workspace.ts";
import { defaultSettings, type Settings } from "../server/src/core/settings.ts";
import type { Fixture } from "./support/fixture.ts";
import { judge } from "./support/judge.ts";

const folder = join(import.meta.dirname, "..", "docs", "rules");
const headings = ["Why", "What it looks for", "Examples", "Options", "When to turn it off", "Basis"];
const ids = allRules.map(({ id }) => id);

interface Example extends Pick<Fixture, "kind" | "facts" | "text"> {
  readonly isBad: boolean;
}

/**
 * Fenced blocks with the info string `markdown bad` or `markdown good` (`txt` in place of `markdown` for a
 * `security.txt`), and behind that the facts that the example needs (`facts={…}`); the fence may be longer than three.
 */
function examples(page: string): readonly Example[] {
  return [...page.matchAll(/^(`{3,})(markdown|txt) (bad|good)(?: facts=(.*))?\n([\s\S]*?)^\1$/gm)].map((match) => ({
    kind: match[2] === "txt" ? "security-txt" : "policy",
    isBad: match[3] === "bad",
    facts: { today: "2026-11-21", ...JSON.parse(match[4] ?? "{}") },
    text: match[5] ?? "",
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
    const basis = page.slice(page.indexOf("\n## Basis\n"));
    assert.match(basis, /^- \S/m, "it says what it is based on");
    const byHand = basis.slice(basis.indexOf("<!-- /standards -->")).match(/^- .*$/gm) ?? [];
    for (const source of byHand)
      assert.match(source, /\]\((?:https:\/\/|\.\.\/|[a-z-]+\.md)/, "a source has its address");
    // What is found of a repository has no example in a text.
    if (Object.hasOwn(workspaceRules, id)) return;
    const shown = examples(page);
    assert.ok(
      shown.some(({ isBad }) => isBad),
      "there is a bad example",
    );
    assert.ok(
      shown.some(({ isBad }) => !isBad),
      "there is a good example",
    );
    const rule = allRules.find((one) => one.id === id);
    // A rule that is off by default is turned on by its examples.
    const settings: Settings = !Object.hasOwn(otherRules, id)
      ? { ...defaultSettings, rules: { [id]: "warning" } }
      : defaultSettings;
    for (const { kind, isBad, facts, text } of shown) {
      const findings = judge({ kind, facts, settings, origin: {} }, text).findings.filter((one) => one.rule === id);
      assert.equal(findings.length > 0, isBad, `${isBad ? "bad" : "good"} example:\n${text}`);
    }
    for (const option of Object.keys(rule?.options ?? {}))
      assert.ok(page.includes(`\`${option}\``), `option ${option}`);
  });
}
