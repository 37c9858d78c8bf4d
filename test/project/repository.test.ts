import assert from "node:assert/strict";
import { test } from "node:test";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import { insightsIn } from "../../server/src/project/neighbours/insights.ts";
import { readContacts } from "../../server/src/project/neighbours/texts.ts";
import { toolsIn } from "../../server/src/project/neighbours/tools.ts";
import { gatherFacts } from "../../server/src/project/project.ts";
import { gatherRepository } from "../../server/src/project/repository.ts";
import { gather, gitFolder, never } from "./support/gather.ts";
import { MemoryFiles } from "./support/memory-files.ts";

const policy = "# Security Policy\n\nWrite to us.\n";

test("the name, the repository and the current release are told", async () => {
  const facts = await gather({
    ...gitFolder(["v1.4.0", "v1.3.0"]),
    "SECURITY.md": policy,
    "package.json": '{ "name": "@acme/rocket", "version": "1.4.0" }',
    "CHANGELOG.md": "# Changelog\n\n## 1.4.0\n",
  });
  assert.equal(facts.name, "rocket");
  assert.deepEqual(facts.repository, { host: "github.com", owner: "acme", name: "rocket" });
  assert.equal(facts.version, "1.4.0");
  assert.equal(facts.release?.confidence, "sure");
  assert.deepEqual(
    facts.release?.sources.map(({ name }) => name),
    ["v1.4.0", "package.json", "CHANGELOG.md"],
  );
  assert.deepEqual(
    facts.releases?.map(({ version }) => version),
    ["1.4.0", "1.3.0"],
  );
  assert.equal(facts.place, "SECURITY.md");
});

test("of the remotes of a fork the one counts that the manifest names", async () => {
  const files = {
    ...gitFolder(),
    ".git/config":
      '[remote "origin"]\n\turl = https://github.com/ada/rocket\n[remote "upstream"]\n\turl = https://github.com/acme/rocket\n',
  };
  assert.equal((await gather({ ...files, "SECURITY.md": policy })).repository?.owner, "ada");
  const manifest = '{ "name": "rocket", "repository": "acme/rocket" }';
  const named = await gather({ ...files, "SECURITY.md": policy, "package.json": manifest });
  assert.equal(named.repository?.owner, "acme");
  assert.deepEqual(
    named.remotes?.map(({ remote }) => remote),
    ["origin", "upstream"],
  );
});

test("what is not there is told from what is not known", async () => {
  const facts = await gather({ "SECURITY.md": policy });
  assert.equal(facts.remotes, undefined);
  assert.equal(facts.git, undefined);
  assert.equal(facts.insights, null);
  assert.equal(facts.issueChooser, null);
  assert.equal(facts.changelog, null);
  assert.deepEqual(facts.securityTxt, []);
  assert.deepEqual(facts.tools, []);
  assert.equal(facts.releases, undefined);
  const broken = await gather({
    "SECURITY.md": policy,
    "security-insights.yml": "a: [",
    ".github/ISSUE_TEMPLATE/config.yml": "a: {",
  });
  assert.equal(broken.insights, undefined);
  assert.equal(broken.issueChooser, undefined);
});

test("policies, translations and what may be meant as one are found where sites look and where they do not", async () => {
  const facts = await gather({
    "SECURITY.md": policy,
    ".github/security.md": policy,
    "docs/SECURITY.md": policy,
    "docs/security-policy.md": "a page",
    "SECURITY.zh-CN.md": policy,
    "doc/SECURITY.md": policy,
    "security.txt": "Contact: mailto:a@b.dev",
    "SECURITY-POLICY.md": policy,
    ".gitlab/SECURITY.md": policy,
    "src/SECURITY.md": policy,
  });
  assert.deepEqual(
    facts.policies?.map(({ path, kind, language }) => [path, kind, ...(language ? [language] : [])].join(" ")),
    [
      "SECURITY-POLICY.md unrecognised",
      "SECURITY.md policy",
      "SECURITY.zh-CN.md translation zh-CN",
      ".github/security.md policy",
      "docs/SECURITY.md policy",
      "doc/SECURITY.md unrecognised",
      ".gitlab/SECURITY.md unrecognised",
    ],
  );
});

