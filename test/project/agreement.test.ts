/** Do fixes over several files bring the files of a repository to agree, and are all of them for a person to look at? */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import { applyEdits, fixAll } from "../../server/src/core/fix.ts";
import { type Judged, lint } from "../../server/src/core/lint.ts";
import { textBeside } from "../../server/src/core/neighbour-texts.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { gather, gitFolder } from "./support/gather.ts";

const settings = { ...defaultSettings, rules: { "translation-drift": "warning" as const } };
const reader = new Reader();
const rules = ["contact-conflict", "insights-mismatch", "translation-drift"];

type Files = Readonly<Record<string, string>>;

async function judge(files: Files, place = "SECURITY.md") {
  const text = files[place] as string;
  const project = await gather(files, place);
  const facts = { today: "2026-11-21", project };
  const findings = lint(understand(text, reader), facts, settings).filter(({ rule }) => rules.includes(rule));
  return { facts, project, findings };
}

/** All files after the first fix of the finding. */
async function fixed(files: Files, finding: Judged, place = "SECURITY.md"): Promise<Files> {
  const { project } = await judge(files, place);
  const [fix] = finding.fixes();
  assert(fix);
  const after: Record<string, string> = { ...files };
  after[place] = applyEdits(after[place] as string, fix.edits, "\n");
  for (const change of fix.beside ?? []) {
    assert(change.kind === "edit");
    assert.equal(textBeside(project, change.path), after[change.path]);
    after[change.path] = applyEdits(after[change.path] as string, change.edits, "\n");
  }
  return after;
}

const policy =
  "# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to [us](mailto:security@rocket.dev).\n\nThere is no bug bounty.\n";

const repositories: Readonly<Record<string, Files>> = {
  "a README": { "README.md": "Please report security issues to old@rocket.dev.\n" },
  "several files": {
    "README.md": "# Rocket\n\nReport vulnerabilities to <old@rocket.dev> (old@rocket.dev).\n",
    ".well-known/security.txt": "Contact: mailto:old@rocket.dev?subject=Hi\nExpires: 2027-01-01T00:00:00Z\n",
    ".github/ISSUE_TEMPLATE/config.yml":
      'contact_links:\n  - name: Security\n    about: Vulnerabilities\n    url: "mailto:old@rocket.dev"\n',
  },
  "security-insights.yml, version 2": {
    "security-insights.yml":
      'header:\n  schema-version: 2.0.0\nproject:\n  vulnerability-reporting:\n    reports-accepted: false\n    bug-bounty-available: true\n    contact:\n      name: Old\n      email: "old@rocket.dev"\n    policy: https://github.com/acme/rocket/blob/main/docs/SECURITY.md\n',
  },
  "security-insights.yml, version 1": {
    "SECURITY-INSIGHTS.yml":
      "header:\n  schema-version: 1.0.0\nsecurity-contacts:\n  - type: email\n    value: old@rocket.dev\nvulnerability-reporting:\n  accepts-vulnerability-reports: true\n  email-contact: old@rocket.dev\n",
  },
  "a translation": {
    "SECURITY.de.md": "# Sicherheit\n\n## Schwachstellen melden\n\nBitte an alt@rocket.dev melden.\n",
  },
};

for (const [name, files] of Object.entries(repositories)) {
  test(`the fixes bring ${name} to agree`, async () => {
    let current: Files = { ...gitFolder(), "SECURITY.md": policy, ...files };
    const before = await judge(current);
    assert.ok(before.findings.length > 0);
    for (let left = before.findings; left[0]; left = (await judge(current)).findings) {
      current = await fixed(current, left[0]);
      const after = (await judge(current)).findings;
      assert.ok(after.length < left.length, `${left[0].message} stays:\n${JSON.stringify(current, null, 1)}`);
    }
    assert.equal(current["SECURITY.md"], policy, "the first fix leaves the policy");
    for (const finding of before.findings)
      for (const { kind, beside } of finding.fixes()) {
        if (beside) assert.equal(kind, "review");
      }
    assert.equal(fixAll(policy, reader, before.facts, settings).text, policy);
  });
}

test("a translation is held against the policy", async () => {
  const files = {
    ...gitFolder(),
    "SECURITY.md": policy,
    "SECURITY.de.md": "# Sicherheit\n\n## Schwachstellen melden\n\nBitte an alt@rocket.dev melden.\n",
  };
  const { findings } = await judge(files, "SECURITY.de.md");
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ["translation-drift"],
  );
});
