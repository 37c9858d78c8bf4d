/** Do all bundles of texts say the same, each in its language? */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { reportParts } from "../client/src/report/report-html.ts";
import { reportMarkdown } from "../client/src/report/report-markdown.ts";
import { textBundle } from "../scripts/generators/l10n.ts";
import { sampleReport } from "./support/sample-report.ts";

type Bundle = Readonly<Record<string, string>>;

const root = path.resolve(import.meta.dirname, "..");
/** As the editor calls them, which makes file names of it. */
const languages = ["de", "zh-cn"];
const kinds = [
  { english: "package.nls.json", of: (language: string) => `package.nls.${language}.json` },
  { english: "l10n/bundle.l10n.json", of: (language: string) => `l10n/bundle.l10n.${language}.json` },
];
/** What is the same in another language: names, and texts that are nothing but values. */
const same = new Set(["Version", "{0} ({1})", "{0}: {1}"]);

const read = (file: string): Bundle => JSON.parse(readFileSync(path.join(root, file), "utf8"));
/** Everything in a text that must not be translated: values, commands, addresses, words in code. */
const fixedParts = (text: string) => (text.match(/\{\d\}|\]\([^)]+\)|https:\/\/|`[\w./-]+`/g) ?? []).sort();

test("the bundle to translate from is current", () => {
  assert.equal(readFileSync(path.join(root, "l10n/bundle.l10n.json"), "utf8"), textBundle());
});

for (const { english, of } of kinds) {
  for (const language of languages) {
    const source = read(english);
    const bundle = read(of(language));

    test(`${of(language)} has every text of ${english}, in the same order, and no other`, () => {
      assert.deepEqual(Object.keys(bundle), Object.keys(source));
    });

    test(`${of(language)} translates each`, () => {
      const left = Object.entries(bundle).filter(
        ([key, text]) => text.trim() === "" || (text === source[key] && !same.has(text)),
      );
      assert.deepEqual(left, []);
    });

    test(`${of(language)} keeps values, commands, addresses and words in code`, () => {
      for (const [key, text] of Object.entries(bundle)) {
        assert.deepEqual(fixedParts(text), fixedParts(source[key] ?? ""), key);
      }
    });
  }
}

test("the package has the bundles under the names that the editor looks for, and not the one to translate from", () => {
  const { l10n } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  assert.equal(l10n, "./l10n");
  const packaged = readFileSync(path.join(root, "test/vsix-files.txt"), "utf8").trim().split("\n");
  const shipped = packaged.filter((file) => /l10n|nls/.test(file));
  const wanted = kinds.flatMap(({ of }) => languages.map(of));
  assert.deepEqual(shipped, [...wanted, "package.nls.json"].sort());
  const there = [...readdirSync(path.join(root, "l10n")), ...readdirSync(root).filter((file) => /\.nls\./.test(file))];
  assert.equal(there.length, shipped.length + 1);
});

test("every word of the report around what the policy and the standards say is in the language of the user", () => {
  const bundle = read("l10n/bundle.l10n.de.json");
  const l10n = {
    t: (message: string, ...values: (string | number)[]) => {
      assert.ok(bundle[message], `“${message}” is not in the bundle`);
      return (bundle[message] ?? "").replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));
    },
  };
  const page = Object.values(reportParts(sampleReport, { name: "SECURITY.md", live: true, l10n })).join("");
  assert.match(page, /<h1>Was Meldende in „Security of/);
  assert.match(page, />Zeile 5<\/button>/);
  assert.match(reportMarkdown(sampleReport, { name: "SECURITY.md", l10n }), /^## Was wann geschieht$/m);
});
