/** Does the package hold what it should, and nothing else? */
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, test } from "node:test";
import { bundleProduct } from "../scripts/bundle.ts";
import { packagedFiles } from "../scripts/package.ts";

const root = path.resolve(import.meta.dirname, "..");
const list = path.join(root, "test/vsix-files.txt");
let files: string[] = [];

before(async () => {
  if (!existsSync(path.join(root, "dist/cli.js"))) await bundleProduct(() => {});
  files = await packagedFiles();
});

test("the package holds the files of test/vsix-files.txt", () => {
  const now = `${files.join("\n")}\n`;
  const before = existsSync(list) ? readFileSync(list, "utf8") : "";
  if (now !== before) writeFileSync(list, now);
  assert.equal(now, before, "test/vsix-files.txt was out of date and has been rewritten: look at the difference");
});

test("the package holds every file that the manifest names", () => {
  const manifest = readFileSync(path.join(root, "package.json"), "utf8");
  const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|media|snippets|schemas|docs|l10n)\/[^"*]+\.\w+)"/g)];
  const missing = named.map(([, file = ""]) => file).filter((file) => !files.includes(file));
  assert.deepEqual(missing, []);
});
