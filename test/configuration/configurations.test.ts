/** Which project files are found from a folder, and what comes of those that they extend? */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { settingsFor } from "../../server/src/core/configuration/settings-for.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { Configurations } from "../../server/src/project/configurations.ts";
import { memoryDisk } from "../support/memory-disk.ts";

const root = "/home/repo";
const git = { [`${root}/.git/HEAD`]: "ref: refs/heads/main\n" };
const profile = (name: string, more = "") => `{ "profile": "${name}"${more} }`;

async function found(files: Readonly<Record<string, string>>, folder: string) {
  return new Configurations(memoryDisk(files)).find(folder);
}

async function profileIn(files: Readonly<Record<string, string>>, folder: string) {
  const { configurations } = await found(files, folder);
  return settingsFor(`${folder}/SECURITY.md`, configurations, defaultSettings).profile;
}

async function problems(files: Readonly<Record<string, string>>, folder = root) {
  const { files: read } = await found({ ...git, ...files }, folder);
  return read.flatMap(({ path, text, problems: some }) =>
    some.map(({ at, message }) => `${path.slice(root.length + 1)} ${text.slice(at.start, at.end)}: ${message}`),
  );
}

describe("on the way up", () => {
  test("the nearest file counts, alone", async () => {
    const files = {
      ...git,
      [`${root}/.security-policy.json`]: profile("vdp", `, "rules": { "mojibake": "off" }`),
      [`${root}/packages/a/.security-policy.json`]: profile("cra"),
    };
    assert.equal(await profileIn(files, `${root}/packages/a/docs`), "cra");
    assert.equal(await profileIn(files, `${root}/packages/b`), "vdp");
    const { configurations } = await found(files, `${root}/packages/a`);
    assert.deepEqual(
      configurations.map(({ rules }) => rules),
      [undefined],
    );
  });

  test("nothing above the repository is looked at", async () => {
    const files = { "/home/.security-policy.json": profile("vdp"), ...git };
    assert.equal(await profileIn(files, `${root}/docs`), "github");
    assert.equal(await profileIn({ ...files, [`${root}/wt/.git`]: "gitdir: x" }, `${root}/wt`), "github");
  });

  test("where there is no repository the way leads to the top", async () => {
    assert.equal(await profileIn({ "/home/.security-policy.json": profile("vdp") }, "/home/a/b"), "vdp");
    assert.equal(await profileIn({ "/.security-policy.json": profile("vdp") }, "/home/a/b"), "vdp");
    assert.equal(await profileIn({}, "/home/a/b"), "github");
  });

  test("each file is read once for all folders", async () => {
    const disk = memoryDisk({ ...git, [`${root}/.security-policy.json`]: profile("vdp") });
    const configurations = new Configurations(disk);
    for (const folder of ["", "/a", "/b", "/a/c"]) await configurations.find(root + folder);
    assert.deepEqual(disk.asked, [`${root}/.security-policy.json`]);
  });
});

describe("extends", () => {
  test("the file itself comes first, then the later of those that it extends", async () => {
    const files = {
      ...git,
      [`${root}/.security-policy.json`]: `{ "extends": ["config/a.json", "config/b.json"], "rules": { "no-channel": "hint" } }`,
      [`${root}/config/a.json`]: `{ "extends": "./base.json", "profile": "vdp", "rules": { "mojibake": "off", "no-channel": "off" } }`,
      [`${root}/config/b.json`]: `{ "extends": "./base.json", "rules": { "mojibake": { "severity": "error" } } }`,
      [`${root}/config/base.json`]: `{ "profile": "cra", "rules": { "review-overdue": { "months": 6 } } }`,
    };
    const { configurations, files: read } = await found(files, root);
    const { rules, profile: chosen } = settingsFor(`${root}/SECURITY.md`, configurations, defaultSettings);
    assert.equal(chosen, "vdp");
    assert.deepEqual(rules, {
      mojibake: { severity: "error" },
      "no-channel": { severity: "hint" },
      "review-overdue": { months: 6 },
    });
    assert.equal(read.length, 4);
    assert.deepEqual(
      read.flatMap((file) => file.problems),
      [],
    );
  });

  test("globs count from the file that has them", async () => {
    const files = {
      ...git,
      [`${root}/.security-policy.json`]: `{ "overrides": [{ "files": ["packages/**"], "profile": "cra" }] }`,
      [`${root}/packages/a/.security-policy.json`]: `{ "extends": "../../.security-policy.json" }`,
    };
    assert.equal(await profileIn(files, `${root}/packages/a`), "cra");
    assert.equal(await profileIn(files, root), "github");
  });

  test("what is wrong is said once, where it is named, and the rest holds", async () => {
    const cases: readonly (readonly [Record<string, string>, readonly string[]])[] = [
      [
        { ".security-policy.json": profile("vdp", `, "extends": "gone.json"`) },
        ['.security-policy.json "gone.json": “gone.json” is not there. Name another file, or take it out.'],
      ],
      [
        { ".security-policy.json": profile("vdp", `, "extends": ".security-policy.json"`) },
        [
          '.security-policy.json ".security-policy.json": “.security-policy.json” is extended in a circle. Name another file, or take it out.',
        ],
      ],
      [
        {
          ".security-policy.json": profile("vdp", `, "extends": ["a.json"]`),
          "a.json": `{ "extends": "b.json" }`,
          "b.json": `{ "extends": "a.json" }`,
        },
        ['b.json "a.json": “a.json” is extended in a circle. Name another file, or take it out.'],
      ],
      [
        { ".security-policy.json": profile("vdp", `, "extends": "../other/a.json"`) },
        ['.security-policy.json "../other/a.json": “../other/a.json” leads out of the repository. Name a file inside.'],
      ],
      [
        { ".security-policy.json": profile("vdp", `, "extends": "a.json"`), "a.json": `{ "profile": ` },
        ["a.json  : This is no JSON. Write a value here."],
      ],
    ];
    for (const [files, said] of cases) {
      const whole = Object.fromEntries(Object.entries(files).map(([path, text]) => [`${root}/${path}`, text]));
      assert.deepEqual(await problems(whole), said);
      assert.equal(await profileIn({ ...git, ...whole }, root), "vdp");
    }
  });

  test("a thicket of files comes to an end", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [
        at === 0 ? `${root}/.security-policy.json` : `${root}/${at}.json`,
        JSON.stringify({ extends: [1, 2, 3].map((step) => `${at + step}.json`) }),
      ]),
    );
    const { files: read } = await found({ ...git, ...files }, root);
    assert.equal(read.length, 64);
    assert.ok(read.some(({ problems: some }) => some.some(({ message }) => /too many/.test(message))));
  });
});
