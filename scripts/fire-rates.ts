/**
 * Measures on what share of real policies each rule fires: `node scripts/fire-rates.ts FOLDER`, where FOLDER holds a
 * folder with a `SECURITY.md` for each. Writes the figures that the rules' pages show; no text is kept.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import { lint } from "../server/src/core/lint.ts";
import { rules } from "../server/src/core/rules/index.ts";
import { severityOf } from "../server/src/core/rules/rule.ts";
import { defaultSettings } from "../server/src/core/settings.ts";

const [folder] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error("usage: node scripts/fire-rates.ts FOLDER");
  process.exit(2);
}

const reader = new Reader();
const facts = { today: new Date().toISOString().slice(0, 10) };
// A rule that is off by default is measured as if it were on.
const off = rules.filter((rule) => severityOf(rule, "github") === "off");
const settings = {
  ...defaultSettings,
  rules: Object.fromEntries(off.map((rule) => [rule.id, "information" as const])),
};

const counts = new Map<string, number>();
let policies = 0;
for (const name of readdirSync(folder)) {
  const file = join(folder, name, "SECURITY.md");
  if (!existsSync(file)) continue;
  policies++;
  const fired = new Set(lint(understand(readFileSync(file, "utf8"), reader), facts, settings).map(({ rule }) => rule));
  for (const rule of fired) counts.set(rule, (counts.get(rule) ?? 0) + 1);
}

const shares = Object.fromEntries(
  rules.map(({ id }) => [id, Math.round((1000 * (counts.get(id) ?? 0)) / policies) / 10]),
);
const target = join(import.meta.dirname, "../docs/rules/fire-rates.json");
writeFileSync(target, `${JSON.stringify({ measured: facts.today, policies, shares }, null, 2)}\n`);
console.log(`${policies} policies measured; now run npm run generate`);