test("security addresses of the neighbours are known, the most official first", async () => {
  const facts = await gather({
    "SECURITY.md": policy,
    "README.md": "# Rocket\n\nAsk hello@rocket.dev.\n\n## Security\n\nMail sec@rocket.dev about vulnerabilities.\n",
    "CODE_OF_CONDUCT.md": "Report abuse to conduct@rocket.dev.\n",
    "CONTRIBUTING.md": "Write to security@example.com.\n",
    ".well-known/security.txt": "Contact: mailto:psirt@rocket.dev\nContact: https://rocket.dev/report\n",
    "security-insights.yml":
      "header:\n  schema-version: 2.1.0\nproject:\n  vulnerability-reporting:\n    contact:\n      name: Ada\n      email: ada@rocket.dev\n",
    "composer.json": '{ "support": { "security": "PSIRT@rocket.dev" } }',
  });
  assert.deepEqual(facts.contacts, ["psirt@rocket.dev", "ada@rocket.dev", "sec@rocket.dev"]);
  const readme = facts.neighbours?.find(({ kind }) => kind === "readme");
  assert.deepEqual(
    readme?.addresses.map(({ value, about, span }) => `${value} ${about} ${readme.text.slice(span.start, span.end)}`),
    ["hello@rocket.dev other hello@rocket.dev", "sec@rocket.dev security sec@rocket.dev"],
  );
});

test("what an address is for is told by itself, its paragraph, or the heading above", () => {
  const about = (text: string) => readContacts(text, "contributing").addresses.map((one) => one.about);
  assert.deepEqual(about("Write to security-team@rocket.dev"), ["security"]);
  assert.deepEqual(about("## Reporting security issues\n\nText.\n\nThe address is ada@rocket.dev."), ["security"]);
  assert.deepEqual(about("Security first.\n\n## Help\n\nThe address is ada@rocket.dev."), ["other"]);
  assert.deepEqual(about("Harassment is reported to ada@rocket.dev."), ["conduct"]);
  assert.deepEqual(about("Schwachstellen und Fragen zur Sicherheit an ada@rocket.dev"), ["security"]);
});

test("links for vulnerabilities are found in neighbours, badges are none", () => {
  const text =
    "See <https://github.com/acme/rocket/security/policy>. ![x](https://img.shields.io/badge/security-a.svg) https://rocket.dev/docs";
  assert.deepEqual(
    readContacts(text, "readme").links.map(({ target, span }) => [target, text.slice(span.start, span.end)]),
    [["https://github.com/acme/rocket/security/policy", "https://github.com/acme/rocket/security/policy"]],
  );
});

test("security-insights.yml is read in both of its versions, with the place of each value", () => {
  const first =
    "header:\n  schema-version: 1.0.0\nsecurity-contacts:\n- type: email\n  value: 'sec@rocket.dev'\nvulnerability-reporting:\n  accepts-vulnerability-reports: true\n  security-policy: https://rocket.dev/policy\n  out-scope:\n  - dos\n";
  const one = insightsIn("SECURITY-INSIGHTS.yml", first);
  assert.equal(one?.schema, 1);
  assert.deepEqual(
    one?.outOfScope.map(({ value }) => value),
    ["dos"],
  );
  assert.equal(one?.reportsAccepted?.value, true);
  for (const { value, span } of [...(one?.contacts ?? []), ...(one?.policy ?? [])])
    assert.equal(first.slice(span.start, span.end), value);

  const second =
    "header:\n  schema-version: 2.0.0\n  last-reviewed: '2026-03-01'\nproject:\n  vulnerability-reporting:\n    reports-accepted: false\n    bug-bounty-available: false\n    security-policy: https://rocket.dev/policy\n    in-scope:\n      - core\nrepository:\n  security:\n    tools:\n      - name: CodeQL\n        type: SAST\n";
  const two = insightsIn(".github/security-insights.yml", second);
  assert.equal(two?.schema, 2);
  assert.equal(two?.lastReviewed?.value, "2026-03-01");
  assert.equal(two?.reportsAccepted?.value, false);
  assert.deepEqual(
    two?.tools.map(({ value }) => value),
    ["CodeQL"],
  );
  assert.equal(insightsIn("x.yml", "a: [b"), undefined);
  assert.deepEqual(insightsIn("x.yml", "just text")?.contacts, []);
});

test("the issue chooser's links are read with their place", async () => {
  const text =
    'blank_issues_enabled: false\ncontact_links:\n  - name: Security\n    url: "https://rocket.dev/s"\n    about: Privately\n  - broken\n';
  const { issueChooser } = await gather({ "SECURITY.md": policy, ".github/ISSUE_TEMPLATE/config.yml": text });
  assert.equal(issueChooser?.blankIssues?.value, false);
  const [link] = issueChooser?.links ?? [];
  assert.equal(link && text.slice(link.url.span.start, link.url.span.end), "https://rocket.dev/s");
  assert.equal(issueChooser?.links.length, 1);
});

