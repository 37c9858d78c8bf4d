/** What is offered at a place in a policy; the caret `‸` marks it. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { complete } from "../server/src/core/complete/complete.ts";
import type { Completion, Question } from "../server/src/core/complete/completion.ts";
import { standardNames } from "../server/src/core/complete/names.ts";
import { folderAsked } from "../server/src/core/complete/targets.ts";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import type { Facts } from "../server/src/core/facts.ts";
import { applyEdits } from "../server/src/core/fix.ts";
import { lint } from "../server/src/core/lint.ts";
import { currentRelease, releasesOf } from "../server/src/core/release.ts";
import { defaultSettings } from "../server/src/core/settings.ts";

const today = "2026-11-21";
const tags = ["v2.4.1", "v2.4.0", "v2.3.2", "v2.2.0", "v1.9.4"];
const facts: Facts = {
  today,
  project: {
    name: "tide-gauge",
    version: "2.4.1",
    contacts: ["security@tidegauge.dev"],
    repository: { host: "github.com", owner: "harbour", name: "tide-gauge" },
    release: currentRelease({ tags }),
    releases: releasesOf({ tags }),
  },
};

function offered(marked: string, more: Partial<Question> = {}): readonly Completion[] {
  return complete(questionOf(marked, more));
}

function questionOf(marked: string, more: Partial<Question> = {}): Question {
  const offset = marked.indexOf("‸");
  assert.ok(offset >= 0, "no caret");
  const reader = new Reader();
  const policy = understand(marked.replace("‸", ""), reader);
  const known = more.facts ?? facts;
  const findings = lint(policy, known, defaultSettings);
  return { policy, offset, facts: known, settings: defaultSettings, findings, reader, ...more };
}

const labels = (all: readonly Completion[]) => all.map(({ label }) => label);

/** The text once the completion of that label is taken. */
function taken(marked: string, label: string, more?: Partial<Question>): string {
  const one = offered(marked, more).find((completion) => completion.label === label);
  assert.ok(one, `${label} is not among ${labels(offered(marked, more)).join(", ")}`);
  const text = marked.replace("‸", "");
  const offset = marked.indexOf("‸");
  const { at } = one.edit;
  assert.ok(at.start <= offset && offset <= at.end, "the edit does not hold the caret");
  assert.doesNotMatch(text.slice(at.start, at.end), /[\r\n]/);
  // Clients keep what holds the typed letters in their order.
  const typed = text.slice(at.start, offset).replace(/\s/g, "").toLowerCase();
  let rest = one.filter.toLowerCase();
  for (const letter of typed) {
    assert.ok(rest.includes(letter), `${one.filter} is not what ${typed} begins`);
    rest = rest.slice(rest.indexOf(letter) + 1);
  }
  return applyEdits(text, [one.edit], "\n");
}

const head = "# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to <security@tidegauge.dev>.\n";

