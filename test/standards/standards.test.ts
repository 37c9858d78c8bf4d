/** Is each criterion of each standard met by what meets it, missed where it is missing, and left open where nobody can tell? */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import type { ProjectFacts } from "../../server/src/core/facts.ts";
import { criteria } from "../../server/src/core/standards/criteria.ts";
import { allStandards } from "../../server/src/core/standards/index.ts";
import { scorecardPoints } from "../../server/src/core/standards/scorecard.ts";
import { assess, type StandardId, standardIds, type Verdict } from "../../server/src/core/standards/standard.ts";
import { folderWith, run } from "../support/command-line.ts";

const reader = new Reader();
const today = "2026-11-21";

function assessment(id: StandardId, text: string, project?: ProjectFacts) {
  const standard = allStandards.find((one) => one.id === id);
  assert.ok(standard);
  return assess(standard, { policy: understand(text, reader), facts: { today, ...(project && { project }) } });
}

/** All verdicts on a text, by key. */
function verdicts(text: string, project?: ProjectFacts): Readonly<Record<string, Verdict>> {
  return Object.fromEntries(
    standardIds.flatMap((id) => assessment(id, text, project).criteria).map((one) => [one.id, one]),
  );
}

const full = `# Security Policy

Last updated: 2026-10-01

## Supported Versions

| Version | Supported | Until      |
| ------- | --------- | ---------- |
| 3.x     | yes       | 2028-06-30 |
| 2.x     | no        | 2025-06-30 |

Security updates are free of charge. The release notes name the vulnerabilities that are fixed.

## Reporting a Vulnerability

Do not open public issues. Write to <security@acme.dev> or use the
[report form](https://github.com/acme/pump/security/advisories/new). You may report anonymously.
Our key is 7B3F 2C9A 10DE 4F55 8A61 9C0E 33D7 5E2B 91AF 64C8.

Your report should include:

- the affected version
- steps to reproduce it

## What to Expect

- We acknowledge your report within 3 days.
- We fix critical vulnerabilities within 30 days.

## Disclosure Policy

We follow coordinated vulnerability disclosure. We publish details 90 days after the report at the latest, in a
[security advisory](https://github.com/acme/pump/security/advisories) with a CVSS score.

## Severity

Severities follow CVSS 4.0.

## Scope

The code in this repository is in scope. Denial of service attacks against our servers are not allowed.

## Safe Harbor

Research in good faith is authorized. We will not take legal action under anti-hacking laws or anti-circumvention laws,
and our terms of use do not stand against it.

## Supply Chain

Releases are signed with Sigstore. An SBOM in CycloneDX format comes with every release.

## Acknowledgments

We credit reporters unless they want to stay anonymous.
`;

/** Keys that the text above meets. */
const metByFull = [
  "scorecard:links",
  "scorecard:text",
  "scorecard:disclosure",
  "osps:VM-01.01",
  "osps:VM-02.01",
  "osps:VM-03.01",
  "osps:VM-04.01",
  "osps:DO-03.01",
  "osps:DO-04.01",
  "osps:DO-05.01",
  "osps:QA-02.02",
  "badge:vulnerability_report_process",
  "badge:vulnerability_report_private",
  "badge:vulnerability_report_response",
  "badge:vulnerabilities_critical_fixed",
  "badge:release_notes_vulns",
  "badge:vulnerability_report_credit",
  "badge:vulnerability_response_process",
  "badge:maintenance_or_update",
  "badge:documentation_security",
  "badge:signed_releases",
  "spec15:versions",
  "spec15:contact",
  "spec15:reporting",
  "spec15:response",
  "diostatus:1",
  "diostatus:2",
  "diostatus:3",
  "diostatus:4",
  "diostatus:5",
  "cra:I.II.1",
  "cra:I.II.2",
  "cra:I.II.4",
  "cra:I.II.5",
  "cra:I.II.6",
  "cra:I.II.8",
  "cra:13.17",
  "cra:II.2",
  "cra:II.7",
  "bod2001:scope",
  "bod2001:testing",
  "bod2001:submission",
  "bod2001:anonymous",
  "bod2001:legal",
  "bod2001:acknowledgement",
  "bod2001:issuance",
  "iso29147:contact",
  "iso29147:report-contents",
  "iso29147:secure-communication",
  "iso29147:expectations",
  "iso29147:scope",
  "iso29147:publication",
  "iso29147:recognition",
  "iso29147:legal",
  "iso29147:timeline",
  "iec81001:4.1.7",
  "iec81001:9.2",
  "fda524b:b1",
  "fda524b:b2",
  "fda524b:b3",
];

