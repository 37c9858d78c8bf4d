/** What a text speaks of is known whatever its headings are called, and what only sounds like it is left alone. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { titleInFrontMatter } from "../../server/src/core/document/front-matter.ts";
import { givesAnyWay, privateWays } from "../../server/src/core/document/private-ways.ts";
import { Reader } from "../../server/src/core/document/reading.ts";
import { says } from "../../server/src/core/document/says.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import { isServed } from "../../server/src/core/serving.ts";

const head = "# Security Policy\n\n## Reporting a Vulnerability\n\nMail sec@acme.dev.\n\n";

const onVersions: readonly string[] = [
  "Only the latest release gets security fixes.",
  "Fixes are backported to the two latest minor releases.",
  "We support the main branch and the most recent tag.",
  "Older releases do not receive patches.",
  "Security updates are provided for the latest stable version only.",
];

const notOnVersions: readonly string[] = [
  "Please update to the latest version before you report.",
  "We also recommend always using the latest versions of Lamp.",
  "Thank you for your support.",
  "Tell us whether the latest release is affected.",
];

test("sentences on versions serve, whatever stands over them", () => {
  for (const text of onVersions) {
    const policy = understand(
      `${head}${text}
`,
      new Reader(),
    );
    assert.equal(policy.spokenKinds.has("supported-versions"), true, text);
    assert.equal(isServed(policy, "supported-versions"), true, text);
  }
  for (const text of notOnVersions)
    assert.equal(
      understand(
        `${head}${text}
`,
        new Reader(),
      ).spokenKinds.has("supported-versions"),
      false,
      text,
    );
});

const rewards: readonly (readonly [text: string, mentions: number, answered: boolean])[] = [
  ["We do not offer a bug bounty.", 1, true],
  ["Rewards range from $100 to $5,000.", 1, true],
  ["There are no monetary rewards.", 1, true],
  ["A reward may be paid at our discretion.", 1, true],
  ["Reports are eligible for a bounty.", 1, true],
  ["About the bounty: ask us.", 1, false],
  ["Eine Belohnung gibt es nicht.", 1, true],
  ["Nous ne versons pas de récompense.", 1, true],
  ["It is rewarding to work with you.", 0, false],
];

test("rewards are found with whether there are any", () => {
  for (const [text, mentions, answered] of rewards) {
    const found = understand(`${head}${text}\n`, new Reader()).rewards;
    assert.deepEqual([found.mentions.length, found.answered], [mentions, answered], text);
  }
  assert.equal(
    understand("# Lamp\n\n## Architecture\n\nReward tokens are minted.\n", new Reader()).rewards.mentions.length,
    0,
  );
});

test("the title in front matter counts", () => {
  const titles: readonly (readonly [text: string, title: string | undefined])[] = [
    ["---\ntitle: Security\n---\n\nText", "Security"],
    ['---\nlayout: page\ntitle: "Our policy"\n---\n\nText', "Our policy"],
    ['+++\ntitle = "Security"\n+++\n\nText', "Security"],
    ["---\nsubtitle: Security\n---\n\nText", undefined],
    ["---\ntitle: ''\n---\n\nText", undefined],
    ["# Text\n\n---\ntitle: Security\n---\n", undefined],
  ];
  for (const [text, title] of titles) assert.equal(titleInFrontMatter(understand(text, new Reader())), title, text);
});

test("what a reader sees is told from what she does not", () => {
  const seen = [
    "Text",
    "![](a.png)",
    '<img src="a.png">',
    "<picture><img src='a.png'></picture>",
    "```\ncode\n```",
    "| a |\n| - |",
  ];
  const unseen = ["", "<!-- note -->", "<!-- a -->\n<!-- b -->", "---", "[a]: https://acme.dev", "---\ntitle: a\n---"];
  for (const text of seen) assert.equal(understand(text, new Reader()).blocks.some(says), true, text);
  for (const text of unseen) assert.equal(understand(text, new Reader()).blocks.some(says), false, text);
});

test("ways are told from places that are only there to be read", () => {
  const reading =
    "# Hardening\n\nRotate keys.\n\n## Further reading\n\n- [Practices](https://acme.dev/security/practices)\n";
  assert.equal(givesAnyWay(understand(reading, new Reader())), false);
  assert.equal(givesAnyWay(understand("# Security\n\nSee https://acme.dev/security.\n", new Reader())), true);
  const stood = understand(`${head}Or mail security@example.com.\n`, new Reader());
  assert.deepEqual(
    privateWays(stood).map(({ value }) => value),
    ["sec@acme.dev"],
  );
});
