/** Is another profile written where the profile of a policy is said, with comments and layout as they are? */

import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfiguration } from "../../server/src/core/configuration/configuration.ts";
import { namesProfile, profileEdits } from "../../server/src/core/configuration/profile-edit.ts";
import { settingsFor } from "../../server/src/core/configuration/settings-for.ts";
import { applyEdits } from "../../server/src/core/fix.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";

const file = "/reef/.security-policy.json";
const policy = "/reef/SECURITY.md";

function switched(text: string, path = policy): string | undefined {
  const edits = profileEdits(text, file, path, "vdp");
  if (!edits) return undefined;
  const after = applyEdits(text, edits, "\n");
  const { configuration } = readConfiguration(after, file);
  assert.equal(settingsFor(path, [configuration], defaultSettings).profile, "vdp");
  return after;
}

test("the value alone changes", () => {
  assert.equal(
    switched('{\n  // Ours.\n  "profile": "ossf", // since May\n  "rules": {},\n}\n'),
    '{\n  // Ours.\n  "profile": "vdp", // since May\n  "rules": {},\n}\n',
  );
});

test("it is written first where the file says none, in the file's own layout", () => {
  assert.equal(switched('{\n\t// Ours.\n\t"rules": {}\n}\n'), '{\n\t"profile": "vdp",\n\t// Ours.\n\t"rules": {}\n}\n');
  assert.equal(switched("{}"), '{\n  "profile": "vdp"\n}');
  assert.match(switched('{\r\n  "rules": {}\r\n}\r\n') ?? "", /^\{\r\n {2}"profile": "vdp",\r\n {2}"rules"/);
});

test("where an override says it for the policy, it is written there", () => {
  const text = '{\n  "profile": "ossf",\n  "overrides": [{ "files": ["kit/**"], "profile": "cra" }]\n}\n';
  assert.match(switched(text, "/reef/kit/SECURITY.md") ?? "", /"ossf"[\s\S]*"profile": "vdp" \}/);
  assert.match(switched(text) ?? "", /"profile": "vdp",[\s\S]*"profile": "cra"/);
});

test("a broken file is left alone", () => {
  for (const text of ["[]", "", "ossf"]) assert.equal(switched(text), undefined);
});

test("a project file counts only where it names a profile for the policy", () => {
  const named = (text: string) => namesProfile(policy, [readConfiguration(text, file).configuration]);
  assert.equal(named('{ "profile": "ossf" }'), true);
  assert.equal(named('{ "rules": {} }'), false);
  assert.equal(named('{ "overrides": [{ "files": ["kit/**"], "profile": "cra" }] }'), false);
});
