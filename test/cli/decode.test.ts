/** The command line knows how a file is stored, and saves it as UTF-8. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "../../server/src/cli/decode.ts";
import { Reader } from "../../server/src/core/document/reading.ts";
import { largestText } from "../../server/src/core/document/stored-text.ts";
import { understand } from "../../server/src/core/document/understand.ts";
import { fixAll } from "../../server/src/core/fix.ts";
import { lint } from "../../server/src/core/lint.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";

const policy = "# Security\n\nWrite to <security@acme.dev>, René.\n";
const facts = { today: "2026-11-21" };

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return little ? bytes : bytes.swap16();
}

test("bytes are told by their mark and by whether they can be read", () => {
  assert.deepEqual(decode(Buffer.from(policy)), { text: policy, encoding: "utf-8" });
  assert.deepEqual(decode(Buffer.from(`\uFEFF${policy}`)), { text: `\uFEFF${policy}`, encoding: "utf-8" });
  for (const little of [true, false]) {
    const marked = utf16(`\uFEFF${policy}`, little);
    assert.deepEqual(decode(marked), { text: `\uFEFF${policy}`, encoding: "utf-16" });
  }
  const latin = decode(Buffer.from(policy, "latin1"));
  assert.equal(latin.encoding, "unknown");
  assert.ok(latin.text.includes("Ren\uFFFD"));
  assert.deepEqual(decode(new Uint8Array()), { text: "", encoding: "utf-8" });
});

test("a file in UTF-16 is saved as UTF-8 without a mark", () => {
  const file = decode(utf16(`\uFEFF${policy}`, true));
  const fixed = fixAll(file.text, new Reader(), facts, defaultSettings, file);
  assert.equal(fixed.text, policy);
  assert.equal(fixed.applied.length, 1);
});

test("a policy that is too large gets one finding, and is not looked at", () => {
  const text = `# Security\n\nTODO [INSERT ADDRESS]\n${"word ".repeat(largestText / 5 + 1)}`;
  const read = understand(text, new Reader());
  assert.equal(read.tooLarge, true);
  assert.deepEqual(read.blocks, []);
  assert.deepEqual(
    lint(read, facts, defaultSettings).map(({ rule }) => rule),
    ["policy-encoding"],
  );
  assert.equal(fixAll(text, new Reader(), facts, defaultSettings).text, text);
});