test("tools show in workflows, hooks, configuration and manifests, and not in comments", async () => {
  const { tools } = await gather({
    "SECURITY.md": policy,
    ".github/workflows/scan.yml":
      "jobs:\n  a:\n    steps:\n      - uses: github/codeql-action/init@v4\n      # - uses: aquasecurity/trivy-action@v1\n      - run: npm  audit --omit dev\n",
    ".github/dependabot.yml": "version: 2\n",
    ".pre-commit-config.yaml": "repos:\n- repo: https://github.com/gitleaks/gitleaks\n",
    "pyproject.toml": '[dependency-groups]\ndev = ["bandit[toml]>=1.7"]\n[tool.semgrep]\nx = 1\n',
    "package.json": '{ "scripts": { "sbom": "cdxgen -o bom.json" } }',
  });
  assert.deepEqual(
    tools?.map(({ tool, path, how }) => `${tool} ${path} ${how}`),
    [
      "bandit pyproject.toml dependency",
      "codeql .github/workflows/scan.yml workflow",
      "dependabot .github/dependabot.yml configuration",
      "gitleaks .pre-commit-config.yaml hook",
      "npm-audit .github/workflows/scan.yml workflow",
      "pre-commit .pre-commit-config.yaml configuration",
      "sbom package.json workflow",
      "semgrep pyproject.toml dependency",
    ],
  );
  assert.deepEqual(toolsIn("name: banditry and snykers"), []);
});

test("tools show in scripts that automation calls and in settings of many tools, and are unknown where they run elsewhere", async () => {
  const facts = await gather({
    "SECURITY.md": policy,
    ".github/workflows/ci.yml": "jobs:\n  a:\n    steps:\n      - run: ./scripts/scan.sh\n",
    "scripts/scan.sh": "trivy fs .\n",
    "scripts/unused.sh": "grype .\n",
    "pyproject.toml": '[project]\nname = "a"\ndescription = "Like snyk"\n[tool.bandit]\nskips = []\n',
    "package.json": '{ "name": "a", "renovate": {} }',
    "requirements/dev.txt": "pip-audit==2.7\n",
    "pom.xml": "<!-- SPDX-License-Identifier: MIT -->\n<project/>\n",
  });
  assert.deepEqual(
    facts.tools?.map(({ tool, path }) => `${tool} ${path}`),
    ["bandit pyproject.toml", "pip-audit requirements/dev.txt", "renovate package.json", "trivy scripts/scan.sh"],
  );
  assert.equal(facts.toolsElsewhere, undefined);
  for (const [path, text] of [
    [".github/workflows/ci.yml", "jobs:\n  a:\n    uses: acme/.github/.github/workflows/scan.yml@main\n"],
    [".gitlab-ci.yml", "include:\n  - template: Security/SAST.gitlab-ci.yml\n"],
    [".github/workflows/lint.yml", "jobs:\n  a:\n    steps:\n      - uses: oxsecurity/megalinter@v8\n"],
  ] as const) {
    assert.equal((await gather({ "SECURITY.md": policy, [path]: text })).toolsElsewhere, true, path);
  }
});

test("an address takes reports where its sentence says so", () => {
  const takes = (text: string) => readContacts(text, "readme").addresses.map(({ reports = false }) => reports);
  assert.deepEqual(takes("Please report vulnerabilities to sam@rocket.dev."), [true]);
  assert.deepEqual(takes("Found a security issue?\nMail it to sam@rocket.dev."), [false]);
  assert.deepEqual(takes("To report a security bug,\nwrite to sam@rocket.dev or ops@rocket.dev."), [true, true]);
  assert.deepEqual(takes("- Report vulnerabilities in private\n- Questions: sam@rocket.dev"), [false]);
  assert.deepEqual(takes("Report vulnerabilities in dependencies to security@upstream.dev."), [false]);
  assert.deepEqual(takes("Report vulnerabilities here. Say hello to sam@rocket.dev."), [false]);
  assert.deepEqual(takes("```\nReport vulnerabilities to sam@rocket.dev\n```\n"), [false]);
});

