/** Does the command line judge by the project file, and say what is wrong in it? */

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { folderWith, run } from "../support/command-line.ts";

const policy = "# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to <security@acme.dev>, or see [this]().\n";
const git = { ".git/HEAD": "ref: refs/heads/main\n" };

/** `path: severity` of the findings of one rule. */
function findings(out: string, rule = "empty-link"): readonly string[] {
  return JSON.parse(out).files.flatMap(
    ({ path, findings: some }: { path: string; findings: { rule: string; severity: string }[] }) =>
      some.filter((one) => one.rule === rule).map(({ severity }) => `${path}: ${severity}`),
  );
}

describe("the project file", () => {
  test("is found on the way up, and the nearest counts", (t) => {
    const folder = folderWith(t, {
      ...git,
      ".security-policy.json": `{ "rules": { "empty-link": "hint" } }`,
      "SECURITY.md": policy,
      "a/b/SECURITY.md": policy,
      "c/.security-policy.json": `{ "rules": { "empty-link": "off" } }`,
      "c/SECURITY.md": policy,
    });
    const { out, status, err } = run(folder, ["lint", "--format", "json"]);
    assert.deepEqual(findings(out), ["SECURITY.md: hint", `${join("a", "b", "SECURITY.md")}: hint`]);
    assert.deepEqual([status, err], [0, []]);
    const inside = run(join(folder, "a/b"), ["lint", "--format", "json", "SECURITY.md"]);
    assert.deepEqual(findings(inside.out), ["SECURITY.md: hint"]);
    assert.deepEqual(findings(run(join(folder, "a/b"), ["lint", "--format", "json", "-"], policy).out), ["-: hint"]);
  });

  test("is left alone with --no-project, and replaced by that of --config", (t) => {
    const folder = folderWith(t, {
      ...git,
      ".security-policy.json": `{ "rules": { "empty-link": "hint" } }`,
      "ci/strict.json": `{ "extends": "base.json", "files": ["../x"] }`,
      "ci/base.json": `{ "rules": { "empty-link": "warning" } }`,
      "SECURITY.md": policy,
    });
    const plain = run(folder, ["lint", "--format", "json", "--no-project"]);
    assert.deepEqual([findings(plain.out), plain.status], [["SECURITY.md: error"], 1]);
    const strict = run(folder, ["lint", "--format", "json", "--config", "ci/strict.json"]);
    assert.deepEqual(findings(strict.out), ["SECURITY.md: warning"]);
    assert.deepEqual(strict.err, [
      `${join("ci", "strict.json")}:1:37: An entry of “files” is “../x”. Write a glob counted from the folder of this file.`,
    ]);
  });

  test("names further policies and leaves some out", (t) => {
    const folder = folderWith(t, {
      ...git,
      ".security-policy.json": `{ "files": ["docs/reports.md", "docs/logo.svg", "!examples/**"] }`,
      "docs/reports.md": policy,
      "docs/logo.svg": policy,
      "examples/SECURITY.md": policy,
      "SECURITY.md": policy,
    });
    const { out } = run(folder, ["lint", "--format", "json"]);
    assert.deepEqual(findings(out), ["SECURITY.md: error", `${join("docs", "reports.md")}: error`]);
    // Who names a file wants it judged.
    assert.equal(findings(run(folder, ["lint", "--format", "json", "examples/SECURITY.md"]).out).length, 1);
  });

  test("chooses the profile, and --profile comes first", (t) => {
    const folder = folderWith(t, { ...git, ".security-policy.json": `{ "profile": "vdp" }`, "SECURITY.md": policy });
    const missing = (...more: string[]) =>
      JSON.parse(run(folder, ["outline", "SECURITY.md", "--format", "json", ...more]).out).missing.map(
        ({ kind }: { kind: string }) => kind,
      );
    assert.ok(missing().includes("safe-harbor"));
    assert.deepEqual(missing("--profile", "minimal"), []);
  });

  test("gives headings of the project's own a kind", (t) => {
    const sections = `{ "sections": { "response": { "headings": ["Und dann"] } } }`;
    const text = `${policy}\n## Und dann?\n\nMal sehen.\n`;
    const folder = folderWith(t, { ...git, ".security-policy.json": sections, "SECURITY.md": text });
    const outline = (...more: string[]) =>
      JSON.parse(run(folder, ["outline", "SECURITY.md", "--format", "json", ...more]).out).sections.at(-1).kind;
    assert.equal(outline(), "response");
    assert.equal(outline("--no-project"), "other");
  });
});

describe("what is wrong in it", () => {
  const cases: readonly (readonly [string, Record<string, string>, string])[] = [
    [
      "an unknown rule",
      { ".security-policy.json": `{\n  "rules": { "empty-links": "off", "empty-link": "hint" }\n}\n` },
      ".security-policy.json:2:14: There is no rule “empty-links”. Did you mean “empty-link”?",
    ],
    [
      "a value of the wrong type",
      { ".security-policy.json": `{ "rules": { "empty-link": "hint" }, "profile": 3 }` },
      ".security-policy.json:1:49: “profile” is 3. Write minimal, github, ossf, vdp, cra, health or ai-scanner.",
    ],
    [
      "broken JSON",
      { ".security-policy.json": `{ "rules": { "empty-link": "hint" }\n  "profile": "github" }` },
      ".security-policy.json:1:35: This is no JSON. Write a comma between two entries.",
    ],
    [
      "a circle",
      {
        ".security-policy.json": `{ "rules": { "empty-link": "hint" }, "extends": "a.json" }`,
        "a.json": `{ "extends": ".security-policy.json" }`,
      },
      "a.json:1:14: “.security-policy.json” is extended in a circle. Name another file, or take it out.",
    ],
  ];
  for (const [name, files, said] of cases) {
    test(`${name} is said in one line, and linting goes on with what is valid`, (t) => {
      const folder = folderWith(t, { ...git, ...files, "SECURITY.md": policy });
      const { out, err, status } = run(folder, ["lint", "--format", "json"]);
      assert.deepEqual([findings(out), err, status], [["SECURITY.md: hint"], [said], 2]);
    });
  }

  test("it is said by other commands as well", (t) => {
    const folder = folderWith(t, { ...git, ".security-policy.json": "{", "SECURITY.md": policy });
    for (const command of ["outline", "facts", "fix"]) {
      const { err, status } = run(folder, [command, "SECURITY.md"]);
      assert.deepEqual([err.filter((line) => line.startsWith(".security")).length, status], [1, 2], command);
    }
  });

  test("a file of --config that cannot be read is wrong use", (t) => {
    const folder = folderWith(t, { "SECURITY.md": policy });
    const { out, err, status } = run(folder, ["lint", "--config", "gone.json"]);
    assert.deepEqual([out, err, status], ["", ["security-policy: cannot read the file of --config: gone.json"], 2]);
  });
});
