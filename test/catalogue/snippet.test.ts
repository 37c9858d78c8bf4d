// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the syntax that is tested
/** Snippets are written, read, joined and stripped as editors do. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { choice, escapeSnippet, joinSnippets, plainText, stop } from "../../server/src/core/catalogue/snippet.ts";

const anyText = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."$\\{}|,:019ab ") }));

const cases: readonly (readonly [snippet: string, plain: string])[] = [
  ["plain", "plain"],
  ["a ${1:b} c", "a b c"],
  ["a ${1} c $2 d$0", "a  c  d"],
  ["${1|one,two|}", "one"],
  ["${1|one\\, or \\| and \\\\ more,two|}", "one, or | and \\ more"],
  ["${1:a ${2:b} c}", "a b c"],
  ["${1:name} and $1 and ${1}", "name and name and name"],
  ["$1 and ${1:name}", "name and name"],
  ["\\$1 \\} \\\\ \\n", "$1 } \\ \\n"],
  ["${1:a\\}b}", "a}b"],
  ["5 $ and { } and $", "5 $ and { } and $"],
  ["${1:open ${2:closed}", "${1:open closed"],
  ["${1|open", "${1|open"],
  ["${TM_FILENAME:file} $CURRENT_YEAR", "file CURRENT_YEAR"],
];

test("what stands there when every tab stop is accepted", () => {
  for (const [snippet, plain] of cases) assert.equal(plainText(snippet), plain, snippet);
});

test("escaped text is text, wherever it stands", () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      assert.equal(plainText(escapeSnippet(a)), a);
      assert.equal(plainText(`x${stop(1, a)}y`), `x${a}y`);
      assert.equal(plainText(`x${choice(1, a, b)}y`), `x${a}y`);
    }),
  );
});

test("joined snippets keep their words and number their stops on", () => {
  assert.equal(joinSnippets(["${1:a} $2", "${1|b,c|} $1 $0"], "\n\n"), "${1:a} ${2}\n\n${3|b,c|} ${3} ${4}");
  assert.equal(joinSnippets(["\\$5 ${3:x ${7:y}}"]), "\\$5 ${1:x ${2:y}}");
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), anyText, (bodies, separator) => {
      const joined = joinSnippets(bodies, separator);
      assert.equal(plainText(joined), bodies.map(plainText).join(separator));
      assert.equal(joinSnippets([joined]), joined);
    }),
  );
});

test("no input takes long or exhausts the stack", () => {
  for (const part of ["${1:", "${1|a,", "$", "${", "}", "\\", "${1:x}", "${1|a|"]) {
    const text = part.repeat(50_000);
    const begin = performance.now();
    plainText(text);
    joinSnippets([text, text]);
    assert.ok(performance.now() - begin < 2_000, part);
  }
});
