/** Does the server judge an open `security-insights.yml` by the policy beside it? */

import assert from "node:assert/strict";
import { test } from "node:test";
import { codes, named, policy, start } from "./acme.ts";

const file = "file:///acme/security-insights.yml";
const text =
  "header:\n  schema-version: 2.0.0\nproject:\n  vulnerability-reporting:\n    reports-accepted: true\n    contact:\n      email: old@acme.dev\n";
const disk = {
  "/acme/.git/HEAD": "ref: refs/heads/main\n",
  "/acme/SECURITY.md": policy,
  "/acme/security-insights.yml": text,
};

test("what the policy says otherwise is found in an open security-insights.yml, and mended there", async (t) => {
  const session = await start(t, { disk, folders: ["file:///acme"] });
  await session.open(file, text);
  const [item, ...others] = await session.items(file);
  assert.deepEqual([item?.code, others], ["insights-mismatch", []]);
  assert.deepEqual(item?.range, session.rangeOf(file, "old@acme.dev"));
  assert.match(String(item?.message), /^SECURITY\.md gives another address for reports, security@acme\.dev\./);
  const actions = await session.actions(file, session.rangeOf(file, "old@acme.dev"));
  assert.match(await session.applied(file, named(actions, "Write security@acme.dev")), /email: security@acme\.dev\n/);
  await session.type(file, "old@", "security@");
  assert.deepEqual(codes(await session.items(file)), []);
});

test("a file of that name elsewhere, one that is broken, and one without a policy beside it are left alone", async (t) => {
  const session = await start(t, { disk, folders: ["file:///acme"] });
  const elsewhere = "file:///acme/test/security-insights.yml";
  await session.open(elsewhere, text);
  assert.deepEqual(await session.items(elsewhere), []);
  await session.open(file, "a: [");
  assert.deepEqual(await session.items(file), []);
  const { "/acme/SECURITY.md": _, ...rest } = disk;
  const alone = await start(t, { disk: rest, folders: ["file:///acme"] });
  await alone.open(file, text);
  assert.deepEqual(await alone.items(file), []);
});
