/** A new policy says what was answered and nothing else, and no rule has anything to say about it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { profiles } from "../../server/src/core/catalogue/kinds.ts";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import type { Facts, ProjectFacts } from "../../server/src/core/facts.ts";
import { lint } from "../../server/src/core/lint.ts";
import { newPolicy } from "../../server/src/core/new-policy/new-policy.ts";
import type { Answer, Answers, Question } from "../../server/src/core/new-policy/question.ts";
import { currentRelease, releasesOf } from "../../server/src/core/release.ts";
import { defaultSettings, type Settings } from "../../server/src/core/settings.ts";

const today = "2026-11-21";
const reader = new Reader();

/** What is known of releases by these tags and a manifest. */
function released(tags: readonly string[], version?: string): ProjectFacts {
  const manifests = version === undefined ? [] : [{ path: "package.json", ecosystem: "npm" as const, version }];
  const evidence = { tags, tagsComplete: true, manifests };
  const release = currentRelease(evidence);
  return {
    git: { branch: "main", defaultBranch: "main", tags, tagsComplete: true, shallow: false },
    manifests,
    release,
    releases: releasesOf(evidence),
    ...(release.version !== undefined && { version: release.version }),
  };
}

function placed<T>(value: T) {
  return { value, span: { start: 0, end: 0 } };
}

const github = { host: "github.com", owner: "harbour", name: "tide_gauge" };
const projects: Readonly<Record<string, ProjectFacts | undefined>> = {
  nothing: undefined,
  github: { name: "tide_gauge", repository: github, ...released([]) },
  gitlab: {
    name: "map",
    repository: { host: "gitlab.com", owner: "reef/tools", name: "map" },
    ...released(["v0.0.3"]),
  },
  elsewhere: { name: "$cost}s *and*", repository: { host: "codeberg.org", owner: "a", name: "b" } },
  rich: {
    name: "tide_gauge",
    repository: github,
    contacts: ["security@tidegauge.dev"],
    ...released(["v1.9.0", "v2.3.0", "v2.3.4", "v2.4.0", "v2.4.1", "v3.0.0-beta.1"], "2.4.1"),
    tools: [{ tool: "dependabot", path: ".github/dependabot.yml", how: "configuration" }],
    policies: [],
  },
  telling: {
    name: "tide_gauge",
    repository: github,
    remotes: [{ remote: "origin", ...github }],
    contacts: ["psirt@tidegauge.dev", "security@tidegauge.dev"],
    ...released(["v0.4.0"]),
    insights: {
      path: "security-insights.yml",
      text: "",
      policy: [placed("https://github.com/harbour/tide_gauge/blob/main/.github/SECURITY.md")],
      contacts: [placed("psirt@tidegauge.dev")],
      bountyAvailable: placed(false),
      reportsAccepted: placed(true),
      inScope: [],
      outOfScope: [],
      tools: [],
    },
    securityTxt: [{ path: ".well-known/security.txt", text: "Contact: mailto:security@tidegauge.dev\n" }],
    policies: [],
  },
  calendar: { name: "almanac", repository: github, ...released(["2025.12", "2026.3", "2026.10"]) },
};
/** Texts that can be typed, by question. */
const typed: Readonly<Record<string, readonly string[]>> = {
  contact: ["security@acme.dev", "psirt+reports@mail.acme.co.uk"],
  platform: ["https://hackerone.com/harbour", "https://forms.gle/Ab3dE", "https://tidegauge.dev/report"],
  promise: ["5 business days", "10 days", "1 day"],
  "support-until": ["2031-12"],
  disclosure: ["60 days", "120 days", "14 days"],
  services: ["app.tidegauge.dev", "https://tidegauge.dev/map, api.tidegauge.dev"],
  program: ["https://bugcrowd.com/harbour"],
};

function factsOf(name: string): Facts {
  const project = projects[name];
  return project === undefined ? { today } : { today, project };
}

/** Every answer worth trying, the usual one left to itself first. */
function answersTo({ id, kind, options, usual, skipped, other }: Question): readonly (Answer | undefined)[] {
  const values = options.map(({ value }) => value);
  const some: (Answer | undefined)[] = usual === null ? [] : [undefined];
  if (skipped !== undefined) some.push(null);
  if (kind === "one") some.push(...values);
  if (kind === "several") some.push(values, ...values.map((value) => [value]));
  if (kind === "text" || other) some.push(...(typed[id] ?? []));
  return some;
}

/** Answers every question in turn. @param pick an index for each, wrapped around @param fixed answers that are given */
function answered(facts: Facts, settings: Settings, pick: () => number, fixed: Answers): Answers {
  const answers: Record<string, Answer> = { ...fixed };
  const seen = new Set<string>();
  for (;;) {
    const next = newPolicy(facts, settings, answers).questions.find(({ id }) => !seen.has(id));
    if (!next) return answers;
    seen.add(next.id);
    if (next.id in fixed) continue;
    const candidates = answersTo(next);
    const answer = candidates[pick() % candidates.length];
    if (answer !== undefined) answers[next.id] = answer;
  }
}

/** What the rules say to what comes of the answers. */
function findings(facts: Facts, settings: Settings, answers: Answers): readonly string[] {
  const { written, problems } = newPolicy(facts, settings, answers);
  assert.ok(written, `${JSON.stringify(answers)}: ${JSON.stringify(problems)}`);
  const { text, path, review } = written;
  const policies = [{ path, kind: "policy" as const, text }];
  const judged = { ...facts, ...(facts.project && { project: { ...facts.project, place: path, policies } }) };
  assert.ok(review.start < review.end && review.end <= text.length);
  assert.doesNotMatch(text, /undefined|null|NaN|\$\{|\n\n\n|[ \t]\n|\[object/, text);
  return lint(understand(text, reader), judged, settings).map(
    ({ rule, message, at }) => `${rule}: ${message} (${text.slice(at.start, at.end)})`,
  );
}

/** What there has to be an answer to: nothing says how to report, or other files say it already. */
function basis(name: string): Answers {
  if (name === "telling") return { channel: ["advisory", "psirt@tidegauge.dev", "security@tidegauge.dev"] };
  return name === "nothing" || name === "elsewhere" ? { channel: ["mail"], contact: "security@acme.dev" } : {};
}

for (const profile of profiles) {
  const settings = { ...defaultSettings, profile };
  test(`no finding, whatever the answer to one question: ${profile}`, () => {
    for (const name of Object.keys(projects)) {
      const facts = factsOf(name);
      const start = basis(name);
      assert.deepEqual(findings(facts, settings, start), [], name);
      for (const question of newPolicy(facts, settings, start).questions) {
        for (const answer of answersTo(question)) {
          if (answer === undefined || (name === "telling" && question.id === "channel")) continue;
          const given = { ...start, [question.id]: answer };
          const answers = answered(facts, settings, () => 0, given);
          assert.deepEqual(findings(facts, settings, answers), [], `${name}: ${JSON.stringify(given)}`);
        }
      }
    }
  });

  test(`no finding, whatever the answers: ${profile}`, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(projects)),
        fc.array(fc.nat(60), { minLength: 15, maxLength: 15 }),
        (name, picks) => {
          const facts = factsOf(name);
          const rest = [...picks];
          const answers = answered(facts, settings, () => rest.shift() ?? 0, {});
          const isLacking = newPolicy(facts, settings, answers).problems.some(({ question }) => question === "channel");
          const none = isLacking || name === "telling";
          assert.deepEqual(findings(facts, settings, none ? { ...answers, ...basis(name) } : answers), []);
        },
      ),
      { numRuns: 60 },
    );
  });
}
