/** A section lands where the policy's own structure and the catalogue's order put it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { entryOf } from "../../server/src/core/catalogue/index.ts";
import { insertion, insertions } from "../../server/src/core/catalogue/insertion.ts";
import { type SectionKind, sectionKinds } from "../../server/src/core/catalogue/kinds.ts";
import { plainText } from "../../server/src/core/catalogue/snippet.ts";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import type { Facts } from "../../server/src/core/facts.ts";
import { applyEdits } from "../../server/src/core/fix.ts";

const reader = new Reader();
const facts: Facts = { today: "2026-11-21" };

/** The text with the sections inserted; their bodies are shortened to the kind in brackets. */
function inserted(text: string, ...kinds: readonly SectionKind[]): string {
  const policy = understand(text, reader);
  let result = applyEdits(text, insertions(policy, kinds, facts), "\n");
  for (const kind of ["title", ...kinds] as const)
    result = result.replace(plainText(entryOf(kind)!.body(facts)), `(${kind})`);
  return result;
}

const policy = `# Security Policy

## Supported Versions

Only the latest release.

## Reporting a Vulnerability

Write to <security@tidegauge.dev>.

## Acknowledgments

Thanks to all who reported.
`;

test("between its neighbours in the catalogue's order, one blank line around", () => {
  assert.equal(
    inserted(policy, "response"),
    policy.replace("## Acknowledgments", "## What to Expect\n\n(response)\n\n## Acknowledgments"),
  );
});

test("at the end where nothing comes after it", () => {
  assert.equal(inserted(policy, "history"), `${policy}\n## Document History\n\n(history)\n`);
});

test("a file without a final newline gets one", () => {
  assert.equal(inserted(policy.trimEnd(), "history"), `${policy}\n## Document History\n\n(history)\n`);
});

test("blank lines at the end of the file or between sections become one", () => {
  assert.equal(inserted(`${policy}\n\n`, "history"), `${policy}\n## Document History\n\n(history)\n`);
  const tight = "# Security\n## Reporting\nWrite to <a@reef.dev>.\n## Credits\nThanks.\n";
  assert.equal(
    inserted(tight, "response"),
    "# Security\n## Reporting\nWrite to <a@reef.dev>.\n\n## What to Expect\n\n(response)\n\n## Credits\nThanks.\n",
  );
  const wide = "# Security\n\n## Reporting\n\nWrite to <a@reef.dev>.\n\n\n\n## Credits\n\nThanks.\n";
  assert.equal(
    inserted(wide, "response"),
    "# Security\n\n## Reporting\n\nWrite to <a@reef.dev>.\n\n## What to Expect\n\n(response)\n\n## Credits\n\nThanks.\n",
  );
});

test("before the first section that comes later, where none comes earlier", () => {
  const text = "# Security Policy\n\nWe care.\n\n## Reporting a Vulnerability\n\nWrite to <a@reef.dev>.\n";
  assert.equal(
    inserted(text, "supported-versions"),
    text.replace("## Reporting", "## Supported Versions\n\n(supported-versions)\n\n## Reporting"),
  );
});

