/** Sections are of the kind that a careful reader would give them. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { sectionKinds } from "../../server/src/core/catalogue/kinds.ts";
import { Reader } from "../../server/src/core/document/reading.ts";
import { sections } from "../../server/src/core/document/sections.ts";

function sectionsOf(text: string) {
  return sections(new Reader().read(text)).sections;
}

/** The kind of a heading at the second level of a policy, with nothing telling under it. */
function kindOf(heading: string, text = "See below.") {
  const found = sectionsOf(
    `# Security Policy\n\n## Reporting a Vulnerability\n\nMail us.\n\n## ${heading}\n\n${text}\n`,
  );
  return found[2]?.kind;
}

// Whole policies: a comment in each heading holds its kind.
const folder = join(import.meta.dirname, "kinds");

describe("whole policies", () => {
  for (const name of readdirSync(folder).sort()) {
    test(name, () => {
      const found = sectionsOf(readFileSync(join(folder, name), "utf8"));
      const got = found.map(({ title, kind }) => `${title}: ${kind}`);
      const wanted = found.map(({ title, heading }) => `${title}: ${heading.shape.comments[0]?.text.trim()}`);
      assert.deepEqual(got, wanted);
    });
  }
});

// biome-ignore format: a table
const words: readonly (readonly [kind: string, ...headings: string[]])[] = [
  ["supported-versions", "Which branches are maintained?", "End-of-life policy", "Supported Python versions", "LTS schedule"],
  ["reporting", "Before reporting", "Security contact information", "Where should I report security issues?", "How to report a security bug privately", "Anonymous reports", "Reporting non-security bugs"],
  ["report-contents", "What not to share", "Details that help us", "What your report should contain", "Report template", "Good bug reports"],
  ["response", "After you have reported", "Patch SLAs by severity", "How long does it take?", "Vulnerability Remediation Timelines"],
  ["disclosure", "Coordinated Vulnerability Disclosure (CVD)", "Embargo and private disclosure list", "CVE numbering", "When do we publish?"],
  ["safe-harbor", "Guidelines for Security Testing", "Rules for good-faith testing", "What we promise researchers", "Ethical research guidelines"],
  ["scope", "What counts as a security issue?", "Security boundaries of the sandbox", "Examples of security vulnerabilities"],
  ["out-of-scope", "Non-qualifying vulnerabilities", "Things that are not vulnerabilities", "Known false positives from scanners", "Should I *not* report a crash?"],
  ["severity", "How do we decide severity?", "CVSS v3.1 base scores"],
  ["updates", "Affected stakeholders notification", "Private distributors list", "How we announce fixes", "Notification of users", "Security patches and backports"],
  ["best-practices", "Checklist before going live", "Protecting your API keys", "Do's and Don'ts", "Running in production"],
  ["measures", "How your data is protected", "No telemetry", "Security architecture overview", "Our development practices"],
  ["considerations", "Protected assets", "Sensitive data this project handles", "Attack surface", "Risks of running untrusted models", "Limitations of the sandbox", "Prompt injection"],
  ["testing", "Results of the last penetration test", "Third-party audits", "Static analysis in CI"],
  ["supply-chain", "Verifying container images with cosign", "SBOM and provenance", "Release signing keys", "Third-Party GitHub Actions"],
  ["compliance", "GDPR and data residency", "EU MDR classification", "IEC 62304 and ISO 14971"],
  ["incident-response", "If you committed a secret", "Post-incident review", "Leaked credentials playbook"],
  ["training", "Onboarding for new maintainers", "Security champions and training"],
  ["bounty", "Do you have a bug bounty?", "No bounties, sorry"],
  ["contact", "Where to ask questions", "Meet the security team"],
  ["encryption", "Our PGP public key", "Encrypting your email"],
  ["acknowledgments", "Hall of Fame", "Giving credit to reporters"],
  ["resources", "Further reading and links", "Related documents"],
  ["history", "Policy revision history", "Publicly disclosed vulnerabilities"],
  ["other", "Preferred Languages", "Comments on this policy", "Roadmap", "Table of Contents", "About this policy", "Kitchen sink"],
];

describe("words of headings", () => {
  for (const [kind, ...headings] of words) {
    test(kind, () => {
      for (const heading of headings) assert.equal(kindOf(heading), kind, heading);
    });
  }
});

