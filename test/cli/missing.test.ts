/** A repository without a policy is noted once, in words that leave room for one that cannot be seen. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { missingPolicy } from "../../server/src/core/rules/workspace.ts";

test("a repository without a policy is told, with what may be meant as one", () => {
  assert.match(missingPolicy({ policies: [] }) ?? "", /^There is no security policy in this repository\./);
  const named = missingPolicy({ policies: [{ path: "SECURITY.rst", kind: "unrecognised" }] });
  assert.match(named ?? "", /SECURITY\.rst may not be shown/);
});

test("nothing is said where there is a policy, or where that is not known", () => {
  assert.equal(missingPolicy({ policies: [{ path: "docs/SECURITY.md", kind: "policy" }] }), undefined);
  assert.equal(missingPolicy({}), undefined);
});