test("several at one place keep the catalogue's order and come in one edit, with stops numbered on", () => {
  const edits = insertions(understand(policy, reader), ["bounty", "response", "supply-chain"], facts);
  assert.equal(edits.length, 1);
  const stops = [...edits[0]!.text.matchAll(/\$\{(\d+)/g)].map((match) => Number(match[1]));
  assert.deepEqual(stops, [1, 2, 3, 4, 5]);
  assert.deepEqual(
    [...inserted(policy, "bounty", "response", "supply-chain").matchAll(/^## (.*)$/gm)].map((match) => match[1]),
    [
      "Supported Versions",
      "Reporting a Vulnerability",
      "What to Expect",
      "Supply Chain",
      "Bug Bounty",
      "Acknowledgments",
    ],
  );
});

test("an empty file gets a title too", () => {
  for (const text of ["", "\n", "  \n\n"]) {
    assert.equal(
      inserted(text, "reporting"),
      "# Security Policy\n\n(title)\n\n## Reporting a Vulnerability\n\n(reporting)\n",
    );
  }
  assert.equal(
    inserted("---\nlayout: page\n---\n", "reporting"),
    "---\nlayout: page\n---\n\n# Security Policy\n\n(title)\n\n## Reporting a Vulnerability\n\n(reporting)\n",
  );
});

test("words without a heading stay at the top, and a title goes over them", () => {
  const text = "Please write to <a@reef.dev> if you find a vulnerability.\n";
  assert.equal(inserted(text, "response"), `${text}\n## What to Expect\n\n(response)\n`);
  assert.equal(inserted(text, "title"), `# Security Policy\n\n${text}`);
  assert.equal(inserted(`---\na: b\n---\n\n${text}`, "title"), `---\na: b\n---\n\n# Security Policy\n\n${text}`);
});

test("as deep as its siblings, whether under the title or beside it", () => {
  const flat =
    "# Security Policy\n\nHello.\n\n# Reporting a Vulnerability\n\nWrite to <a@reef.dev>.\n\n# Contact\n\nAsk us.\n";
  assert.equal(inserted(flat, "response"), flat.replace("# Contact", "# What to Expect\n\n(response)\n\n# Contact"));
  const deep = "# Tide Gauge\n\n### Reporting a Vulnerability\n\nWrite to <a@reef.dev>.\n\n### Contact\n\nAsk us.\n";
  assert.equal(
    inserted(deep, "response"),
    deep.replace("### Contact", "### What to Expect\n\n(response)\n\n### Contact"),
  );
});

test("under the heading on reporting, where the policy has such parts there", () => {
  const nested =
    "# Security Policy\n\n## Reporting a Vulnerability\n\n### How to Report\n\nWrite to <a@reef.dev>.\n\n### What to Include\n\nSteps.\n\n## Contact\n\nAsk us.\n";
  assert.equal(
    inserted(nested, "response"),
    nested.replace("## Contact", "### What to Expect\n\n(response)\n\n## Contact"),
  );
  assert.equal(
    inserted(nested, "safe-harbor"),
    nested.replace("## Contact", "## Safe Harbor\n\n(safe-harbor)\n\n## Contact"),
  );
});

test("in the style of its siblings, without their emoji and numbers", () => {
  const setext =
    "Security Policy\n===============\n\nReporting a Vulnerability\n-------------------------\n\nWrite to <a@reef.dev>.\n";
  assert.equal(inserted(setext, "response"), `${setext}\nWhat to Expect\n--------------\n\n(response)\n`);
  const closed = "# Security Policy #\n\n## Reporting a Vulnerability ##\n\nWrite to <a@reef.dev>.\n";
  assert.equal(inserted(closed, "response"), `${closed}\n## What to Expect ##\n\n(response)\n`);
  const decorated = "# 🔒 Security Policy\n\n## 1. 📣 Reporting a Vulnerability\n\nWrite to <a@reef.dev>.\n";
  assert.equal(inserted(decorated, "response"), `${decorated}\n## What to Expect\n\n(response)\n`);
});

test("before what closes the document", () => {
  const start = "# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to <a@reef.dev>.\n";
  for (const end of [
    "\n---\n\n*Thank you for keeping everybody safe.*\n",
    "\n---\n\n**Last Updated**: 2026-05-04\n",
    "\nLast updated: 2026-05-04\n",
    "\n***\n\nVersion 1.2\n\n_Last reviewed: May 2026_\n",
    "\n[form]: https://reef.dev/report\n",
    "\n---\n",
  ]) {
    assert.equal(inserted(start + end, "response"), `${start}\n## What to Expect\n\n(response)\n${end}`, end);
  }
});

test("with the thematic breaks that the policy has between its sections", () => {
  const ruled =
    "# Security Policy\n\nHello.\n\n---\n\n## Reporting a Vulnerability\n\nWrite to <a@reef.dev>.\n\n---\n\n## Contact\n\nAsk us.\n";
  assert.equal(
    inserted(ruled, "response"),
    ruled.replace("## Contact", "## What to Expect\n\n(response)\n\n---\n\n## Contact"),
  );
  assert.equal(inserted(ruled, "history"), `${ruled}\n---\n\n## Document History\n\n(history)\n`);
});

test("above a comment or an anchor that belongs to the next heading", () => {
  for (const mark of [
    "<!-- the team -->\n",
    '<a name="contact"></a>\n\n',
    "<!-- security-policy-disable-next-line x -->\n\n",
  ]) {
    const text = `# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to <a@reef.dev>.\n\n${mark}## Contact\n\nAsk us.\n`;
    assert.equal(inserted(text, "response"), text.replace(mark, `## What to Expect\n\n(response)\n\n${mark}`), mark);
  }
});

test("not into a list, a table or a fence at the end of a section", () => {
  for (const end of [
    "- a\n- b\n\n  more of b\n",
    "```sh\nmake audit\n\n```\n",
    "| a | b |\n| - | - |\n| 1 | 2 |\n",
    "> quoted\n> words\n",
  ]) {
    const text = `# Security Policy\n\n## Reporting a Vulnerability\n\n${end}\n## Contact\n\nAsk us.\n`;
    assert.equal(
      inserted(text, "response"),
      text.replace("## Contact", "## What to Expect\n\n(response)\n\n## Contact"),
      end,
    );
    const last = `# Security Policy\n\n## Reporting a Vulnerability\n\n${end}`;
    assert.equal(inserted(last, "response"), `${last}\n## What to Expect\n\n(response)\n`, end);
  }
});

test("the same with other line endings", () => {
  for (const eol of ["\r\n", "\r"]) {
    const text = policy.replaceAll("\n", eol);
    for (const kind of sectionKinds) {
      const edits = insertions(understand(text, reader), [kind], facts);
      const expected = applyEdits(policy, insertions(understand(policy, reader), [kind], facts), "\n");
      assert.equal(applyEdits(text, edits, eol), expected.replaceAll("\n", eol), kind);
    }
  }
});

test("what is inserted is found again, as the kind that it is", () => {
  for (const kind of sectionKinds) {
    if (kind === "other" || kind === "title") continue;
    const bare = "# Security Policy\n\nHello.\n";
    const after = applyEdits(bare, [insertion(understand(bare, reader), kind, facts)], "\n");
    const found = understand(after, reader).sections.filter(({ depth }) => depth === 2);
    assert.deepEqual(
      found.map((section) => section.kind),
      [kind],
    );
  }
});

test("nothing is inserted for `other`, and nothing for nothing", () => {
  assert.deepEqual(insertions(understand(policy, reader), ["other"], facts), []);
  assert.deepEqual(insertions(understand("", reader), [], facts), []);
  assert.equal(insertion(understand(policy, reader), "other", facts).text, "");
});

test("in any text it replaces nothing but space, and leaves one blank line around", () => {
  const line = fc.constantFrom(
    ..."# Security|## Reporting|### What to Include|Contact|---|===|***|- a|  - b|> q|```|| a | b ||[x]: https://a.dev|<!-- c -->|**Scope**|Last updated: 2026-01-02||".split(
      "|",
    ),
    "| a | b |",
    "| - | - |",
    "",
  );
  const text = fc
    .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom("\n", "\r\n", "\r"))
    .map(([lines, eol]) => lines.join(eol));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), fc.subarray([...sectionKinds], { minLength: 1 }), (source, kinds) => {
      const read = understand(source, reader);
      const edits = insertions(read, kinds, facts);
      for (const { at, text: added } of edits) {
        assert.equal(read.text.slice(at.start, at.end).trim(), "");
        const before = read.text.slice(0, at.start);
        const result = (before + plainText(added).replaceAll("\n", read.eol) + read.text.slice(at.end)).replace(
          /\r\n?/g,
          "\n",
        );
        const title = added
          .trim()
          .split("\n")
          .find((one) => /\w/.test(one))!;
        const end = before.replace(/\r\n?/g, "\n").trimEnd().length;
        if (end > 0) assert.match(result.slice(0, result.indexOf(title, end)), /[^\s]\n\n$/);
      }
      applyEdits(read.text, edits, read.eol);
    }),
    { numRuns: 300 },
  );
});

test("what closes a policy stands behind what does not, whatever its order", () => {
  const text = `${policy.slice(0, policy.indexOf("## Acknowledgments"))}## Known Risks

Tides.

## Disclosure Policy

We agree on a day.

## Further Reading

- [Tides](https://tidegauge.dev/tides)
`;
  const at = "## Further Reading";
  assert.equal(inserted(text, "acknowledgments"), text.replace(at, `## Acknowledgments\n\n(acknowledgments)\n\n${at}`));
});

test("a heading is written with capitals as the others are", () => {
  const small = policy
    .replace("Supported Versions", "Supported versions")
    .replace("a Vulnerability", "a vulnerability");
  const at = "## Acknowledgments";
  assert.equal(inserted(small, "response"), small.replace(at, `## What to expect\n\n(response)\n\n${at}`));
  const half = policy.replace("a Vulnerability", "a vulnerability");
  assert.equal(inserted(half, "response"), half.replace(at, `## What to Expect\n\n(response)\n\n${at}`));
});
