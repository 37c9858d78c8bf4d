/** What is asked follows from what the repository tells; what is skipped promises nothing. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { profiles } from "../../server/src/core/catalogue/kinds.ts";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import type { ProjectFacts } from "../../server/src/core/facts.ts";
import { newPolicy } from "../../server/src/core/new-policy/new-policy.ts";
import type { Answers, QuestionId } from "../../server/src/core/new-policy/question.ts";
import { supportText } from "../../server/src/core/new-policy/support.ts";
import { currentRelease, releasesOf } from "../../server/src/core/release.ts";
import { defaultSettings, type Settings } from "../../server/src/core/settings.ts";

const today = "2026-11-21";
const repository = { host: "github.com", owner: "harbour", name: "hull" };

function released(...tags: readonly string[]): ProjectFacts {
  const evidence = { tags, tagsComplete: true };
  return {
    git: { defaultBranch: "trunk", tags, tagsComplete: true, shallow: false },
    release: currentRelease(evidence),
    releases: releasesOf(evidence),
  };
}

function question(id: QuestionId, project: ProjectFacts, settings: Partial<Settings> = {}, answers: Answers = {}) {
  const { questions } = newPolicy({ today, project }, { ...defaultSettings, ...settings }, answers);
  return questions.find((one) => one.id === id);
}

function values(id: QuestionId, project: ProjectFacts): readonly string[] {
  return (
    question(id, project)?.options.map(({ value, detail }) => (detail === undefined ? value : `${value}: ${detail}`)) ??
    []
  );
}

function problems(answers: Answers, project: ProjectFacts = { repository }): readonly string[] {
  return newPolicy({ today, project }, defaultSettings, answers).problems.map(
    ({ question, message }) => `${question}: ${message}`,
  );
}

test("the ways to report are those that the repository tells, all of them by default", () => {
  const project = { repository, contacts: ["security@hull.dev", "mailto:psirt@hull.dev", "security@example.com"] };
  assert.deepEqual(values("channel", project), [
    "advisory: github.com/harbour/hull",
    "security@hull.dev: security@hull.dev",
    "psirt@hull.dev: psirt@hull.dev",
    "mail",
    "platform",
  ]);
  assert.deepEqual(question("channel", project)?.usual, ["advisory", "security@hull.dev", "psirt@hull.dev"]);
  const elsewhere = { repository: { host: "gitlab.com", owner: "reef", name: "map" } };
  assert.deepEqual(values("channel", elsewhere), ["confidential: gitlab.com/reef/map", "mail", "platform"]);
  assert.deepEqual(values("channel", {}), ["mail", "platform"]);
});

test("without any way it cannot be skipped, and nothing false is written", () => {
  assert.equal(question("channel", {})?.skipped, undefined);
  for (const channel of [undefined, null, []]) {
    const { written, problems } = newPolicy({ today }, defaultSettings, channel === undefined ? {} : { channel });
    assert.equal(written, undefined);
    assert.deepEqual(
      problems.map(({ question }) => question),
      ["channel"],
    );
  }
  assert.deepEqual(problems({ channel: [] }), ["channel: Nothing is chosen. Choose one, at the least."]);
  assert.deepEqual(problems({ channel: null }), []);
});

test("a form that the project file names is offered where nothing else is known", () => {
  const settings = { contacts: ["https://hull.dev/report"] };
  assert.deepEqual(question("channel", {}, settings)?.usual, ["platform"]);
  assert.equal(question("platform", {}, settings)?.usual, "https://hull.dev/report");
});

test("the versions are those of tags, the newest line first", () => {
  assert.deepEqual(values("versions", released("v1.9.0", "v2.3.0", "v2.4.1", "v3.0.0-rc.1")), [
    "latest-minor: 2.4.x",
    "latest",
    "latest-major: 2.x",
    "last-2-minors: 2.4.x, 2.3.x",
    "last-2-majors: 2.x, 1.x",
  ]);
  assert.deepEqual(values("versions", released("v0.3.0")), ["latest-minor: 0.3.x", "latest"]);
  assert.deepEqual(values("versions", released("2025.12", "2026.3")), ["latest", "branch"]);
  assert.deepEqual(values("versions", released()), ["branch", "latest"]);
  assert.deepEqual(values("versions", {}), ["latest", "branch"]);
});

test("each choice of versions reads as what it is", () => {
  const project = released("v1.9.0", "v2.3.0", "v2.4.1");
  const text = (support: Parameters<typeof supportText>[0]) => supportText(support, { today, project });
  assert.match(
    text("last-2-minors"),
    /\| 2\.4\.x .*\n\| 2\.3\.x .*\n\| < 2\.3 .*:x:.*\n\nSecurity fixes go into the two newest minor release lines\.$/,
  );
  assert.match(
    text("latest-major"),
    /\| 2\.x .*\n\| < 2 .*\n\nA release line gets security fixes until the next major release\.$/,
  );
  assert.match(
    text("latest"),
    /\| Latest release .*\n\| Older releases .*\n\nSecurity fixes go into the latest release\.$/,
  );
  assert.match(
    supportText("branch", { today, project: released() }),
    /^There are no releases yet\. Security fixes go into the `trunk` branch\./,
  );
  assert.equal(supportText("last-7-minors", { today }), "Security fixes go into the 7 newest minor release lines.");
  assert.equal(supportText("latest-minor", { today }), "Security fixes go into the latest minor release line.");
  assert.doesNotMatch(supportText("latest-minor", { today, project: released("v0.0.2") }), /:x:/);
});

test("what the project tells is not asked", () => {
  const insights = {
    path: "security-insights.yml",
    text: "",
    contacts: [],
    inScope: [],
    outOfScope: [],
    tools: [],
    bountyAvailable: { value: true, span: { start: 0, end: 0 } },
    bountyProgram: { value: "https://hackerone.com/harbour", span: { start: 0, end: 0 } },
    policy: [{ value: "https://github.com/harbour/hull/blob/main/docs/SECURITY.md", span: { start: 0, end: 0 } }],
  };
  const { questions, written } = newPolicy(
    { today, project: { repository, insights } },
    { ...defaultSettings, supportedVersions: "latest" },
    {},
  );
  const ids = questions.map(({ id }) => id);
  for (const id of ["place", "versions", "bounty", "program"] as const) assert.ok(!ids.includes(id), id);
  assert.equal(written?.path, "docs/SECURITY.md");
  assert.ok(written.text.includes("Its rules are at <https://hackerone.com/harbour>."));
  const gitlab = { repository: { host: "gitlab.com", owner: "reef", name: "map" } };
  assert.equal(question("place", gitlab), undefined);
});

test("defaults follow the project: where its other files are, what it is made of, what the profile asks", () => {
  const guide = { kind: "contributing" as const, path: ".github/CONTRIBUTING.md", text: "", addresses: [], links: [] };
  assert.equal(question("place", { repository, neighbours: [guide] })?.usual, ".github");
  const manifest = (...dependencies: string[]) => ({ path: "a", ecosystem: "python" as const, dependencies });
  assert.deepEqual(question("extras", { manifests: [manifest("torch", "pydicom")] })?.usual, ["health-data", "models"]);
  assert.deepEqual(question("extras", { manifests: [manifest("torchlight", "requests")] })?.usual, []);
  assert.deepEqual(question("extras", {}, { profile: "health" })?.usual, ["health-data", "regulated"]);
  assert.equal(question("safe-harbor", {}, { profile: "vdp" })?.usual, "full");
  assert.equal(question("safe-harbor", {})?.usual, null);
});

test("what is typed is checked, and the second sentence says what to write", () => {
  const mail = (contact: string) => problems({ channel: ["mail"], contact });
  assert.deepEqual(mail("security@hull.dev"), []);
  for (const wrong of [
    "",
    "security",
    "a@b",
    "security@example.com",
    "you@yourcompany.com",
    "a b@hull.dev",
    "<a@hull.dev>",
  ]) {
    assert.match(mail(wrong)[0] ?? "", /^contact: [^.]+\. Write /, wrong);
  }
  const form = (platform: string) => problems({ channel: ["platform"], platform });
  assert.deepEqual(form("https://hackerone.com/harbour?type=team"), []);
  for (const wrong of [
    "http://hull.dev/report",
    "hull.dev",
    "https://example.com/report",
    "javascript:alert(1)",
    "https://hull.dev/a b",
    "https://hull.dev/>)",
  ]) {
    assert.match(form(wrong)[0] ?? "", /^platform: /, wrong);
  }
  for (const right of ["1 day", "14 days", "10 business days"])
    assert.deepEqual(problems({ promise: right }), [], right);
  for (const wrong of ["0 days", "15 days", "11 business days", "soon", "48 hours"]) {
    assert.match(problems({ promise: wrong })[0] ?? "", /^promise: /, wrong);
  }
  for (const wrong of ["3 days", "366 days", "never"])
    assert.match(problems({ disclosure: wrong })[0] ?? "", /^disclosure: /);
  assert.match(problems({ scope: "services", services: "app.hull.dev, nowhere" })[0] ?? "", /“nowhere”/);
  const month = (text: string) =>
    newPolicy({ today, project: { repository } }, { ...defaultSettings, profile: "cra" }, { "support-until": text })
      .problems;
  assert.equal(month("2031-12").length, 0);
  for (const wrong of ["2026-11", "2031-13", "2031"]) assert.equal(month(wrong).length, 1, wrong);
});

test("a policy of which everything was skipped promises nothing", () => {
  for (const profile of profiles) {
    const settings = { ...defaultSettings, profile };
    const project = { repository, ...released("v2.4.1") };
    const skipped: Answers = Object.fromEntries(
      newPolicy({ today, project }, settings, {}).questions.map(({ id }) => [id, null]),
    );
    const { written } = newPolicy({ today, project }, settings, skipped);
    const policy = understand(written?.text ?? "", new Reader());
    assert.deepEqual(
      policy.promises.filter(({ hours }) => hours !== null),
      [],
      profile,
    );
    assert.equal(policy.versions, null, profile);
    assert.doesNotMatch(written?.text ?? "", /authorized, lawful|bounty/, profile);
    assert.ok(policy.forbidsPublic, profile);
  }
});

test("the cursor goes to what nobody chose, and the notes name it", () => {
  const project = { repository, ...released("v2.4.1") };
  const { written } = newPolicy({ today, project }, { ...defaultSettings, profile: "ossf" }, { disclosure: null });
  assert.match(written?.text.slice(written.review.start) ?? "", /^No date is set\./);
  assert.deepEqual(
    written?.notes.map(({ detail, url }) => detail ?? url),
    [
      "Disclosure Policy, Security Updates, Acknowledgments",
      "https://github.com/harbour/hull/settings/security_analysis",
    ],
  );
});

test("sections that only the author can write are named and not made up", () => {
  const settings: Settings = {
    ...defaultSettings,
    sections: { testing: "required", measures: "recommended", reporting: "required" },
  };
  const { written } = newPolicy({ today, project: { repository } }, settings, {});
  assert.doesNotMatch(written?.text ?? "", /## Security (?:Testing|Measures)/);
  assert.deepEqual(
    written?.notes.filter(({ text }) => text.startsWith("This section")).map(({ detail }) => detail),
    ["Security Measures", "Security Testing"],
  );
});
