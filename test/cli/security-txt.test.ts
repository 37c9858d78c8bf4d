/** Are files named `security.txt` found, judged and fixed on the command line like policies? */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderWith, run } from "../support/command-line.ts";

const good = "Contact: mailto:security@acme.dev\nExpires: 2027-06-30T23:59:59Z\n";
const bad =
  "Contact: security@acme.dev\r\nAcknowledgements: https://acme.dev/thanks\r\nExpires: 2027-06-30T23:59:59Z\r\n";
const policy = "# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to <security@acme.dev>.\n";
const git = {
  ".git/HEAD": "ref: refs/heads/main\n",
  ".git/config": `[remote "origin"]\n\turl = https://github.com/acme/rocket\n`,
};
const place = ".well-known/security.txt";
const minimal = ["--profile", "minimal"];

test("one that is named is judged by its rules, in every format", (t) => {
  const folder = folderWith(t, { [place]: bad });
  const { status, out } = run(folder, ["lint", place]);
  assert.equal(status, 1);
  assert.equal(
    out,
    [
      `${place}:1:10: error: This is a bare e-mail address. Write mailto:security@acme.dev. [security-txt-address]`,
      `${place}:2:1: warning: There is no field Acknowledgements, and readers pass over it. Write Acknowledgments. [security-txt-field-name]`,
      "1 security.txt: 1 error, 1 warning",
      "",
    ].join("\n"),
  );
  const [file] = JSON.parse(run(folder, ["lint", "--format", "json", place]).out).files;
  assert.deepEqual([file.kind, file.pointer], ["security-txt", false]);
  assert.deepEqual(file.findings[0].fixes, [{ title: "Write mailto:security@acme.dev", kind: "safe" }]);
  const [{ artifacts, results }] = JSON.parse(run(folder, ["lint", "--format", "sarif", place]).out).runs;
  assert.deepEqual(artifacts, [{ location: { uri: place } }]);
  assert.equal(results[0].ruleId, "security-txt-address");
  assert.match(
    run(folder, ["lint", "--format", "github", place]).out,
    /^::error file=\.well-known\/security\.txt,line=1,/,
  );
  assert.match(run(folder, ["lint", "--format", "markdown", place]).out, /^### \.well-known\/security\.txt$/m);
});

test("they are found beside policies, and copies among tests are not", (t) => {
  const folder = folderWith(t, {
    ...git,
    "SECURITY.md": policy,
    [place]: good,
    "web/static/security.txt": bad,
    "test/fixtures/security.txt": bad,
    "node_modules/x/.well-known/security.txt": bad,
    "docs/security.txt": "Keys are kept in a ring.\n",
  });
  const { files } = JSON.parse(run(folder, ["lint", "--format", "json", ...minimal]).out);
  const paths = files.map(({ path }: { path: string }) => path.replaceAll("\\", "/"));
  assert.deepEqual(paths, [place, "SECURITY.md", "docs/security.txt", "web/static/security.txt"]);
  assert.deepEqual(
    files.map(({ findings }: { findings: unknown[] }) => findings.length > 0),
    [false, false, false, true],
  );
  const { out } = run(folder, ["lint", ...minimal, "."]);
  assert.match(out, /^1 policy, 3 security\.txt: /m);
});

test("the repository beside one is looked at, unless it shall not be", (t) => {
  const text = `${good}Policy: https://github.com/acme/rocket/blob/main/docs/SECURITY.md\n`;
  const folder = folderWith(t, { ...git, "SECURITY.md": policy, [place]: text });
  const lint = (...args: readonly string[]) => run(folder, ["lint", ...args, place]).out;
  assert.match(lint(), /There is no docs\/SECURITY\.md in this repository\. .*\[security-txt-mismatch\]/);
  assert.doesNotMatch(lint("--no-project"), /mismatch/);
});

test("the project file holds for them too", (t) => {
  const rules = { "security-txt-field-name": "off", "security-txt-address": "hint" };
  const folder = folderWith(t, { ".git/HEAD": "x", ".security-policy.json": JSON.stringify({ rules }), [place]: bad });
  const { status, out } = run(folder, ["lint", place]);
  assert.equal(status, 0);
  assert.match(out, /: hint: .*\n1 security\.txt: 1 hint\n$/);
  const left = folderWith(t, {
    ".git/HEAD": "x",
    ".security-policy.json": `{ "files": ["!.well-known/**"] }`,
    [place]: bad,
  });
  assert.deepEqual(JSON.parse(run(left, ["lint", "--format", "json", "."]).out).files, []);
});

test("fix applies the safe fixes, with the line ending of the file", (t) => {
  const folder = folderWith(t, { [place]: bad });
  assert.match(run(folder, ["fix", "--dry-run", place]).out, /^\+Contact: mailto:security@acme\.dev/m);
  assert.equal(run(folder, ["fix", place]).status, 0);
  const fixed = bad.replace("security@", "mailto:security@").replace("Acknowledgements", "Acknowledgments");
  assert.equal(readFileSync(join(folder, place), "utf8"), fixed);
});

test("commands about a policy pass them over", (t) => {
  const folder = folderWith(t, { [place]: good, "SECURITY.md": policy });
  assert.equal(JSON.parse(run(folder, ["outline", "--format", "json", "."]).out).path, "SECURITY.md");
  const { status, err } = run(folder, ["facts", place]);
  assert.equal(status, 2);
  assert.match(err[0] ?? "", /there is no policy in /);
});

test("the rules are listed with those of policies", () => {
  const ids = JSON.parse(run(".", ["rules", "--format", "json"]).out).rules.map(({ id }: { id: string }) => id);
  assert.ok(ids.includes("security-txt-expired") && ids.includes("no-channel"));
});
