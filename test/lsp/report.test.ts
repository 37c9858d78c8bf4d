/** Does the server answer for the report, with ranges that the client can go to? */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type ReportResult, reportRequest } from "../../server/src/lsp/protocol.ts";
import { policy, start, uri } from "./acme.ts";

test("the report of an open policy, under its profile", async (t) => {
  const session = await start(t, { settings: { profile: "ossf" } });
  await session.open(uri, policy);
  const result = await session.request<ReportResult>(reportRequest, { uri });
  assert.deepEqual([result.title, result.profile, result.version], ["Security Policy", "ossf", 1]);
  const line = policy.split("\n").findIndex((one) => one.includes("security@"));
  assert.equal(result.ways[0]?.value, "security@acme.dev");
  assert.equal(result.ways[0]?.range.start.line, line);
  const [scorecard, osps] = result.standards;
  assert.deepEqual([scorecard?.id, scorecard?.score], ["scorecard", 9]);
  assert.ok(osps?.criteria.some(({ met, ranges }) => met && ranges[0]?.start.line === line));
  assert.ok(osps?.criteria.some(({ insert }) => insert === "supported-versions"));
});

test("no report where there is no policy", async (t) => {
  const session = await start(t);
  assert.equal(await session.request(reportRequest, { uri: "file:///acme/README.md" }), null);
});
