/** Old policies become kept ones by the actions that are offered, and what was right in them stays. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Reader } from "../server/src/core/document/reading.ts";
import { understand } from "../server/src/core/document/understand.ts";
import { mend } from "./support/mending.ts";

const folder = join(import.meta.dirname, "policies");
const reader = new Reader();

/** The repository of each policy: the remote, the tags, and files beside it. */
const repositories: Readonly<
  Record<string, { remote: string; tags: readonly string[]; files: Readonly<Record<string, string>> }>
> = {
  "harbour-lock": {
    remote: "https://github.com/harbourworks/harbour-lock",
    tags: ["v3.0.0", "v3.1.0", "v3.2.0"],
    files: {
      "package.json": '{ "name": "harbour-lock", "version": "3.2.0" }\n',
      "docs/threats.md": "# Threats\n",
    },
  },
  "infusion-gateway": {
    remote: "git@gitlab.com:lanternworks/infusion-gateway.git",
    tags: ["1.0.0", "1.4.2"],
    files: { "pyproject.toml": '[project]\nname = "infusion-gateway"\nversion = "1.4.2"\n' },
  },
  "microbe-model": {
    remote: "https://github.com/microbeworks/microbe-model.git",
    tags: ["v0.3.0"],
    files: { "pyproject.toml": '[project]\nname = "microbe-model"\nversion = "0.3.0"\n' },
  },
  plankton: {
    remote: "git@gitlab.com:reefworks/plankton.git",
    tags: ["v1.0.0", "v1.6.0"],
    files: { "setup.cfg": "[metadata]\nname = plankton\nversion = 1.6.0\n" },
  },
  "retina-toolkit": {
    remote: "git@github.com:lanternworks/retina-toolkit.git",
    tags: ["v2.3.0", "v2.4.0"],
    files: { "pyproject.toml": '[project]\nname = "retina-toolkit"\nversion = "2.4.0"\n' },
  },
  "route-planner": {
    remote: "https://github.com/reefworks/route-planner.git",
    tags: ["v0.4.0", "v0.5.1"],
    files: {
      "package.json": '{ "name": "route-planner", "version": "0.5.1", "devDependencies": { "secretlint": "9" } }\n',
      "docs/security/threat-model.md": "# Threat model\n",
      ".well-known/security.txt": "Contact: mailto:security@reefworks.dev\nExpires: 2027-06-30T00:00:00Z\n",
    },
  },
  "wave-buoy": {
    remote: "https://codeberg.org/buoyworks/wave-buoy.git",
    tags: ["v0.8.0", "v0.9.0"],
    files: { "Cargo.toml": '[package]\nname = "wave-buoy"\nversion = "0.9.0"\n', "thanks.md": "# Thanks\n" },
  },
};

/** The policy in its repository, laid out under `/old`. */
function laidOut(name: string, text: string): Record<string, string> {
  const { remote, tags, files } = repositories[name] ?? assert.fail(`${name} has no repository in this test`);
  const commit = `${"1".repeat(40)}\n`;
  const inside = {
    ".git/HEAD": "ref: refs/heads/main\n",
    ".git/refs/heads/main": commit,
    ".git/config": `[remote "origin"]\n\turl = ${remote}\n`,
    ...Object.fromEntries(tags.map((tag) => [`.git/refs/tags/${tag}`, commit])),
    ...files,
    "SECURITY.md": text,
  };
  return Object.fromEntries(Object.entries(inside).map(([path, content]) => [`/old/${path}`, content]));
}

/** What was right before, without places. */
function rightIn(text: string) {
  const policy = understand(text, reader);
  return {
    ways: policy.contacts
      .filter((one) => one.private && !one.placeholder && one.form !== "named")
      .map(({ value }) => value),
    promises: policy.promises.map(({ act, hours }) => `${act} ${hours}`),
    scope: policy.scopeItems.map(({ name, inScope }) => `${name} ${inScope}`),
    kinds: policy.sections.filter(({ kind }) => kind !== "other").map(({ kind }) => kind),
    warned: policy.forbidsPublic ? ["of public reports"] : [],
  };
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".md"))) {
  const name = file.replace(/\.md$/, "");
  test(`an old policy is mended by what is offered: ${name}`, async () => {
    const text = readFileSync(join(folder, file), "utf8");
    const disk = laidOut(name, text);
    const mended = await mend(disk, "/old/SECURITY.md");
    const grave = mended.left.filter(({ severity = 4 }) => severity < 3);
    assert.deepEqual(
      grave.map(({ code, message }) => `${code}: ${message}`),
      [],
    );

    const again = await mend(disk, "/old/SECURITY.md");
    assert.deepEqual(again.steps, [], "a second time there is nothing to do");

    // What a reader should look through when it changes: whether it reads as its author would have written it.
    const path = join(import.meta.dirname, "mended-policies", file);
    const steps = `<!--\n${mended.steps.join("\n")}\n-->\n`;
    const wanted = existsSync(path) ? readFileSync(path, "utf8") : "";
    if (wanted !== steps + mended.text) writeFileSync(path, steps + mended.text);

    const [before, after] = [rightIn(text), rightIn(mended.text)];
    for (const [what, values] of Object.entries(before)) {
      const kept: readonly string[] = after[what as keyof typeof after];
      assert.deepEqual(
        [...new Set(values)].filter((value) => !kept.includes(value)),
        lost[name]?.[what] ?? [],
        `${what} that got lost`,
      );
    }

    assert.equal(steps + mended.text, wanted, `mended-policies/${file} is written anew`);
  });
}

/** What is rightly given up: it led nowhere, or nothing bore it out. */
const lost: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "infusion-gateway": { kinds: ["testing"] },
  "wave-buoy": { ways: ["waves@buoyworks.dev"] },
};
