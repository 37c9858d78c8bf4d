/** Does a written comment silence what it is written for, and nothing else, wherever the finding stands? */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Reader } from "../../server/src/core/document/reading.ts";
import { spanOf } from "../../server/src/core/document/span.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import { applyEdits } from "../../server/src/core/fix.ts";
import { lint } from "../../server/src/core/lint.ts";
import { defineRule } from "../../server/src/core/rules/rule.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { silenceFile, silenceLine } from "../../server/src/core/silence.ts";

const facts = { today: "2026-11-21" };
const reader = new Reader();

/** Stands for any rule: finds every `TODO`, and every `FIXME` under another name. */
const words = [
  ["empty-section", /TODO/g],
  ["no-channel", /FIXME/g],
] as const;
const rules = words.map(([id, word]) =>
  defineRule({
    id,
    title: "",
    why: "",
    severity: "warning",
    *check({ policy }) {
      for (const { index } of policy.text.matchAll(word)) yield { at: spanOf(index, index + 4), message: "Here." };
    },
  }),
);

function judge(text: string) {
  const policy = understand(text, reader);
  return { policy, findings: lint(policy, facts, defaultSettings, rules) };
}

function silenced(text: string, where: "line" | "file" = "line", rule = "empty-section"): string | null {
  const { policy, findings } = judge(text);
  const finding = findings.find((one) => one.rule === rule);
  assert(finding);
  const silencing = { policy, findings, finding, today: facts.today, judge };
  const edits = where === "line" ? silenceLine(silencing) : silenceFile(silencing);
  return edits && applyEdits(policy.text, edits, policy.eol);
}

const line = "<!-- security-policy-disable-line empty-section -->";
const nextLine = "<!-- security-policy-disable-next-line empty-section -->";
const disable = "<!-- security-policy-disable empty-section -->";
const enable = "<!-- security-policy-enable empty-section -->";

const cases: readonly [where: string, text: string, expected: string][] = [
  ["a heading", "Hello.\n\n## TODO\n\nText.\n", `Hello.\n\n${nextLine}\n## TODO\n\nText.\n`],
  ["the first line of the file", "# TODO\n", `${nextLine}\n# TODO\n`],
  ["an underlined heading", "TODO\n====\n", `${nextLine}\nTODO\n====\n`],
  ["a paragraph", "A.\n\nTODO it.\n", `A.\n\n${nextLine}\nTODO it.\n`],
  ["a paragraph right under a heading", "# A\nTODO it.\n", `# A\n${nextLine}\nTODO it.\n`],
  ["a later line of a paragraph", "One\nTODO two\nthree.\n", `One\nTODO two ${line}\nthree.\n`],
  ["a line that ends in a hard break", "One\nTODO two  \nthree.\n", `One\nTODO two ${line}  \nthree.\n`],
  ["a line that ends in a backslash", "One\nTODO two\\\nthree.\n", `One\nTODO two ${line}\\\nthree.\n`],
  ["code over two lines", "One\n`TODO\ntwo` three.\n", `${disable}\nOne\n\`TODO\ntwo\` three.\n\n${enable}\n`],
  ["a list item", "- a\n- TODO b\n- c\n", `- a\n- TODO b ${line}\n- c\n`],
  ["a numbered item", "1. a\n2. TODO b\n3. c\n", `1. a\n2. TODO b ${line}\n3. c\n`],
  ["a later paragraph of an item", "- a\n\n  TODO b\n- c\n", `- a\n\n  TODO b ${line}\n- c\n`],
  [
    "code in an item",
    "1. a\n\n   ```\n   x\n   TODO\n   ```\n2. c\n",
    `1. a\n\n   ${disable}\n   \`\`\`\n   x\n   TODO\n   \`\`\`\n\n   ${enable}\n2. c\n`,
  ],
  ["a quote", "> TODO b\n> c\n", `> ${nextLine}\n> TODO b\n> c\n`],
  [
    "the header of a table",
    "| TODO | b |\n| - | - |\n| c | d |\n",
    `${nextLine}\n| TODO | b |\n| - | - |\n| c | d |\n`,
  ],
  [
    "a row of a table",
    "| a | b |\n| - | - |\n| TODO | d |\n\nText.\n",
    `${disable}\n| a | b |\n| - | - |\n| TODO | d |\n\n${enable}\n\nText.\n`,
  ],
  [
    "fenced code",
    "A.\n\n```sh\nls\nTODO\n```\n\nB.\n",
    `A.\n\n${disable}\n\`\`\`sh\nls\nTODO\n\`\`\`\n\n${enable}\n\nB.\n`,
  ],
  ["code that nobody closed", "A.\n\n```sh\nls\nTODO\n", `A.\n\n${disable}\n\`\`\`sh\nls\nTODO\n`],
  ["indented code", "A.\n\n    ls\n    TODO\n\nB.\n", `A.\n\n${disable}\n    ls\n    TODO\n\n${enable}\n\nB.\n`],
  [
    "HTML",
    "A.\n\n<table>\n<tr><td>TODO</td></tr>\n</table>\n\nB.\n",
    `A.\n\n${disable}\n<table>\n<tr><td>TODO</td></tr>\n</table>\n\n${enable}\n\nB.\n`,
  ],
  ["the first line of HTML", "<p>TODO</p>\n\nB.\n", `${nextLine}\n<p>TODO</p>\n\nB.\n`],
  ["a definition", "[a] b.\n\n[a]: https://acme.dev/TODO\n", `[a] b.\n\n${nextLine}\n[a]: https://acme.dev/TODO\n`],
  [
    "a line with a comment",
    `- TODO FIXME <!-- security-policy-disable-line no-channel -->\n`,
    `- TODO FIXME <!-- security-policy-disable-line no-channel, empty-section -->\n`,
  ],
  [
    "a line below a comment with a reason",
    `<!-- security-policy-disable-next-line no-channel: known -->\n\nTODO FIXME\n`,
    `<!-- security-policy-disable-next-line no-channel, empty-section: known -->\n\nTODO FIXME\n`,
  ],
  [
    "a line with a comment that has ended",
    `- TODO <!-- security-policy-disable-line no-channel until 2020-01-01 -->\n`,
    `- TODO <!-- security-policy-disable-line no-channel until 2020-01-01 --> ${line}\n`,
  ],
  ["a text with CRLF", "A.\r\n\r\nTODO b.\r\n", `A.\r\n\r\n${nextLine}\r\nTODO b.\r\n`],
];

for (const [where, text, expected] of cases) {
  test(`silences a finding in ${where}`, () => assert.equal(silenced(text), expected));
}

test("leaves front matter alone, where no comment can stand", () => {
  const text = "---\ntitle: TODO\n---\n\n# A\n";
  assert.equal(silenced(text), null);
  const comment = "<!-- security-policy-disable-file empty-section -->";
  assert.equal(silenced(text, "file"), `---\ntitle: TODO\n---\n\n${comment}\n\n# A\n`);
});

test("silences a rule in the whole file by one comment", () => {
  const once = silenced("# A\n\nTODO\nFIXME\n\nTODO\n", "file");
  assert.equal(once, "<!-- security-policy-disable-file empty-section -->\n\n# A\n\nTODO\nFIXME\n\nTODO\n");
  const twice = silenced(once, "file", "no-channel");
  assert.equal(
    twice,
    "<!-- security-policy-disable-file empty-section, no-channel -->\n\n# A\n\nTODO\nFIXME\n\nTODO\n",
  );
});
