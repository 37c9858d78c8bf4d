/** By which names do security tools show in a repository's automation? Data: actions, commands, hooks, packages, files. */

export const toolIds = [
  "dependabot",
  "renovate",
  "codeql",
  "bandit",
  "semgrep",
  "safety",
  "pip-audit",
  "npm-audit",
  "cargo-audit",
  "cargo-deny",
  "govulncheck",
  "gosec",
  "osv-scanner",
  "owasp-dependency-check",
  "snyk",
  "trivy",
  "grype",
  "checkov",
  "sonarqube",
  "gitleaks",
  "trufflehog",
  "detect-secrets",
  "pre-commit",
  "sbom",
  "slsa",
  "sigstore",
  "scorecard",
  "zap",
  "clusterfuzz",
  "brakeman",
  "bundler-audit",
  "spotbugs",
  "dependency-review",
] as const;

export type ToolId = (typeof toolIds)[number];

/** How a tool shows. */
export interface ToolSigns {
  /** Words of a workflow, a hook, a build script: whole, in lower case. */
  readonly words: readonly string[];
  /** Packages that bring it, where they are not called by one of `words`. */
  readonly packages?: readonly string[];
  /** Files that configure it: paths from the root, in lower case. */
  readonly files?: readonly string[];
}

/** Names as the tools' own documents give them. */
export const toolSigns: Readonly<Record<ToolId, ToolSigns>> = {
  dependabot: { words: ["dependabot"], files: [".github/dependabot.yml", ".github/dependabot.yaml"] },
  renovate: {
    words: ["renovate", "renovatebot", "renovate-config"],
    files: [
      "renovate.json",
      "renovate.json5",
      ".renovaterc",
      ".renovaterc.json",
      ".renovaterc.json5",
      ".github/renovate.json",
      ".github/renovate.json5",
      ".gitlab/renovate.json",
    ],
  },
  codeql: { words: ["codeql", "codeql-action"] },
  bandit: { words: ["bandit", "bandit-action"], files: [".bandit", "bandit.yaml", "bandit.yml"] },
  semgrep: {
    words: ["semgrep", "semgrep-action", "returntocorp", "opengrep"],
    files: [".semgrep.yml", ".semgrep.yaml", ".semgrep", ".semgrepignore"],
  },
  safety: { words: ["safety", "safety-action", "pyupio"], files: [".safety-policy.yml"] },
  "pip-audit": { words: ["pip-audit", "gh-action-pip-audit"] },
  "npm-audit": { words: ["npm audit", "yarn audit", "yarn npm audit", "pnpm audit", "audit-ci", "better-npm-audit"] },
  "cargo-audit": { words: ["cargo audit", "cargo-audit", "audit-check", "rustsec"], files: [".cargo/audit.toml"] },
  "cargo-deny": { words: ["cargo deny", "cargo-deny", "cargo-deny-action"], files: ["deny.toml"] },
  govulncheck: { words: ["govulncheck", "govulncheck-action"] },
  gosec: { words: ["gosec"] },
  "osv-scanner": { words: ["osv-scanner", "osv-scanner-action"], files: ["osv-scanner.toml"] },
  "owasp-dependency-check": {
    words: ["dependency-check", "dependency-check-maven", "dependency-check_action", "org.owasp.dependencycheck"],
  },
  snyk: { words: ["snyk"], files: [".snyk"] },
  trivy: { words: ["trivy", "trivy-action"], files: [".trivyignore", "trivy.yaml"] },
  grype: { words: ["grype", "scan-action"], files: [".grype.yaml"] },
  checkov: { words: ["checkov", "checkov-action"], files: [".checkov.yml", ".checkov.yaml"] },
  sonarqube: {
    words: ["sonarqube", "sonarcloud", "sonar-scanner", "sonarsource", "sonar-maven-plugin"],
    files: ["sonar-project.properties"],
  },
  gitleaks: { words: ["gitleaks", "gitleaks-action"], files: [".gitleaks.toml", ".gitleaksignore", "gitleaks.toml"] },
  trufflehog: { words: ["trufflehog"] },
  "detect-secrets": { words: ["detect-secrets"], files: [".secrets.baseline"] },
  "pre-commit": { words: ["pre-commit"], files: [".pre-commit-config.yaml", ".pre-commit-config.yml"] },
  sbom: {
    words: ["sbom", "sboms", "sbom-action", "syft", "cyclonedx", "spdx", "spdx-sbom-generator", "cdxgen", "cargo-sbom"],
    packages: ["@cyclonedx/cyclonedx-npm", "cyclonedx-bom", "cyclonedx-py"],
  },
  slsa: {
    words: [
      "slsa",
      "slsa-github-generator",
      "slsa-framework",
      "attest-build-provenance",
      "provenance",
      "slsa-verifier",
    ],
  },
  sigstore: { words: ["sigstore", "cosign", "cosign-installer", "gh-action-sigstore-python", "gitsign"] },
  scorecard: { words: ["scorecard", "scorecard-action"] },
  zap: { words: ["zaproxy", "action-baseline", "action-full-scan", "zap-baseline"] },
  clusterfuzz: { words: ["clusterfuzz", "clusterfuzzlite", "oss-fuzz", "cifuzz"], files: [".clusterfuzzlite"] },
  brakeman: { words: ["brakeman"], files: ["config/brakeman.yml", "config/brakeman.ignore"] },
  "bundler-audit": { words: ["bundler-audit", "bundle audit", "bundle-audit"], files: [".bundler-audit.yml"] },
  spotbugs: { words: ["spotbugs", "findsecbugs", "spotbugs-maven-plugin"] },
  "dependency-review": { words: ["dependency-review-action"] },
};