test("relative links and files named in code are looked up", async () => {
  const text = `# Security

[a](../README.md) [b](guide.md#how-to) [c](gone.md) [d](../../issues) [e](/LICENSE) [f](#here) [g](https://rocket.dev)
[h](my%20file.md) [i](../src) \`src/main.ts\` \`keys/old.asc\` \`/api/scan\` \`npm run x\` \`security@rocket.dev\`
[key](key.asc)
`;
  const facts = await gather(
    {
      "docs/SECURITY.md": text,
      "docs/guide.md": "# Guide\n\n## How to\n",
      "docs/Gone.markdown": "",
      "docs/my file.md": "",
      "docs/key.asc": "-----BEGIN PGP PUBLIC KEY BLOCK-----\n",
      "README.md": "",
      LICENSE: "",
      "src/main.ts": "",
    },
    "docs/SECURITY.md",
  );
  assert.deepEqual(
    facts.paths?.map(({ target, state, path = "-" }) => `${target} ${state} ${path}`),
    [
      "../README.md file README.md",
      "guide.md#how-to file docs/guide.md",
      "gone.md missing docs/gone.md",
      "../../issues outside -",
      "/LICENSE file LICENSE",
      "my%20file.md file docs/my file.md",
      "../src folder src",
      "key.asc file docs/key.asc",
      "src/main.ts file src/main.ts",
      "keys/old.asc missing keys/old.asc",
    ],
  );
  assert.deepEqual(facts.paths?.[1]?.anchors, ["guide", "how-to"]);
  assert.deepEqual(facts.paths?.[2]?.near, ["docs/Gone.markdown"]);
  assert.deepEqual(
    facts.keys?.map(({ path }) => path),
    ["docs/key.asc"],
  );
});

test("a policy beside the manifest of a package is of that package", async () => {
  const files = {
    ...gitFolder(["v9.0.0", "cli@1.1.0", "cli@1.0.0", "core@3.0.0"]),
    "package.json": '{ "private": true, "workspaces": ["packages/*"] }',
    "CHANGELOG.md": "## 9.0.0\n",
    "packages/cli/package.json": '{ "name": "@acme/cli", "version": "1.1.0" }',
    "packages/cli/docs/SECURITY.md": policy,
    "packages/core/package.json": '{ "name": "@acme/core", "version": "3.0.0" }',
    "examples/SECURITY.md": policy,
  };
  const cli = await gather(files, "packages/cli/docs/SECURITY.md");
  assert.equal(cli.part, "packages/cli");
  assert.equal(cli.name, "cli");
  assert.equal(cli.version, "1.1.0");
  assert.equal(cli.release?.confidence, "sure");
  assert.equal(cli.changelog, null);
  assert.equal(cli.repository?.name, "rocket");
  const example = await gather(files, "examples/SECURITY.md");
  assert.equal(example.part, undefined);
});

test("only what is needed is looked at, each thing once", async () => {
  const files: Record<string, string> = { ...gitFolder(), "SECURITY.md": policy, "package.json": "{}" };
  for (let index = 0; index < 500; index++) files[`src/part${index % 20}/file${index}.ts`] = "";
  const host = new MemoryFiles(files);
  await gatherRepository(host, never);
  assert.deepEqual(
    host.asked.filter((one) => one.includes("src")),
    [],
  );
  assert.equal(new Set(host.asked).size, host.asked.length);
  assert.ok(host.asked.length < 40, host.asked.join("\n"));
});

test("when time is up nothing is known, and nothing more is asked", async () => {
  const host = new MemoryFiles({ ...gitFolder(), "SECURITY.md": policy });
  const slow = {
    read: (path: string, most: number) =>
      new Promise<string | undefined | null>((done) => setTimeout(() => done(host.read(path, most)), 50)),
    list: (path: string) => host.list(path),
    stat: (path: string) => host.stat(path),
  };
  const soon = new Promise((done) => setTimeout(done, 10));
  assert.equal(await gatherRepository(slow, soon), undefined);
  const asked = host.asked.length;
  await new Promise((done) => setTimeout(done, 120));
  assert.ok(host.asked.length - asked < 20);
  const repository = await gatherRepository(host, never);
  assert.ok(repository);
  const hanging = { ...repository, files: { ...slow, stat: () => new Promise<never>(() => {}) } };
  const linked = understand("[a](b.md)", new Reader());
  assert.equal(
    await gatherFacts(hanging, "SECURITY.md", linked, new Promise((done) => setTimeout(done, 10))),
    undefined,
  );
});

test("a host that throws costs its answers and no more", async () => {
  const fail = () => Promise.reject(new Error("no"));
  assert.equal(await gatherRepository({ read: fail, list: fail, stat: fail }, never), undefined);
});
