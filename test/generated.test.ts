/** Generated files are what their source makes of them. A stale one is rewritten, and the test fails once. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { generate } from "../scripts/generate.ts";

test("generated files are current", () => {
  const stale = generate();
  assert.deepEqual(stale, [], "these files were stale and have been rewritten: look at them and commit them");
});