test("every standard is there, and every criterion has a clause, is judged once, and tells what to write", () => {
  assert.deepEqual(
    allStandards.map(({ id }) => id),
    [...standardIds],
  );
  const all = allStandards.flatMap((standard) => standard.criteria);
  const keys = all.map(({ key }) => key);
  assert.equal(new Set(keys).size, keys.length);
  assert.deepEqual(Object.keys(criteria).sort(), keys.sort());
  for (const { key, clause, write } of all) {
    assert.ok(clause.length > 3, key);
    assert.match(write, /^[A-Z].*\.$/, key);
  }
});

describe("a policy that says nearly everything", () => {
  const found = verdicts(full);
  for (const key of metByFull) {
    test(`meets ${key}`, () => {
      const verdict = found[key];
      assert.equal(verdict?.met, true, verdict?.how);
      assert.match(verdict.how, /^Found: /);
      for (const { start, end } of verdict.at) assert.ok(start >= 0 && start < end && end <= full.length);
      assert.ok(verdict.at.length > 0);
    });
  }

  test("reaches the highest level of disclose.io", () => {
    assert.deepEqual([assessment("diostatus", full).score, assessment("diostatus", full).max], [5, 5]);
  });
});

test("a title alone meets nothing, and nothing that may stand elsewhere is called missing", () => {
  const found = Object.values(verdicts("# Security Policy\n\nWe care.\n"));
  const met = found.filter((one) => one.met).map(({ id }) => id);
  assert.deepEqual(met, ["scorecard:text"]);
  const open = found.filter((one) => one.met === null).map(({ id }) => id);
  for (const id of ["osps:SA-03.02", "badge:signed_releases", "gdpr:33", "rfc9116:expires", "spec15:place"]) {
    assert.ok(open.includes(id as never), id);
  }
});

test("a level counts only together with those below it", () => {
  const text = "# Security\n\nWrite to <security@acme.dev>.\n\n## Safe Harbor\n\nWe will not take legal action.\n";
  const { score, criteria: levels } = assessment("diostatus", text);
  assert.equal(score, 1);
  assert.deepEqual(
    levels.map(({ met }) => met),
    [true, false, false, false, false],
  );
});

test("the template as it comes meets what the Scorecard sees in it, and nothing else", () => {
  const template = `# Security Policy

## Supported Versions

Use this section to tell people about which versions of your project are
currently being supported with security updates.

| Version | Supported          |
| ------- | ------------------ |
| 5.1.x   | :white_check_mark: |
| 5.0.x   | :x:                |
| 4.0.x   | :white_check_mark: |
| < 4.0   | :x:                |

## Reporting a Vulnerability

Use this section to tell people how to report a vulnerability.

Tell them where to go, how often they can expect to get an update on a
reported vulnerability, what to expect if the vulnerability is accepted or
declined, etc.
`;
  assert.equal(assessment("scorecard", template).score, 4);
  const met = Object.values(verdicts(template)).filter((one) => one.met && !one.id.startsWith("scorecard:"));
  assert.deepEqual(
    met.map(({ id }) => id),
    [],
  );
});

test("what a policy that only points elsewhere does not say is left open", () => {
  const text = "# Security\n\nSee our [security policy](https://acme.dev/security/policy).\n";
  const found = verdicts(text);
  assert.ok(Object.values(found).every(({ id, met }) => met !== false || id.startsWith("scorecard:")));
});

test("the words for what has no section are known in English: another language is left open where they are missing", () => {
  const german = `# Sicherheitsrichtlinie

## Eine Schwachstelle melden

Bitte schreiben Sie an <sicherheit@acme.de> und öffnen Sie kein öffentliches Issue.
`;
  const found = verdicts(german);
  assert.equal(found["osps:VM-03.01"]?.met, true);
  assert.equal(found["bod2001:anonymous"]?.met, null);
  assert.equal(found["bod2001:scope"]?.met, false);
});

test("denials are no evidence", () => {
  const text = "# Security\n\n## Supply Chain\n\nReleases are not signed. An SBOM is not published.\n";
  const found = verdicts(text);
  assert.equal(found["osps:DO-03.01"]?.met, null);
  assert.equal(found["cra:I.II.1"]?.met, null);
});

test("times that are too long miss the badge, and where there are none it cannot be told", () => {
  const answer = (time: string) => `# Security\n\nWrite to <security@acme.dev>. We respond ${time}.\n`;
  const met = (time: string) => verdicts(answer(time))["badge:vulnerability_report_response"]?.met;
  assert.equal(met("within 14 days"), true);
  assert.equal(met("within 30 days"), false);
  assert.equal(met("as soon as we can"), null);
});

test("an address alone is no secure way, with a key it is", () => {
  const text = "# Security\n\n## Reporting\n\nWrite to <security@acme.dev>.\n";
  assert.equal(verdicts(text)["badge:vulnerability_report_private"]?.met, false);
  assert.equal(
    verdicts(`${text}\nFingerprint: 7B3F2C9A10DE4F558A619C0E33D75E2B91AF64C8\n`)["iso29147:secure-communication"]?.met,
    true,
  );
});

