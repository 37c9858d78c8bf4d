/** What counts as a claim that a security tool is in use, and what does not? */

import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "../../server/src/core/document/claims.ts";
import { inContext } from "../support/in-context.ts";

function claimed(text: string): readonly string[] {
  const { reading, context } = inContext(text);
  return claims(reading, context).map(({ tool, span, block }) => {
    assert.ok(block.span.start <= span.start && span.end <= block.span.end);
    return `${tool} ${text.slice(span.start, span.end)}`;
  });
}

const under = (heading: string, words: string) =>
  `# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to us.\n\n## ${heading}\n\n${words}\n`;

const found: readonly (readonly [heading: string, words: string, claim: string])[] = [
  ["Testing", "We use CodeQL on every push.", "codeql CodeQL"],
  ["Testing", "Our pipeline runs Semgrep and nothing leaves it unseen.", "semgrep Semgrep"],
  ["Testing", "This project uses `bandit` for static analysis.", "bandit bandit"],
  ["Supply Chain", "Dependencies are kept current by us, and Renovate opens the pull requests.", "renovate Renovate"],
  ["Supply Chain", "Releases are signed with Sigstore.", "sigstore Sigstore"],
  ["Supply Chain", "Container images are scanned nightly by Trivy.", "trivy Trivy"],
  ["Supply Chain", "Dependabot is enabled for version updates.", "dependabot Dependabot"],
  ["Supply Chain", "Our releases follow SLSA, level 3.", "slsa SLSA"],
  ["Supply Chain", "We publish a software bill of materials with each release.", "sbom software bill of materials"],
  ["Testing", "We run the following:\n\n- **Gitleaks**: secrets", "gitleaks Gitleaks"],
  ["Testing", "We run the following on every commit:\n\n- `npm audit`", "npm-audit npm audit"],
  ["Security Measures", "- **Safety**: dependency vulnerability scanner", "safety Safety"],
  ["Security Measures", "- Pre-commit hooks find secrets", "pre-commit Pre-commit hooks"],
  ["Security Features", "| What | How |\n| --- | --- |\n| Images | Grype in the pipeline |", "grype Grype"],
];

for (const [heading, words, claim] of found) {
  test(`claim: ${words.replaceAll("\n", " ")}`, () => assert.deepEqual(claimed(under(heading, words)), [claim]));
}

const leftAlone: readonly (readonly [heading: string, words: string])[] = [
  ["Testing", "We plan to use CodeQL."],
  ["Testing", "We do not use CodeQL."],
  ["Testing", "We will add Semgrep next year."],
  ["Testing", "We used to run Bandit."],
  ["Testing", "Consider Trivy."],
  ["Testing", "You can scan images with Trivy."],
  ["Testing", "Contributors must run `bandit`."],
  ["Testing", "We use tools such as Dependabot for updates."],
  ["Testing", "We use Dependabot to find vulnerable dependencies."],
  ["Security Measures", "- Dependabot monitors our dependencies"],
  ["Security Measures", "- **SLSA Level 3**: provenance (in progress)"],
  ["Testing", "We run `npm audit` now and then."],
  ["Testing", "Why do we use Snyk?"],
  ["Testing", "CodeQL"],
  ["Testing", "- Semgrep"],
  ["Testing", "If we use Snyk, its reports are public."],
  ["Testing", "```sh\nbandit -r src\n```"],
  ["Security Measures", "- [ ] CodeQL"],
  ["Security Measures", "- Snyk (planned)"],
  ["Security Measures", "The next steps will be:\n\n- CodeQL"],
  ["Security Measures", "- Safety comes first"],
  ["Security Measures", "- We renovate our servers and keep bandits out"],
  ["Security Measures", "- Dependabot alerts"],
  ["Security Measures", "- `cargo audit`"],
  ["Security Measures", "- Rules for my-semgrep-rules and bandit.example"],
  ["Best Practices", "- Use Dependabot\n- We use Bandit"],
  ["Out of Scope", "- Reports by Snyk\n- We use Trivy"],
  ["Roadmap", "- CodeQL\n- We run Semgrep"],
  ["Recommended tools", "- We run Semgrep"],
  ["Resources", "- [SLSA](https://slsa.dev)"],
];

for (const [heading, words] of leftAlone) {
  test(`no claim: ${heading}: ${words.replaceAll("\n", " ")}`, () =>
    assert.deepEqual(claimed(under(heading, words)), []));
}

test("a sentence without end is read in proportion to its length", () => {
  const long = (times: number) => under("Testing", "checked a by Trivy we Trivy is scanned with ".repeat(times));
  const time = (times: number) => {
    const text = long(times);
    const start = performance.now();
    claimed(text);
    return performance.now() - start;
  };
  time(200);
  const [one, four] = [Math.max(1, time(2000)), time(8000)];
  assert.ok(four < 16 * one, `${one} ms, and ${four} ms for four times as much`);
});
