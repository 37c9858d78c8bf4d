/** What does a project file say, and what is wrong with it? */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readConfiguration } from "../../server/src/core/configuration/configuration.ts";
import { isNamedPolicy, settingsFor } from "../../server/src/core/configuration/settings-for.ts";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";

const read = (text: string, path = ".security-policy.json") => readConfiguration(text, path);
const settings = (text: string, path = "SECURITY.md", base = defaultSettings) =>
  settingsFor(path, [read(text).configuration], base);

describe("problems", () => {
  /** What is there, the text that the problem is on, and what is said. */
  const cases: readonly (readonly [string, string, string])[] = [
    [`{ "profil": "vdp" }`, `"profil"`, "There is no key “profil”. Did you mean “profile”?"],
    [`{ "profile": "gitub" }`, `"gitub"`, "“profile” is “gitub”. Did you mean “github”?"],
    [`{ "profile": "x" }`, `"x"`, "“profile” is “x”. Write minimal, github, ossf, vdp, cra, health or ai-scanner."],
    [`{ "rules": { "mojibak": "off" } }`, `"mojibak"`, "There is no rule “mojibak”. Did you mean “mojibake”?"],
    [
      `{ "rules": { "mojibake": "loud" } }`,
      `"loud"`,
      "“mojibake” is “loud”. Write off, error, warning, information or hint.",
    ],
    [
      `{ "rules": { "mojibake": 3 } }`,
      "3",
      "“mojibake” is 3. Write off, error, warning, information or hint, or an object in braces.",
    ],
    [
      `{ "rules": { "review-overdue": { "month": 3 } } }`,
      `"month"`,
      "There is no option “month”. Did you mean “months”?",
    ],
    [
      `{ "rules": { "review-overdue": { "months": "3" } } }`,
      `"3"`,
      "“months” is “3”. Write a whole number, 1 or more.",
    ],
    [
      `{ "rules": { "review-overdue": { "months": 0.5 } } }`,
      "0.5",
      "“months” is 0.5. Write a whole number, 1 or more.",
    ],
    [
      `{ "rules": { "outdated-reference": { "renamed": "yes" } } }`,
      `"yes"`,
      "“renamed” is “yes”. Write true or false.",
    ],
    [`{ "rules": [] }`, "[]", "“rules” is a list. Write an object in braces."],
    [
      `{ "sections": { "safeharbor": "off" } }`,
      `"safeharbor"`,
      "There is no kind of section “safeharbor”. Did you mean “safe-harbor”?",
    ],
    [
      `{ "sections": { "scope": { "headings": "Reach" } } }`,
      `"Reach"`,
      "“headings” is “Reach”. Write a list in brackets.",
    ],
    [
      `{ "files": ["a.md", ""] }`,
      `""`,
      "An entry of “files” is “”. Write a glob counted from the folder of this file.",
    ],
    [
      `{ "contacts": ["the team"] }`,
      `"the team"`,
      "An entry of “contacts” is “the team”. Write an e-mail address or a web address.",
    ],
    [
      `{ "supportedVersions": "last-minor" }`,
      `"last-minor"`,
      "“supportedVersions” is “last-minor”. Write latest, latest-minor, latest-major, last-N-minors or last-N-majors.",
    ],
    [
      `{ "extends": null }`,
      "null",
      "“extends” is null. Write a path counted from the folder of this file, or a list in brackets.",
    ],
    [
      `{ "overrides": [{ "profile": "vdp" }] }`,
      "{",
      "An entry of “overrides” lacks “files”. Write a list in brackets.",
    ],
    [
      `{ "profile": "vdp", "profile": "cra" }`,
      `"profile"`,
      "“profile” stands here twice. Take one of them out: the last one counts.",
    ],
    [`{ "profile": "vdp" "rules": {} }`, `"`, "This is no JSON. Write a comma between two entries."],
    [`{ "profile": "vdp"`, `"`, "This is no JSON. Write the } that closes the object."],
    [`{ profile: "vdp" }`, "profile", "This is no JSON. Put quotes around the word, or take it out."],
    ["", "", "The file is empty. Write at least {}."],
    ["[]", "[]", "The file is a list. Write an object in braces."],
  ];
  for (const [text, on, said] of cases) {
    test(text, () => {
      const { problems } = read(text);
      assert.deepEqual(
        problems.map(({ message }) => message),
        [said],
      );
      assert.ok(text.slice(problems[0]?.at.start, problems[0]?.at.end).startsWith(on.slice(0, 1)));
      if (!said.startsWith("This is no")) assert.equal(text.slice(problems[0]?.at.start, problems[0]?.at.end), on);
    });
  }

  test("are on one line, whatever the file holds", () => {
    const text = JSON.stringify({ [`a\n${"b".repeat(500)}`]: 1, profile: "\r\n\u0007c" });
    for (const { message } of read(text).problems) {
      assert.match(message, /^[^\r\n\u0000-\u001f]*$/);
      assert.ok(message.length < 400);
    }
  });

  test("do not keep what is valid from holding", () => {
    const { configuration } = read(`{
      // With comments, and a comma at the end
      "profile": "vdp",
      "rules": { "mojibak": "off", "no-channel": "hint", "review-overdue": { "severity": "error", "months": "x" } },
      "sections": { "scope": "must", "response": { "need": "off", "headings": [1, "What happens next"] } },
      "overrides": [{ "profile": "cra" }, { "files": ["a/**"], "profile": "ossf" }],
    }`);
    assert.deepEqual(configuration, {
      path: ".security-policy.json",
      profile: "vdp",
      rules: { "no-channel": "hint", "review-overdue": { severity: "error" } },
      sections: { response: { need: "off", headings: ["What happens next"] } },
      extends: [],
      overrides: [{ files: ["a/**"], profile: "ossf" }],
    });
    assert.equal(read(`{ "profile": "vdp", `).configuration.profile, "vdp");
  });
});

