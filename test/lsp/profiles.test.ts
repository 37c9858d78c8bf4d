/** Does the server say what profiles ask for, where that of a policy comes from, and how it is changed there? */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ProfileEditResult, ProfilesResult } from "../../server/src/lsp/protocol.ts";
import { policy, start, uri } from "./acme.ts";

const projectFile = "file:///acme/.security-policy.json";

test("a profile comes from the settings where no project file names one", async (t) => {
  const session = await start(t, { settings: { profile: "ossf" }, disk: { "/acme/.security-policy.json": "{}" } });
  await session.open(uri, policy);
  const result = await session.request<ProfilesResult>("securityPolicy/profiles", { uri });
  assert.equal(result.profile, "ossf");
  assert.equal(result.projectFile, undefined);
  const minimal = result.profiles.find(({ profile }) => profile === "minimal");
  assert.deepEqual(minimal?.required, ["Reporting a Vulnerability"]);
  assert.equal(await session.request("securityPolicy/profiles", { uri: "untitled:none" }), null);
});

test("a project file that names one is the place to change it", async (t) => {
  const text = '{ "profile": "cra" } // ours';
  const disk = { "/acme/.security-policy.json": text, "/acme/.git/HEAD": "ref: refs/heads/main\n" };
  const session = await start(t, { settings: {}, disk, folders: ["file:///acme"] });
  await session.open(uri, policy);
  const result = await session.request<ProfilesResult>("securityPolicy/profiles", { uri });
  assert.deepEqual([result.profile, result.projectFile], ["cra", projectFile]);
  const params = { uri, profile: "vdp", projectFile, text };
  const edits = await session.request<ProfileEditResult>("securityPolicy/profileEdit", params);
  assert.deepEqual(edits, [{ start: 13, end: 18, text: '"vdp"' }]);
  assert.equal(await session.request("securityPolicy/profileEdit", { ...params, profile: "none" }), null);
  assert.equal(await session.request("securityPolicy/profileEdit", { ...params, text: "[" }), null);
});
