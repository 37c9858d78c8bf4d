import assert from "node:assert/strict";
import { test } from "node:test";
import {
  currentRelease,
  type ManifestVersion,
  type ReleaseEvidence,
  releasesOf,
} from "../../server/src/core/release.ts";
import { compareNamed, readTag, readVersion } from "../../server/src/core/version-name.ts";

const manifest = (version: string, path = "package.json"): ManifestVersion => ({ path, version });
const changelog = (...versions: string[]) => ({ path: "CHANGELOG.md", versions });

/** The verdict in one line: version, how sure or why not, what comes next. */
function verdict(evidence: ReleaseEvidence): string {
  const { version = "none", confidence, doubt, next } = currentRelease(evidence);
  return [version, doubt ?? confidence, ...(next ? [`next ${next}`] : [])].join(", ");
}

test("names of tags are read in every common form", () => {
  const cases: readonly [string, string | undefined][] = [
    ["v1.2.3", "v|1.2.3|release"],
    ["1.2", "|1.2|release"],
    ["v/0.9.0", "v/|0.9.0|release"],
    ["release-2.0.1", "release-|2.0.1|release"],
    ["curl-8_5_0", "curl-|8.5.0|release"],
    ["REL_15_3", "REL_|15.3|release"],
    ["log4j-2.17.1", "log4j-|2.17.1|release"],
    ["@scope/pkg@4.0.0-rc.1", "@scope/pkg@|4.0.0-rc.1|pre-release"],
    ["v5", "v|5|release"],
    ["2024-01-15", "|2024-01-15|release"],
    ["v24.04.1", "v|24.04.1|release"],
    ["v1.0.0-SNAPSHOT", "v|1.0.0-SNAPSHOT|pre-release"],
    ["v1.0rc2", "v|1.0rc2|pre-release"],
    ["1.1.1w", "|1.1.1w|release"],
    ["3.2.1.Final", "|3.2.1.Final|release"],
    ["v9.3.1-PERMAFROST", "v|9.3.1-PERMAFROST|variant"],
    ["32.1.2-jre", "|32.1.2-jre|variant"],
    ["nightly", undefined],
    ["v1.2.3/../../x y", undefined],
  ];
  for (const [tag, expected] of cases) {
    const read = readTag(tag);
    assert.equal(read && `${read.prefix}|${read.version}|${read.stage}`, expected, tag);
  }
});

test("versions are put in order", () => {
  const order = ["1.0.0-alpha", "1.0.0-alpha.2", "1.0.0-alpha.10", "1.0.0-beta", "1.0.0-rc.1", "1.0.0", "1.0.0-post1"];
  const read = [...order, "1.0.1", "1.2", "1.10.0", "2024.1.0"].map((one) => readVersion(one)!);
  for (let index = 1; index < read.length; index++) assert.ok(compareNamed(read[index - 1]!, read[index]!) < 0);
});

test("the newest tag is current, whatever the order of names", () => {
  assert.equal(verdict({ tags: ["v1.9.0", "v1.10.0", "v1.2.0"] }), "1.10.0, sure");
  assert.equal(verdict({ tags: ["v1.9.0", "v1.10.0"], manifests: [manifest("1.10.0")] }), "1.10.0, sure");
});

test("two sources that agree do without a tag; one alone does not", () => {
  assert.equal(
    verdict({ tags: [], manifests: [manifest("1.4.0")], changelog: changelog("1.4.0", "1.3.0") }),
    "1.4.0, sure",
  );
  assert.equal(verdict({ manifests: [manifest("1.4.0"), manifest("1.4.0", "Cargo.toml")] }), "1.4.0, sure");
  assert.equal(verdict({ manifests: [manifest("1.4.0")] }), "1.4.0, single-source");
  assert.equal(verdict({ changelog: changelog("1.4.0") }), "1.4.0, single-source");
  assert.equal(verdict({ manifests: [manifest("1.4.0")], changelog: changelog("1.3.0") }), "1.4.0, disagreement");
  assert.equal(verdict({}), "none, nothing-seen");
});

test("a number that nobody set is none", () => {
  assert.equal(verdict({ manifests: [manifest("0.0.0-development")] }), "none, nothing-seen");
  assert.equal(verdict({ tags: ["v3.1.0"], manifests: [manifest("0.0.0")] }), "3.1.0, sure");
  assert.equal(verdict({ tags: ["v3.1.0", "v1.0.0"], manifests: [manifest("1.0.0")] }), "3.1.0, sure");
});

test("pre-releases do not count while there are releases", () => {
  assert.equal(verdict({ tags: ["v5.2.0", "v6.0.0-alpha.2", "v6.0.0-alpha.10"] }), "5.2.0, sure, next 6.0.0-alpha.10");
  assert.equal(verdict({ tags: ["v0.1.0-alpha.1", "v0.1.0-beta.1"] }), "0.1.0-beta.1, pre-release-only");
  assert.equal(
    verdict({ tags: ["v1.0.0-rc.1"], manifests: [manifest("1.0.0")] }),
    "1.0.0-rc.1, pre-release-only, next 1.0.0",
  );
  assert.equal(verdict({ manifests: [manifest("2.0.0-SNAPSHOT", "pom.xml")] }), "2.0.0-SNAPSHOT, pre-release-only");
});

