/** Does `init` write a policy from what the repository tells, and never over another? */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { answersFrom } from "../../server/src/cli/ask.ts";
import { newPolicy } from "../../server/src/core/new-policy/new-policy.ts";
import type { Answers } from "../../server/src/core/new-policy/question.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { folderWith, run } from "../support/command-line.ts";

const git = {
  ".git/HEAD": "ref: refs/heads/main\n",
  ".git/config": `[remote "origin"]\n\turl = git@github.com:acme/rocket.git\n`,
  ".git/refs/tags/v1.2.0": `${"1".repeat(40)}\n`,
};
const form = "https://github.com/acme/rocket/security/advisories/new";

test("writes a policy that lints clean, names it, and says what is left to do", (t) => {
  const folder = folderWith(t, git);
  const { status, out, err } = run(folder, ["init"]);
  assert.deepEqual([status, out], [0, "SECURITY.md\n"]);
  assert.match(err.join("\n"), /^Private vulnerability reports have to be turned on .*settings\/security_analysis$/);
  const text = readFileSync(join(folder, "SECURITY.md"), "utf8");
  assert.ok(text.includes(form) && text.includes("| 1.2.x   | :white_check_mark: |"), text);
  assert.equal(run(folder, ["lint", "--max-warnings", "0", "."]).out.trim(), "1 policy: nothing found");
});

test("never overwrites, wherever the policy stands and however it is spelt", (t) => {
  const cases = { "SECURITY.md": [], ".github/security.md": ["--no-project"], "docs/SECURITY.markdown": ["--dry-run"] };
  for (const [path, more] of Object.entries(cases)) {
    const folder = folderWith(t, { ...git, [path]: "Mine.\n" });
    const { status, out, err } = run(folder, ["init", "--channel", "mail", "--contact", "a@acme.dev", ...more]);
    assert.deepEqual([status, out, err], [2, "", [`security-policy: ${path} is there already, and is left as it is`]]);
    assert.equal(readFileSync(join(folder, path), "utf8"), "Mine.\n");
  }
});

test("writes the answers that options give", (t) => {
  const folder = folderWith(t, git);
  const options =
    "--place .github --channel advisory,mail --contact psirt@acme.dev --promise 5-business-days --versions latest-major --disclosure 60-days --services app.acme.dev --safe-harbor short --bounty no --extra ai-reports --extra duplicates";
  assert.equal(run(folder, ["init", ...options.split(" ")]).out, ".github/SECURITY.md\n");
  const text = readFileSync(join(folder, ".github/SECURITY.md"), "utf8");
  for (const part of [
    `${form}) of this repository, or write to <psirt@acme.dev>.`,
    "within 5 business days.",
    "| 1.x     | :white_check_mark: |",
    "up to 60 days before they publish",
    "- the service at <https://app.acme.dev>",
    "## Safe Harbor",
    "There is no bug bounty",
    "## AI-Assisted Reports",
    "## Duplicate and Mass Reports",
  ]) {
    assert.ok(text.includes(part), `${part} is not in\n${text}`);
  }
});

test("skipped questions leave nothing behind", (t) => {
  const folder = folderWith(t, git);
  const skips = ["versions", "promise", "disclosure"].flatMap((name) => [`--${name}`, "skip"]);
  const { out } = run(folder, ["init", "--dry-run", "--profile", "minimal", ...skips]);
  assert.deepEqual(
    [...out.matchAll(/^## (.*)$/gm)].map(([, title]) => title),
    ["Reporting a Vulnerability", "What to Include"],
  );
  assert.ok(!existsSync(join(folder, "SECURITY.md")), "--dry-run has written");
});

test("says what it needs where nobody knows how to report, and writes nothing", (t) => {
  const folder = folderWith(t, { "README.md": "# Rocket\n" });
  const { status, out, err } = run(folder, ["init"]);
  assert.deepEqual([status, out, err.length], [2, "", 1]);
  assert.match(err[0] ?? "", /^security-policy: No private way to report is known here: .*\(--channel\)$/);
  assert.ok(!existsSync(join(folder, "SECURITY.md")));
});

test("wrong answers are refused in one line that names the option", (t) => {
  const folder = folderWith(t, git);
  const refused = {
    "--contact security@example.com": /This address is an example\..*\(--contact\)/,
    "--promise 30-days": /within two weeks\..*\(--promise\)/,
    "--versions 2.x": /There is no answer “2.x”\..*\(--versions\)/,
    "--channel phone": /There is no answer “phone”\..*\(--channel\)/,
    "--channel advisory --platform https://acme.dev/report": /--platform only counts with --channel platform/,
    "--shout yes": /Unknown option '--shout'/,
    "FILE.md": /init takes no file/,
    "--format json": /init has no format json/,
  };
  for (const [options, message] of Object.entries(refused)) {
    const { status, out, err } = run(folder, ["init", ...options.split(" ")]);
    assert.deepEqual([status, out, err.length], [2, "", 1], options);
    assert.match(err[0] ?? "", message);
  }
});

test("in a folder below the root the policy goes to the root; that of a package stands beside its manifest", (t) => {
  const folder = folderWith(t, {
    ...git,
    "src/a.ts": "",
    "packages/hull/package.json": `{"name":"hull","version":"0.4.0"}`,
  });
  assert.equal(run(join(folder, "packages/hull"), ["init"]).out, "SECURITY.md\n");
  assert.ok(existsSync(join(folder, "packages/hull/SECURITY.md")));
  assert.equal(run(join(folder, "src"), ["init"]).out, "../SECURITY.md\n");
});

/** What the questions come to with these lines typed; what was shown, too. */
async function typed(lines: readonly string[], given: Answers = {}) {
  const facts = {
    today: "2026-11-21",
    project: { repository: { host: "github.com", owner: "acme", name: "rocket" } },
  };
  const rest = [...lines];
  const shown: string[] = [];
  const answers = await answersFrom(
    (some) => newPolicy(facts, defaultSettings, some),
    given,
    async (text) => {
      shown.push(text);
      return rest.shift();
    },
  );
  return { answers, shown };
}

test("on a terminal it asks what is open: numbers, words, Enter, skipping, going back", async () => {
  const given: Answers = { place: "root", scope: null, "safe-harbor": null, bounty: null, extras: null };
  const lines = ["1, 2", "a@acme", "a@acme.dev", "5 business days", "-", "<", "1", "2"];
  const { answers, shown } = await typed(lines, given);
  assert.deepEqual(answers, {
    ...given,
    channel: ["advisory", "mail"],
    contact: "a@acme.dev",
    promise: "5 business days",
    versions: "latest",
    disclosure: "90 days",
  });
  assert.match(
    shown[0] ?? "",
    /^\n1\/4 Channel: .*\n\* 1 {2}Private vulnerability reports \(github\.com\/acme\/rocket\)\n/,
  );
  assert.match(shown[2] ?? "", /^\nThis is no e-mail address\. .*\n\n2\/5 E-mail address/);
});

test("whoever turns away gets no policy; a wrong option is asked again", async () => {
  assert.equal((await typed(["", ""])).answers, undefined);
  const { answers, shown } = await typed(["", "", "7 days", "", "", "", "", "", ""], { promise: "1 year" });
  assert.equal(answers?.promise, "7 days");
  assert.ok(shown.some((text) => text.includes("First answer")));
});
