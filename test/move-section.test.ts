/** How does a policy read when a section stands elsewhere? Sections are named by their first words. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import type { Policy, Section } from "../server/src/core/document/policy.ts";
import { Reader } from "../server/src/core/document/reading.ts";
import { sourceOf } from "../server/src/core/document/stored-text.ts";
import { understand } from "../server/src/core/document/understand.ts";
import { applyEdits } from "../server/src/core/fix.ts";
import { type Destination, moveSection } from "../server/src/core/move-section.ts";

function moved(text: string, title: string, to: "up" | "down" | "end" | { onto: string }): string | undefined {
  const reader = new Reader();
  const policy = understand(text, reader);
  const destination: Destination = typeof to === "string" ? to : { onto: named(policy, to.onto) };
  const move = moveSection(policy, named(policy, title), destination, reader);
  if (!move) return undefined;
  const result = applyEdits(sourceOf(policy), [move.edit], policy.eol);
  assert.equal(result.replace(/^\uFEFF/, ""), move.text);
  assert.equal(understand(result, reader).sections[move.index]?.title, named(policy, title).title);
  return result;
}

function named(policy: Policy, title: string): Section {
  const section = policy.sections.find((one) => one.title.startsWith(title));
  assert.ok(section, title);
  return section;
}

const plain = "# Security\n\n## A\n\na\n\n## B\n\nb\n\n### B1\n\nb1\n\n## C\n\nc\n";

describe("a section", () => {
  test("goes past its neighbour with all that is in it", () => {
    assert.equal(moved(plain, "B", "up"), "# Security\n\n## B\n\nb\n\n### B1\n\nb1\n\n## A\n\na\n\n## C\n\nc\n");
    assert.equal(moved(plain, "A", "down"), moved(plain, "B", "up"));
    assert.equal(moved(plain, "A", "up"), undefined);
    assert.equal(moved(plain, "C", "down"), undefined);
  });

  test("takes the place of a section of its level", () => {
    const first = "# Security\n\n## C\n\nc\n\n## A\n\na\n\n## B\n\nb\n\n### B1\n\nb1\n";
    assert.equal(moved(plain, "C", { onto: "A" }), first);
    const last = "# Security\n\n## B\n\nb\n\n### B1\n\nb1\n\n## C\n\nc\n\n## A\n\na\n";
    assert.equal(moved(plain, "A", { onto: "C" }), last);
    assert.equal(moved(plain, "A", "end"), last);
    assert.equal(moved(plain, "A", { onto: "A" }), undefined);
  });

  test("becomes the last part of a higher one, with its level", () => {
    assert.equal(
      moved(plain, "B1", { onto: "A" }),
      "# Security\n\n## A\n\na\n\n### B1\n\nb1\n\n## B\n\nb\n\n## C\n\nc\n",
    );
    assert.equal(
      moved(plain, "B1", { onto: "C" }),
      "# Security\n\n## A\n\na\n\n## B\n\nb\n\n## C\n\nc\n\n### B1\n\nb1\n",
    );
    assert.equal(moved(plain, "B1", { onto: "B" }), undefined);
  });

  test("goes to the section around a deeper one, and never into itself", () => {
    assert.equal(moved(plain, "C", { onto: "B1" }), moved(plain, "C", { onto: "B" }));
    assert.equal(moved(plain, "B", { onto: "B1" }), undefined);
  });

  test("stays behind the title", () => {
    assert.equal(moved(plain, "C", { onto: "Security" }), undefined);
    assert.match(moved(plain, "A", { onto: "Security" }) ?? "", /c\n\n## A\n\na\n$/);
    const flat = "# Security Policy\n\nx\n\n# Contact\n\na@b.org\n\n# Scope\n\nall\n";
    assert.match(
      moved(flat, "Scope", { onto: "Security" }) ?? "",
      /^# Security Policy\n\nx\n\n# Scope\n\nall\n\n# Contact/,
    );
    assert.equal(moved(flat, "Contact", { onto: "Security" }), undefined);
  });
});

describe("what is kept", () => {
  test("setext headings do not swallow the words above them", () => {
    const text = "Security\n========\n\nA\n-\na\n\nB\n-\nb\n## C\nc\n";
    assert.equal(moved(text, "C", "up"), "Security\n========\n\nA\n-\na\n\n## C\nc\n\nB\n-\nb\n");
    assert.equal(moved(text, "B", "up"), "Security\n========\n\nB\n-\nb\n\nA\n-\na\n\n## C\nc\n");
  });

  test("front matter stays at the top", () => {
    const text = "---\ntitle: x\n---\n\n## A\n\na\n\n## B\n\nb\n";
    assert.equal(moved(text, "B", "up"), "---\ntitle: x\n---\n\n## B\n\nb\n\n## A\n\na\n");
  });

  test("a last section without a line break", () => {
    assert.equal(moved("# S\n\n## A\n\na\n\n## B\n\nb", "B", "up"), "# S\n\n## B\n\nb\n\n## A\n\na");
  });

  test("line breaks of Windows, and a byte-order mark", () => {
    const text = "\uFEFF# S\r\n\r\n## A\r\n\r\na\r\n\r\n## B\r\n\r\nb\r\n";
    assert.equal(moved(text, "B", "up"), "\uFEFF# S\r\n\r\n## B\r\n\r\nb\r\n\r\n## A\r\n\r\na\r\n");
  });

  test("link definitions and the closing lines stay at the end", () => {
    const text = "# S\n\n## A\n\na\n\n## B\n\nSee [b].\n\n---\n\nLast updated: 2026-01-02\n\n[b]: https://b.org\n";
    assert.equal(
      moved(text, "B", "up"),
      "# S\n\n## B\n\nSee [b].\n\n## A\n\na\n\n---\n\nLast updated: 2026-01-02\n\n[b]: https://b.org\n",
    );
    const bare = "# S\n\n## A\n\na\n\n## B\n\nSee [b].\n\n[b]: https://b.org\n";
    assert.equal(moved(bare, "A", "down"), "# S\n\n## B\n\nSee [b].\n\n## A\n\na\n\n[b]: https://b.org\n");
  });

  test("breaks between sections stay between them", () => {
    const text = "# S\n\n## A\n\na\n\n---\n\n## B\n\nb\n\n---\n\n## C\n\nc\n";
    assert.equal(moved(text, "C", { onto: "A" }), "# S\n\n## C\n\nc\n\n---\n\n## A\n\na\n\n---\n\n## B\n\nb\n");
  });

  test("comments and anchors go with the heading under them", () => {
    const text = '# S\n\n## A\n\na\n\n<a id="bb"></a>\n\n## B\n\nb\n\n<!-- keep -->\n## C\n\nc\n';
    assert.equal(
      moved(text, "B", "up"),
      '# S\n\n<a id="bb"></a>\n\n## B\n\nb\n\n## A\n\na\n\n<!-- keep -->\n## C\n\nc\n',
    );
    assert.equal(
      moved(text, "C", "up"),
      '# S\n\n## A\n\na\n\n<!-- keep -->\n## C\n\nc\n\n<a id="bb"></a>\n\n## B\n\nb\n',
    );
  });

  test("nothing moves where an open fence would swallow the rest", () => {
    assert.equal(moved("# S\n\n## A\n\na\n\n## B\n\n```\nb\n", "B", "up"), undefined);
  });

  test("a part that a tool writes is not torn", () => {
    const text = "# S\n\n<!-- BEGIN TOOL BLOCK -->\n\n## A\n\na\n\n<!-- END TOOL BLOCK -->\n\n## B\n\nb\n";
    assert.equal(moved(text, "B", "up"), undefined);
  });
});

test("in whole policies every move keeps every line, and moving back gives the text again", () => {
  const folder = path.join(import.meta.dirname, "policies");
  for (const file of readdirSync(folder)) {
    const text = readFileSync(path.join(folder, file), "utf8");
    const reader = new Reader();
    const policy = understand(text, reader);
    for (const [index, section] of policy.sections.entries()) {
      const move = moveSection(policy, section, "down", reader);
      if (!move) continue;
      const lines = (one: string) => one.split("\n").filter(Boolean).sort();
      assert.deepEqual(lines(move.text), lines(text), `${file}: ${section.title}`);
      const after = understand(move.text, reader);
      const back = moveSection(after, after.sections[move.index] as Section, "up", reader);
      assert.equal(back?.text, text, `${file}: ${section.title} (${index})`);
    }
  }
});
