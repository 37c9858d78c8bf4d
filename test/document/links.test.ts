/** Links of every form are found with their places; what only looks like one is left alone. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { links } from "../../server/src/core/document/links.ts";
import { Reader } from "../../server/src/core/document/reading.ts";

/** Text, then for each link: form, target, whether it is local. */
const found: readonly (readonly [
  text: string,
  ...links: (readonly [form: string, target: string, local: boolean])[],
])[] = [
  ["See [the form](https://acme.dev/form).", ["inline", "https://acme.dev/form", false]],
  ["See [the form](<https://acme.dev/a b> 'Title').", ["inline", "https://acme.dev/a b", false]],
  [
    "Write to <mailto:sec@acme.dev> or <sec@acme.dev>.",
    ["autolink", "mailto:sec@acme.dev", false],
    ["autolink", "mailto:sec@acme.dev", false],
  ],
  [
    "Go to [it][form].\n\n[form]: https://acme.dev/form",
    ["reference", "https://acme.dev/form", false],
    ["definition", "https://acme.dev/form", false],
  ],
  [
    "[Form]\n\n# Later\n\n[form]: <../form.md> 'x'",
    ["reference", "../form.md", true],
    ["definition", "../form.md", true],
  ],
  ['Use <a class="b" href="https://acme.dev/x">this</a>.', ["html", "https://acme.dev/x", false]],
  ["<p align='center'><a href='docs/a.md'>this</a></p>", ["html", "docs/a.md", true]],
  ["![A picture](img/a.png)", ["inline", "img/a.png", true]],
  [
    "[![Badge](https://acme.dev/b.svg)](https://acme.dev/run)",
    ["inline", "https://acme.dev/b.svg", false],
    ["inline", "https://acme.dev/run", false],
  ],
  ["Report at https://acme.dev/report, please.", ["bare", "https://acme.dev/report", false]],
  ["(See www.acme.dev/a_(b).)", ["bare", "www.acme.dev/a_(b)", false]],
  ["**https://acme.dev/x**", ["bare", "https://acme.dev/x", false]],
  ["報告は https://acme.dev/報告。", ["bare", "https://acme.dev/報告", false]],
  [
    "[down](#below), [root](/docs/a.md), [up](../../issues)",
    ["inline", "#below", true],
    ["inline", "/docs/a.md", true],
    ["inline", "../../issues", true],
  ],
  ["| a |\n| - |\n| [x](y.md) |", ["inline", "y.md", true]],
];

const leftAlone: readonly string[] = [
  "Run `curl https://acme.dev`.",
  "```\nhttps://acme.dev\n```",
  "    https://acme.dev",
  "[not a reference]",
  "- [ ] a task",
  "http:// and www. and https://",
  "<!-- https://acme.dev -->",
  "foohttps://acme.dev",
];

test("links are found", () => {
  for (const [text, ...wanted] of found) {
    const got = links(new Reader().read(text)).map((link) => [link.form, link.target, link.local]);
    assert.deepEqual(got, wanted, text);
  }
});

test("what is no link is left alone", () => {
  for (const text of leftAlone) assert.deepEqual(links(new Reader().read(text)), [], text);
});

test("the span is the construct, the target span the target", () => {
  const text =
    "# A\n\nSee [the form](https://acme.dev/f 'T'), [ref], <https://acme.dev/g>, https://acme.dev/h.\n\n# B\n\n[ref]: https://acme.dev/r";
  const got = links(new Reader().read(text)).map((link) => [
    text.slice(link.span.start, link.span.end),
    text.slice(link.targetSpan.start, link.targetSpan.end),
  ]);
  assert.deepEqual(got, [
    ["[the form](https://acme.dev/f 'T')", "https://acme.dev/f"],
    ["[ref]", "https://acme.dev/r"],
    ["<https://acme.dev/g>", "https://acme.dev/g"],
    ["https://acme.dev/h", "https://acme.dev/h"],
    ["[ref]: https://acme.dev/r", "https://acme.dev/r"],
  ]);
});