describe("precedence", () => {
  const base = {
    ...defaultSettings,
    profile: "minimal",
    rules: { mojibake: "off", "no-channel": "hint", "review-overdue": { severity: "error", months: 3 } },
    sections: { scope: "required", bounty: "optional" },
  } as const;

  test("the file comes before the editor, rule by rule and section by section", () => {
    const merged = settings(
      `{ "profile": "vdp", "rules": { "mojibake": "error", "review-overdue": "hint" }, "sections": { "scope": "off" } }`,
      "SECURITY.md",
      base,
    );
    assert.equal(merged.profile, "vdp");
    assert.deepEqual(merged.rules, {
      mojibake: { severity: "error" },
      "no-channel": "hint",
      "review-overdue": { severity: "hint", months: 3 },
    });
    assert.deepEqual(merged.sections, { scope: "off", bounty: "optional" });
  });

  test("without a file the editor's settings are the same value", () => {
    assert.equal(settingsFor("SECURITY.md", [], base), base);
  });

  test("overrides hold for their files, the later one first", () => {
    const text = `{ "profile": "vdp", "overrides": [
      { "files": ["packages/**"], "profile": "ossf", "rules": { "mojibake": "off" } },
      { "files": ["packages/**", "!packages/cli/**"], "profile": "cra" }
    ] }`;
    assert.equal(settings(text).profile, "vdp");
    assert.equal(settings(text, "packages/web/SECURITY.md").profile, "cra");
    assert.equal(settings(text, "packages/cli/SECURITY.md").profile, "ossf");
    assert.deepEqual(settings(text, "packages/cli/SECURITY.md").rules, { mojibake: "off" });
  });

  test("a file says nothing of what lies outside of its folder", () => {
    const { configuration } = read(
      `{ "overrides": [{ "files": ["**"], "profile": "cra" }] }`,
      "/a/.security-policy.json",
    );
    assert.equal(settingsFor("/a/b/SECURITY.md", [configuration], defaultSettings).profile, "cra");
    assert.equal(settingsFor("/ab/SECURITY.md", [configuration], defaultSettings).profile, "github");
  });
});

test("files names further policies, and with ! those that are none", () => {
  const { configuration } = read(`{ "files": ["docs/*.md", "!docs/old.md", "!examples/**"] }`);
  const named = (path: string) => isNamedPolicy(path, [configuration]);
  assert.equal(named("docs/reports.md"), true);
  assert.equal(named("docs/old.md"), false);
  assert.equal(named("examples/a/SECURITY.md"), false);
  assert.equal(named("SECURITY.md"), undefined);
});

test("own headings give their sections a kind, and those below them a parent", () => {
  const text = "# Security Policy\n\n## 2. What happens next 🚀\n\nWe look.\n\n## Unsere Versprechen\n\nJa.\n";
  const { headings } = settings(
    `{ "sections": { "response": { "headings": ["What Happens Next"] }, "disclosure": { "headings": ["unsere versprechen"] } } }`,
  );
  const kinds = (own?: typeof headings) =>
    understand(text, new Reader(), { headings: own }).sections.map(({ kind, confidence }) => [kind, confidence === 1]);
  assert.deepEqual(kinds(headings).slice(1), [
    ["response", true],
    ["disclosure", true],
  ]);
  assert.notDeepEqual(kinds().slice(1), kinds(headings).slice(1));
});
