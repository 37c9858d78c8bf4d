/** Do the JSON schema and the reading of project files agree? */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Ajv } from "ajv";
import fc from "fast-check";
import { readConfiguration } from "../../server/src/core/configuration/configuration.ts";

const root = join(import.meta.dirname, "../..");
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
for (const word of [
  "markdownDescription",
  "enumDescriptions",
  "patternErrorMessage",
  "allowComments",
  "allowTrailingCommas",
]) {
  ajv.addKeyword(word);
}
const isValid = ajv.compile(schemaIn("security-policy.schema.json"));

function schemaIn(name: string): object {
  return JSON.parse(readFileSync(join(root, "schema", name), "utf8"));
}

function isRead(value: unknown): boolean {
  return readConfiguration(JSON.stringify(value), ".security-policy.json").problems.length === 0;
}

const whole = {
  $schema: "https://example.org/schema.json",
  profile: "vdp",
  rules: {
    mojibake: "off",
    "no-channel": { severity: "error" },
    "review-overdue": { months: 6 },
    "outdated-reference": { severity: "hint", renamed: true, ignore: ["cvss-v3"] },
    "suppression-unused": "warning",
  },
  sections: { scope: "required", response: { need: "off", headings: ["What happens next"] }, updates: {} },
  files: ["docs/*.md", "!examples/**"],
  contacts: ["security@acme.dev", "https://acme.dev/report"],
  supportedVersions: "last-2-minors",
  extends: ["config/base.json"],
  overrides: [{ files: ["packages/**"], profile: "cra", rules: { mojibake: "error" }, contacts: [] }],
};

describe("both take", () => {
  const cases: unknown[] = [
    {},
    whole,
    { extends: "./base.json" },
    ...["latest", "latest-minor", "latest-major", "last-1-majors", "last-12-minors"].map((supportedVersions) => ({
      supportedVersions,
    })),
  ];
  for (const value of cases) {
    test(JSON.stringify(value).slice(0, 80), () => {
      assert.deepEqual([isValid(value), isRead(value)], [true, true], ajv.errorsText(isValid.errors));
    });
  }
});

describe("both refuse", () => {
  const cases: unknown[] = [
    [],
    null,
    "github",
    { Profile: "github" },
    { profile: "GitHub" },
    { profile: null },
    { rules: { unknown: "off" } },
    { rules: { mojibake: true } },
    { rules: { mojibake: { level: "off" } } },
    { rules: { "review-overdue": { months: 0 } } },
    { rules: { "review-overdue": { months: 1.5 } } },
    { rules: { "outdated-reference": { ignore: [1] } } },
    { sections: { title: "off" } },
    { sections: { other: "off" } },
    { sections: { scope: ["required"] } },
    { sections: { scope: { headings: [" "] } } },
    { files: "docs/*.md" },
    { files: ["!"] },
    { files: ["../x.md"] },
    { files: ["!../x.md"] },
    { contacts: ["a b@c.d"] },
    { supportedVersions: 2 },
    { supportedVersions: "last-0-minors" },
    { supportedVersions: "last-2-patches" },
    { extends: [""] },
    { overrides: {} },
    { overrides: [{}] },
    { overrides: [{ files: ["a"], extends: "b" }] },
  ];
  for (const value of cases) {
    test(JSON.stringify(value), () => {
      assert.deepEqual([isValid(value), isRead(value)], [false, false]);
    });
  }
});

test("they agree on whatever becomes of a file when values in it are swapped", () => {
  const paths = pathsIn(whole);
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(...paths.map((path) => at(path)), "", "off", "required", "github", 0, 1, -1, {}, [], [""], null),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths), odd, (path, value) => {
      const text = JSON.stringify(replaced(whole, path, value));
      if (text.includes('"__proto__"')) return;
      const changed = JSON.parse(text);
      assert.equal(isRead(changed), isValid(changed), text);
    }),
    { numRuns: 2000, seed: 4 },
  );
});

test("the schema for VS Code refuses nothing, since our server says what is wrong", () => {
  const takes = new Ajv({ strict: false }).compile(schemaIn("vscode.schema.json"));
  for (const value of [whole, [], null, { rules: { unknown: "off" } }, { profile: 1 }, { overrides: [{}] }]) {
    assert.equal(takes(value), true, JSON.stringify(value));
  }
});

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...below.flatMap(([key, one]) => pathsIn(one, [...path, key]))];
}

function at(path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], whole);
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? replaced(one, rest, by) : one));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, by) };
}
