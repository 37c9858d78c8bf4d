/** What are security tools called in sentences? Data: names, and how surely a sentence with one means that it runs. */

import type { ToolId } from "./tools.ts";

/** The names of a tool as people write them. */
export interface ToolName {
  readonly tool: ToolId;
  /** As its makers write it, for the middle of a sentence. */
  readonly label: string;
  /** A regular expression without groups and without any repetition of repetitions. */
  readonly pattern: string;
  /** An everyday word too: counts with a capital letter or as code. */
  readonly common?: true;
  /** Often run by hand, which leaves no trace: counts where the sentence says that it runs by itself. */
  readonly byHand?: true;
  /** Words of which the sentence holds one where a file is needed for it: the rest is switched on in settings. */
  readonly does?: RegExp;
  /** Other tools whose trace shows it as well. */
  readonly shownBy?: readonly ToolId[];
}

/** Tools that run by a service alone (OSS-Fuzz, the Scorecard's own crawl) are left out: they need no trace. */
export const toolNames: readonly ToolName[] = [
  {
    tool: "dependabot",
    label: "Dependabot",
    pattern: "dependabot",
    // Alerts need no file (GitHub Docs, "About Dependabot alerts").
    does: /updat|upgrad|bump|pull request|\bprs?\b|merge request|current|fresh|latest/i,
  },
  { tool: "renovate", label: "Renovate", pattern: "renovate(?:[ -]?bot)?", common: true },
  { tool: "codeql", label: "CodeQL", pattern: "codeql" },
  { tool: "bandit", label: "Bandit", pattern: "bandit", common: true },
  { tool: "semgrep", label: "Semgrep", pattern: "semgrep" },
  { tool: "safety", label: "Safety", pattern: "safety(?: cli)?", common: true },
  { tool: "pip-audit", label: "pip-audit", pattern: "pip[- ]audit", byHand: true },
  { tool: "npm-audit", label: "npm audit", pattern: "(?:npm|yarn|pnpm) audit", byHand: true },
  { tool: "cargo-audit", label: "cargo-audit", pattern: "cargo[- ]audit", byHand: true, shownBy: ["cargo-deny"] },
  { tool: "cargo-deny", label: "cargo-deny", pattern: "cargo[- ]deny", byHand: true },
  { tool: "govulncheck", label: "govulncheck", pattern: "govulncheck", byHand: true },
  { tool: "gosec", label: "gosec", pattern: "gosec" },
  { tool: "osv-scanner", label: "OSV-Scanner", pattern: "osv[- ]scanner" },
  {
    tool: "owasp-dependency-check",
    label: "OWASP Dependency-Check",
    pattern: "owasp dependency[- ]check",
  },
  { tool: "snyk", label: "Snyk", pattern: "snyk" },
  { tool: "trivy", label: "Trivy", pattern: "trivy" },
  { tool: "grype", label: "Grype", pattern: "grype" },
  { tool: "checkov", label: "Checkov", pattern: "checkov" },
  { tool: "sonarqube", label: "SonarQube", pattern: "sonar(?:qube|cloud)" },
  { tool: "gitleaks", label: "Gitleaks", pattern: "gitleaks" },
  { tool: "trufflehog", label: "TruffleHog", pattern: "trufflehog" },
  { tool: "detect-secrets", label: "detect-secrets", pattern: "detect-secrets" },
  { tool: "pre-commit", label: "pre-commit", pattern: "pre-commit hooks?" },
  { tool: "sbom", label: "an SBOM", pattern: "sboms?|software bills? of materials", shownBy: ["slsa"] },
  { tool: "slsa", label: "SLSA", pattern: "slsa", shownBy: ["sigstore"] },
  { tool: "sigstore", label: "Sigstore", pattern: "sigstore|cosign", shownBy: ["slsa"] },
  { tool: "zap", label: "ZAP", pattern: "owasp zap", byHand: true },
  { tool: "brakeman", label: "Brakeman", pattern: "brakeman" },
  { tool: "bundler-audit", label: "bundler-audit", pattern: "bundler?[- ]audit", byHand: true },
  { tool: "spotbugs", label: "SpotBugs", pattern: "spotbugs|find security bugs" },
];