test("a review counts for five years", () => {
  const text = (date: string) => `# Security\n\n## Testing\n\nThe results of the last security audit are of ${date}.\n`;
  const met = (date: string) => verdicts(text(date))["badge:security_review"]?.met;
  assert.equal(met("2024-03-01"), true);
  assert.equal(met("2019-03-01"), false);
});

test("the repository's security.txt is held against the policy", () => {
  const text = "# Security\n\nReport vulnerabilities to <security@acme.dev>.\n";
  const path = ".well-known/security.txt";
  const of = (file: string) => verdicts(text, { securityTxt: [{ path, text: file }] });
  const good = of(
    "Contact: mailto:security@acme.dev\nExpires: 2027-06-30T23:59:59Z\nPolicy: https://acme.dev/policy\n",
  );
  assert.equal(good["rfc9116:contact"]?.met, true);
  assert.equal(good["rfc9116:contact"]?.at.length, 1);
  assert.equal(good["rfc9116:expires"]?.met, true);
  assert.equal(good["rfc9116:policy"]?.met, true);
  const bad = of("Contact: mailto:old@acme.dev\nExpires: 2025-06-30T23:59:59Z\n");
  assert.equal(bad["rfc9116:contact"]?.met, false);
  assert.equal(bad["rfc9116:expires"]?.met, false);
});

test("the place decides where the standard names one", () => {
  assert.equal(verdicts(full, { place: "SECURITY.md" })["spec15:place"]?.met, true);
  assert.equal(verdicts(full, { place: ".github/SECURITY.md" })["spec15:place"]?.met, false);
  assert.equal(verdicts(full, { place: ".github/SECURITY.md" })["scorecard:present"]?.met, true);
  assert.equal(verdicts(full, { place: "packages/a/SECURITY.md" })["scorecard:present"]?.met, false);
});

test("the points of the Scorecard are those of the tool, of ten, whatever is known of the place", () => {
  for (const text of ["", "\n", "words", full, "https://a.b/1/2\n", `\uFEFF${full}`, "security@acme.dev\n"]) {
    const { score, max } = assessment("scorecard", text);
    assert.deepEqual([score, max], [scorecardPoints(text).score, 10], JSON.stringify(text.slice(0, 30)));
  }
});

test("no standard takes more than linear time on a long policy", () => {
  const long = `# Security\n\n${"We credit 1.2.3 releases signed dependencies within 72 hours breach support. ".repeat(4000)}`;
  const policy = understand(long, reader);
  for (const standard of allStandards) {
    const start = performance.now();
    assess(standard, { policy, facts: { today } });
    assert.ok(performance.now() - start < 1500, standard.id);
  }
});

test("`score` prints the standards as JSON, text and Markdown, with the lines that meet them", (t) => {
  const folder = folderWith(t, { ".git/HEAD": "x", "SECURITY.md": full });
  const { status, out } = run(folder, ["score", "SECURITY.md", "--format", "json"]);
  assert.equal(status, 0);
  const { version, path, standards } = JSON.parse(out);
  assert.deepEqual([version, path], [1, "SECURITY.md"]);
  assert.deepEqual(
    standards.map(({ id }: { id: string }) => id),
    [...standardIds],
  );
  const [scorecard, osps] = standards;
  assert.deepEqual([scorecard.score, scorecard.max], [10, 10]);
  const contact = osps.criteria.find(({ id }: { id: string }) => id === "osps:VM-02.01");
  assert.deepEqual(
    { ...contact, how: "" },
    {
      id: "osps:VM-02.01",
      title: "Security contacts",
      clause: "OSPS-VM-02.01, level 1",
      met: true,
      lines: [16, 17],
      how: "",
    },
  );
  assert.match(run(folder, ["score", "SECURITY.md"]).out, /^OpenSSF Scorecard.*: 10 of 10\n {2}yes {2}A policy where/);
  assert.match(
    run(folder, ["score", "SECURITY.md", "--format", "markdown"]).out,
    /\| yes \| Security contacts \| 16, 17 \|/,
  );
  assert.equal(run(folder, ["score", "SECURITY.md", "--format", "sarif"]).status, 2);
});

test("the Scorecard gives nothing for a policy that it does not find", () => {
  const score = (place: string) => assessment("scorecard", full, { place }).score;
  assert.equal(score("SECURITY.md"), 10);
  assert.equal(score(".github/SECURITY.md"), 10);
  assert.equal(score("packages/pump/SECURITY.md"), 0);
  assert.equal(assessment("scorecard", full).score, 10);
});