describe("sections", () => {
  test("those that are missing are offered on a blank line, what the profile asks for first", () => {
    const sections = offered(`${head}\n‸\n`).filter(({ kind }) => kind === "section");
    assert.equal(sections[0]?.label, "Supported Versions");
    assert.ok(labels(sections).includes("Scope"));
    assert.ok(!labels(sections).includes("Reporting a Vulnerability"));
    assert.match(sections[0]?.preview?.() ?? "", /get security fixes[\s\S]*\| 2\.4\.x/);
  });

  test("a section is set apart by one blank line on each side, and filled from facts", () => {
    const text = taken("# Security Policy\n\nWe care.\n‸\n## Contact\n\n<a@b.org>\n", "Supported Versions");
    assert.match(text, /We care\.\n\n## Supported Versions\n\n\| Version[\s\S]*2\.4\.x[\s\S]*release\.\n\n## Contact/);
    assert.doesNotMatch(text, /\n\n\n|\$\{/);
  });

  test("marks that are written already are not doubled", () => {
    for (const begun of ["#", "##", "## ", "## Sco", "##Sco", "# Sco"]) {
      assert.match(taken(`${head}\n${begun}‸\n`, "Scope"), /\n\n## Scope\n\nThis policy covers:/, begun);
    }
    assert.match(taken(`${head}\n### Sco‸\n`, "Scope"), /\n\n### Scope\n/);
  });

  test("a heading that has just been written in full is completed with its text", () => {
    assert.match(taken(`${head}\n## Scope‸\n`, "Scope"), /## Scope\n\nThis policy covers:/);
    assert.equal(taken(`${head}\n## Scope‸\n`, "Scope").match(/## Scope/g)?.length, 1);
  });

  test("a word that begins a name is enough", () => {
    assert.deepEqual(labels(offered(`${head}\nharb‸\n`)), ["Safe Harbor"]);
    assert.deepEqual(labels(offered(`${head}\nPlease‸\n`)), []);
  });

  test("headings follow the style of the policy", () => {
    const text = taken("Security Policy\n===============\n\nContact\n-------\n\n<a@b.org>\n\n‸", "Scope");
    assert.match(text, /\n\nScope\n-----\n\nThis policy covers/);
  });

  test("none where the words below would come under another heading", () => {
    const inside = offered(`${head}\n‸\n\nWe answer all of them.\n\n## Contact\n\nx\n`);
    assert.deepEqual(labels(inside.filter(({ kind }) => kind === "section")), []);
    const above = offered(`‸\n\n${head}`);
    assert.deepEqual(labels(above), []);
    const before = offered(`${head}\n‸\n\n### By mail\n\nTo the office.\n`);
    assert.ok(!labels(before).includes("Scope"));
  });

  test("what closes the document stays at its end", () => {
    const text = taken(`${head}\n‸\n\n---\n\nLast updated: 2026-10-01\n`, "Scope");
    assert.match(text, /insecure[\s\S]*\n\n---\n\nLast updated/);
  });

  test("what is there already is not offered", () => {
    assert.deepEqual(labels(offered("# Security Policy‸\n\nWe care.\n")), []);
    assert.deepEqual(labels(offered("# Security\n\nWrite to security@tidegauge.dev‸\n")), []);
  });

  test("an empty file is offered a title", () => {
    assert.equal(labels(offered("‸"))[0], "Security Policy");
  });
});

describe("prose", () => {
  for (const [where, marked] of Object.entries({
    "in the middle of a paragraph": `${head}\nWe will answer ‸ soon.\n`,
    "at the end of a sentence": `${head}\nWe will answer soon‸\n`,
    "on a further line of a paragraph": `${head}\nWe will answer\nsco‸\n`,
    "in a code block": `${head}\n\`\`\`sh\n\n‸\n\`\`\`\n`,
    "in a code block that is still open": `${head}\n\`\`\`sh\nset -e\n‸`,
    "in front matter": "---\ntitle: x\n‸\n---\n\n# Security\n",
    "in code between words": `${head}\nUse \`](‸\` for it.\n`,
    "in an open bracket": `${head}\nWe answer (‸ soon.\n`,
    "behind less than": `${head}\nVersions < ‸\n`,
    "in a comment": `${head}\n<!-- note ‸ -->\n`,
  })) {
    test(`nothing is offered ${where}`, () => assert.deepEqual(labels(offered(marked)), []));
  }
});

describe("items and passages", () => {
  const contents = "# Security Policy\n\n## What to Include\n\nPlease include:\n\n";

  test("items that are typical of the section, without those that are there", () => {
    const items = labels(offered(`${contents}- The affected version or commit, and its configuration\n- ‸\n`));
    assert.ok(items.includes("proof of concept"), items.join(", "));
    assert.ok(!items.some((one) => one.startsWith("the affected version")), items.join(", "));
  });

  test("an item has the voice of the others and one marker", () => {
    const text = taken(`${contents}* The affected version.\n* ‸\n`, "environment");
    assert.match(text, /\n\* The platform and the environment that you saw it on\.\n$/);
    assert.match(taken(`${contents}- version\n- pro‸\n`, "proof of concept"), /\n- a proof of concept[^\n]*\n$/);
  });

  test("a blank line goes on with a list", () => {
    assert.match(taken(`${contents}1. version\n‸\n`, "environment"), /1\. version\n2\. the platform/);
    assert.match(taken(`${contents}‸\n`, "environment"), /include:\n\n- the platform/);
  });

  test("promises that the policy makes are not offered again", () => {
    const items = labels(offered("# Security\n\n## Response\n\n- We acknowledge reports within 3 days.\n- ‸\n"));
    assert.ok(!items.includes("acknowledgment") && items.includes("assessment"), items.join(", "));
  });

  test("an empty section is offered its usual text first, then passages", () => {
    const all = offered("# Security\n\n## Disclosure Policy\n\n‸\n");
    assert.equal(all[0]?.label, "Disclosure Policy");
    assert.ok(labels(all).includes("Coordinated disclosure within 90 days"));
    assert.match(taken("# Security\n\n## Disclosure Policy\n\n‸\n", "Disclosure Policy"), /Policy\n\nWe follow coord/);
  });

  test("no passage comes between a list and what opens it, or into the list", () => {
    const list = "# Security\n\n## Reporting\n\nPlease write to us:\n\n- by mail\n\n- by post\n";
    for (const words of ["to us:\n", "by mail\n"]) {
      assert.deepEqual(labels(offered(list.replace(words, `${words}‸`))), [], words);
    }
  });

  test("no English is offered to a policy in another language", () => {
    const text =
      "# Sicherheitsrichtlinie\n\n## Was in den Bericht gehört\n\nBitte schreiben Sie uns Folgendes:\n\n- ‸\n";
    assert.deepEqual(labels(offered(text)), []);
  });
});

describe("contacts and links", () => {
  const advisory = "https://github.com/harbour/tide-gauge/security/advisories/new";

  test("known addresses behind a bracket that opens an address", () => {
    const marked = "# Security\n\nWrite to <‸>.\n";
    assert.deepEqual(labels(offered(marked)).slice(0, 2), ["security@tidegauge.dev", advisory]);
    assert.equal(taken(marked, "security@tidegauge.dev"), "# Security\n\nWrite to <security@tidegauge.dev>.\n");
  });

  test("behind a label, and behind the beginning of an address", () => {
    assert.match(taken("# Security\n\n- **E-mail**: ‸\n", "security@tidegauge.dev"), /: <security@tidegauge\.dev>\n/);
    assert.match(
      taken("# Security\n\nTo security@t‸ please\n", "security@tidegauge.dev"),
      /To <security@tidegauge\.dev> please/,
    );
    assert.deepEqual(labels(offered("# Security\n\nTo secur‸ please\n")), []);
  });

  test("nothing is made up where nothing is known", () => {
    assert.deepEqual(labels(offered("# Security\n\nWrite to <‸\n", { facts: { today } })), []);
  });

  test("the form, addresses, files and anchors between the brackets of a link", () => {
    const marked = `${head}\nUse the [form](‸) for it.\n`;
    const entries = [
      { name: "docs", folder: true },
      { name: "threat model.md", folder: false },
    ];
    const all = labels(offered(marked, { entries }));
    assert.deepEqual(all.slice(0, 3), [advisory, advisory.replace(/\/new$/, ""), "mailto:security@tidegauge.dev"]);
    assert.ok(all.includes("docs/") && all.includes("threat%20model.md") && all.includes("#security-policy"));
    assert.match(taken(marked, advisory), /\[form\]\(https:[^)]*\/new\) for it/);
    assert.ok(!labels(offered(marked, { entries, ownPaths: true })).some((one) => /^#|docs/.test(one)));
  });

  test("what is typed is replaced, with the rest of the target", () => {
    assert.match(
      taken(`${head}\nSee [above](#repo‸rt).\n`, "#reporting-a-vulnerability"),
      /\(#reporting-a-vulnerability\)\./,
    );
  });

  test("the folder that is asked for is the one that was typed", () => {
    assert.equal(folderAsked(questionOf(`${head}\n[a](docs/sub/x‸)\n`)), "docs/sub/");
    assert.equal(folderAsked(questionOf(`${head}\n[a](‸)\n`)), "");
    assert.equal(folderAsked(questionOf(`${head}\n[a](#‸)\n`)), undefined);
    assert.equal(folderAsked(questionOf(`${head}\n[a](https://‸)\n`)), undefined);
  });
});

describe("supported versions", () => {
  const table = `# Security Policy

## Supported Versions

| Version | Supported          |
| ------- | ------------------ |
| 2.3.x   | :white_check_mark: |
`;

  test("rows of released versions that no row speaks of", () => {
    assert.deepEqual(labels(offered(`${table}‸\n`)), ["2.4.x", "2.2.x", "1.9.x", "< 2.3"]);
    assert.deepEqual(labels(offered(`${table}| < 2.3   | :x:                |\n‸\n`)), ["2.4.x"]);
  });

  test("they are written like the rows that are there", () => {
    for (const begun of ["", "|", "| ", "| 2."]) {
      assert.equal(taken(`${table}${begun}‸\n`, "2.4.x"), `${table}| 2.4.x   | :white_check_mark: |\n`, begun);
    }
    assert.deepEqual(labels(offered(`${table}| <‸\n`)), ["< 2.3"]);
    assert.equal(taken(`${table}| ‸\n`, "< 2.3"), `${table}| < 2.3   | :x:                |\n`);
    const [, older] = offered(`${table}‸\n`);
    assert.match(older?.edit.text ?? "", /\$\{1\|:x:,:white_check_mark:\|\}/);
  });

  test("nothing where no release is known, and nothing in other cells", () => {
    assert.deepEqual(labels(offered(`${table}‸\n`, { facts: { today } })), []);
    assert.deepEqual(labels(offered(`${table}| 2.4.x | ‸\n`)), []);
  });
});

describe("names and ids", () => {
  test("standards behind the first letters of their name, where standards are named", () => {
    assert.ok(labels(offered("# Security\n\n## Compliance\n\n- ISO‸\n")).includes("ISO/IEC 29147:2018"));
    assert.match(
      taken("# Security\n\n## Compliance\n\nWe follow ISO/IEC 2‸.\n", "ISO/IEC 29147:2018"),
      /follow ISO\/IEC 29147:2018\./,
    );
    assert.deepEqual(labels(offered(`${head}\nWe follow ISO‸\n`)), []);
  });

  test("no standard is offered that another rule would send back", () => {
    const text = `# Security\n\n## Compliance\n\n${standardNames.map(([name]) => `- ${name}\n`).join("")}`;
    const found = lint(understand(text, new Reader()), { today }, defaultSettings).filter(({ rule }) =>
      /outdated-reference|misspelt-standard/.test(rule),
    );
    assert.deepEqual(
      found.map(({ message }) => message),
      [],
    );
  });

  test("ids that the policy gives elsewhere", () => {
    const text = "# Security\n\n## Past Advisories\n\n- CVE-2024-48121: fixed in 2.1\n\nSee CVE-2‸\n";
    assert.deepEqual(labels(offered(text)), ["CVE-2024-48121"]);
    assert.deepEqual(labels(offered(`${head}\nSee CVE-‸\n`)), []);
  });
});

describe("comments that silence rules", () => {
  test("what finds something on the next line comes first", () => {
    const text = `${head}\n<!-- security-policy-disable-next-line ‸ -->\nLast updated: January 2024\n`;
    assert.equal(labels(offered(text))[0], "review-overdue");
    assert.ok(labels(offered(text)).includes("dead-path"));
    const open = `${head}\n<!-- security-policy-disable-next-line rev‸\nLast updated: January 2024\n`;
    assert.deepEqual(labels(offered(open))[0], "review-overdue");
  });

  test("a rule is named once, and only the id that is being written is replaced", () => {
    const marked = `${head}\n<!-- security-policy-disable dead-path, dead-‸ -->\n`;
    assert.ok(!labels(offered(marked)).includes("dead-path"));
    assert.match(taken(marked, "dead-anchor"), /disable dead-path, dead-anchor -->/);
  });

  test("the words that make a comment one of ours", () => {
    assert.match(
      taken(`${head}\n<!-- security-p‸ -->\n`, "security-policy-disable-line"),
      /<!-- security-policy-disable-line -->/,
    );
    assert.deepEqual(labels(offered(`${head}\n<!-- security-policy-disable dead-path: because ‸ -->\n`)), []);
  });
});

test("line endings of Windows", () => {
  const text = taken(`${head}\n‸\n`.replaceAll("\n", "\r\n"), "Scope");
  assert.match(text, /\r\n\r\n## Scope\n/);
});