test("a raised number without its tag is in preparation", () => {
  const tags = ["v2.0.4", "v2.0.5"];
  assert.equal(verdict({ tags, manifests: [manifest("2.1.0")] }), "2.0.5, sure, next 2.1.0");
  assert.equal(
    verdict({ tags, manifests: [manifest("2.0.6-SNAPSHOT", "pom.xml")] }),
    "2.0.5, sure, next 2.0.6-SNAPSHOT",
  );
  assert.equal(
    verdict({ tags, manifests: [manifest("2.1.0")], changelog: changelog("2.1.0", "2.0.5") }),
    "2.0.5, unreleased, next 2.1.0",
  );
});

test("tags that nobody makes any more are not believed", () => {
  const tags = ["v1.0.0"];
  assert.equal(verdict({ tags, manifests: [manifest("3.4.2")] }), "3.4.2, tags-behind");
  assert.equal(verdict({ tags, manifests: [manifest("3.4.2")], changelog: changelog("3.4.2") }), "3.4.2, sure");
});

test("a shallow clone has few tags: another source must agree", () => {
  assert.equal(verdict({ tags: ["v1.4.0"], tagsComplete: false }), "1.4.0, tags-incomplete");
  assert.equal(verdict({ tags: ["v1.4.0"], tagsComplete: false, manifests: [manifest("1.4.0")] }), "1.4.0, sure");
});

test("calendar versions are told apart from those that came before and after them", () => {
  const change = ["v2.3.0", "v2024.1.0", "v2025.2.1"];
  assert.equal(verdict({ tags: change }), "2025.2.1, sure");
  assert.equal(currentRelease({ tags: change }).scheme, "calendar");
  assert.equal(verdict({ tags: ["2019.12.1", "v3.1.0", "v3.2.0"], manifests: [manifest("3.2.0")] }), "3.2.0, sure");
  assert.equal(verdict({ tags: ["2025.6.0"], manifests: [manifest("2025.7.0")] }), "2025.6.0, sure, next 2025.7.0");
});

test("tags that bear the project's name are its own, those of packages are not", () => {
  assert.equal(
    verdict({ tags: ["v3.6.2", "mbed-3.6.4", "yard-9.0.0", "other-1.0.0"], names: ["mbed"] }),
    "3.6.4, sure",
  );
  assert.equal(verdict({ tags: ["curl-8_5_0", "curl-8_10_1"], names: ["tool"] }), "8.10.1, sure");
  const parts = currentRelease({ tags: ["@a/core@2.0.0", "@a/core@2.1.0", "@a/cli@0.4.0"], names: ["repo"] });
  assert.equal(parts.version, undefined);
  assert.deepEqual(parts.parts, [
    { name: "a/core", version: "2.1.0" },
    { name: "a/cli", version: "0.4.0" },
  ]);
});

test("packages of one workspace: one version for all, or each its own", () => {
  const members = (...versions: string[]): ManifestVersion[] =>
    versions.map((version, index) => ({ path: `packages/${index}/package.json`, version, member: true }));
  assert.equal(verdict({ tags: ["v3.5.0"], manifests: members("3.5.0", "3.5.0") }), "3.5.0, sure");
  assert.equal(verdict({ manifests: members("3.5.0", "1.0.0") }), "none, parts");
  assert.equal(verdict({ tags: ["v1.0.0"], manifests: members("3.5.0", "2.0.0") }), "1.0.0, parts");
});

test("the policy of one package is judged by that package", () => {
  const tags = ["v9.0.0", "@a/cli@1.1.0", "@a/core@3.0.0"];
  const cli = { names: ["@a/cli"], manifests: [manifest("1.1.0", "packages/cli/package.json")], part: true };
  assert.equal(verdict({ tags, ...cli }), "1.1.0, sure");
  assert.deepEqual(
    releasesOf({ tags, ...cli }).map(({ tag }) => tag),
    ["@a/cli@1.1.0"],
  );
  assert.equal(verdict({ tags: ["v9.0.0"], ...cli }), "1.1.0, single-source");
  assert.equal(verdict({ tags: ["v1.1.0"], ...cli }), "1.1.0, sure");
});

test("a release branch does not make an older line current", () => {
  const tags = ["v1.4.2", "v1.4.3", "v2.1.0"];
  const old = { tags, manifests: [manifest("1.4.3")], changelog: changelog("1.4.3") };
  assert.equal(verdict({ ...old, branch: "release/1.4.x" }), "2.1.0, sure");
  assert.equal(currentRelease({ ...old, branch: "release/1.4.x" }).branchLine, "1.4");
  assert.equal(verdict({ ...old, branch: "main" }), "2.1.0, disagreement");
  for (const [branch, line] of [
    ["v2", "2"],
    ["16-stable", "16"],
    ["support/3.2", "3.2"],
    ["fix-2-things", undefined],
  ] as const)
    assert.equal(currentRelease({ tags, branch }).branchLine, line, branch);
});

test("what was seen is said", () => {
  const seen = currentRelease({ tags: ["v2.0.5"], manifests: [manifest("2.1.0")], changelog: changelog("2.0.5") });
  assert.deepEqual(
    seen.sources.map(({ kind, name }) => `${kind} ${name}`),
    ["tag v2.0.5", "changelog CHANGELOG.md"],
  );
  assert.deepEqual(seen.others, [{ kind: "manifest", name: "package.json", version: "2.1.0" }]);
});