describe("the mood of the text tells what a subject is about", () => {
  const subject = "Network Security";
  test("what to do is advice", () => {
    assert.equal(kindOf(subject, "- Use TLS\n- Never open port 22\n- Restrict access"), "best-practices");
  });
  test("what is done is a measure", () => {
    assert.equal(kindOf(subject, "All traffic is encrypted. The server rejects plain HTTP by default."), "measures");
  });
  test("what can go wrong is a consideration", () => {
    assert.equal(kindOf(subject, "An attacker may read the traffic. Plaintext is a risk we know."), "considerations");
  });
  test("measures that only tell what to do are advice", () => {
    assert.equal(kindOf("Security Measures", "- Use TLS\n- Rotate keys\n- Never share accounts"), "best-practices");
  });
});

describe("lines with ticks are a list, Markdown's signs or not", () => {
  test("each line counts", () => {
    assert.equal(
      kindOf("Network Security", "✓ Use TLS\n✓ Never open port 22\n✓ Restrict access to it\n✓ Validate input"),
      "best-practices",
    );
  });
  test("guidelines that speak of no research are advice", () => {
    assert.equal(kindOf("Guidelines", "- Never commit secrets\n- Rotate tokens\n- Use TLS"), "best-practices");
    assert.equal(kindOf("Guidelines", "Act in good faith, and avoid privacy violations."), "safe-harbor");
  });
});

describe("place", () => {
  // biome-ignore format: a table
  const below: readonly (readonly [parent: string, heading: string, kind: string])[] = [
    ["Best Practices", "Dependencies", "best-practices"],
    ["Security Features", "Encryption", "measures"],
    ["Out of Scope", "Denial of service", "out-of-scope"],
    ["Incident Response Plan", "Triage", "incident-response"],
    ["Training", "For Users", "training"],
    ["Compliance", "Audit logging", "compliance"],
    ["Scope", "Out of scope", "out-of-scope"],
    ["Reporting a Vulnerability", "Response", "response"],
    ["Severity", "Critical", "severity"],
    ["Resources", "Internal documentation", "resources"],
    ["Further reading", "Kitchen sink", "resources"],
  ];
  for (const [parent, heading, kind] of below) {
    test(`${heading} below ${parent}`, () => {
      const found = sectionsOf(`# Security Policy\n\n## ${parent}\n\n### ${heading}\n\nSee there.\n`);
      assert.equal(found[2]?.kind, kind);
    });
  }
  test("a threat model that says what counts as a vulnerability is scope", () => {
    const found = sectionsOf(
      "# Security\n\n## Threat Model\n\nWe trust the caller.\n\n### What is a vulnerability\n\nThis.\n\n### Examples of non-vulnerabilities\n\nThat.\n",
    );
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ["title", "scope", "scope", "out-of-scope"],
    );
  });
});

describe("the title", () => {
  // biome-ignore format: a table
  const first: readonly (readonly [text: string, kind: string])[] = [
    ["# Security\n\nMail us.", "title"],
    ["# Tern\n\n## Reporting\n\nMail us.", "title"],
    ["# Reporting Security Issues\n\nPlease report security issues by email to a@b.example.org.", "reporting"],
    ["## Supported Versions\n\nThe newest.", "supported-versions"],
    ["# Vulnerability Disclosure Policy\n\nPlease email us if you find a flaw.", "title"],
    ["# Security Best Practices\n\n## Keys\n\nRotate them.", "title"],
    ["# Threat Model of Tern\n\n## Assets\n\nKeys.", "title"],
  ];
  for (const [text, kind] of first) test(text.split("\n")[0], () => assert.equal(sectionsOf(text)[0]?.kind, kind));
});

describe("confidence", () => {
  test("is high where the heading says it, and low where nothing does", () => {
    const found = sectionsOf("# Security Policy\n\n## Supported Versions\n\nx\n\n## Kitchen sink\n\nx\n");
    assert.ok((found[1]?.confidence ?? 0) >= 0.8);
    assert.ok((found[2]?.confidence ?? 1) < 0.4);
  });
  test("lies between 0 and 1, and every kind is known", () => {
    for (const name of readdirSync(folder)) {
      for (const { kind, confidence } of sectionsOf(readFileSync(join(folder, name), "utf8"))) {
        assert.ok(confidence >= 0 && confidence <= 1);
        assert.ok(sectionKinds.includes(kind));
      }
    }
  });
});

test("no headings, no sections", () => {
  assert.deepEqual(sectionsOf(""), []);
  assert.deepEqual(sectionsOf("Mail us.\n"), []);
});
