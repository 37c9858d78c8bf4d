/** The catalogue is whole, and what it writes can stand as it is. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { clauses } from "../../server/src/core/catalogue/clauses.ts";
import { catalogue, entryOf, needOf } from "../../server/src/core/catalogue/index.ts";
import { profiles, sectionKinds } from "../../server/src/core/catalogue/kinds.ts";
import { sectionsOfNewPolicy, wholePolicy } from "../../server/src/core/catalogue/policy-template.ts";
import { joinSnippets, plainText } from "../../server/src/core/catalogue/snippet.ts";
import type { Facts } from "../../server/src/core/facts.ts";

const today = "2026-11-21";
const everyFacts: Readonly<Record<string, Facts>> = {
  "nothing known": { today },
  "all known": {
    today,
    project: {
      name: "tide_gauge",
      version: "2.4.1",
      contacts: ["security@tidegauge.dev"],
      repository: { host: "github.com", owner: "harbour", name: "tide_gauge" },
    },
  },
  "no address": {
    today,
    project: {
      name: "@reef/map",
      version: "0.3.0-beta.1",
      repository: { host: "github.com", owner: "reef", name: "map" },
    },
  },
  "on GitLab": { today, project: { repository: { host: "gitlab.com", owner: "reef/tools", name: "map" } } },
  "on another host": {
    today,
    project: { version: "2026", repository: { host: "codeberg.org", owner: "a", name: "b" } },
  },
  "odd names": {
    today,
    project: { name: "$cost}s\\ *and* [more]", version: "rolling", contacts: ["mailto:a@b-c.dev"] },
  },
};

/** Codicons that are in use here, from the list of VS Code's product icons. */
const codicons =
  "shield versions report checklist comment-discussion eye law target circle-slash dashboard sync lightbulb lock warning beaker package verified flame mortar-board gift key mail heart book history";

const standIns =
  /undefined|null|NaN|\[object|TODO|TBD|FIXME|XXX|lorem|\binsert |\byour(?:-| (?:email|company|project))|<(?![^>]*@)[a-z]|\[[^\]]*\](?!\()|example\.(?:com|org|net)|\{\{|\$\{/i;

test("every kind but `other` has an entry, in order, with names of its own", () => {
  assert.deepEqual(
    [...sectionKinds].filter((kind) => !entryOf(kind)),
    ["other"],
  );
  assert.equal(catalogue.length, sectionKinds.length - 1);
  const orders = catalogue.map((entry) => entry.order);
  assert.deepEqual(
    orders,
    [...new Set(orders)].sort((a, b) => a - b),
  );
  for (const names of [catalogue.map((entry) => entry.title), catalogue.map((entry) => entry.icon)]) {
    assert.equal(new Set(names).size, names.length);
  }
  const prefixes = [...catalogue, ...clauses].map((entry) => entry.prefix);
  assert.equal(new Set(prefixes).size, prefixes.length);
  for (const prefix of prefixes) assert.match(prefix, /^security-[a-z0-9-]+$/);
});

test("icons are codicons", () => {
  for (const { icon } of catalogue) assert.ok(codicons.split(" ").includes(icon), icon);
});

test("needs name profiles; every profile wants the way in; the usual profile asks for little", () => {
  for (const { kind, need } of catalogue) {
    for (const profile of Object.keys(need))
      assert.ok((profiles as readonly string[]).includes(profile), `${kind}: ${profile}`);
  }
  for (const profile of profiles) assert.equal(needOf("reporting", profile), "required");
  const asked = (profile: (typeof profiles)[number]) =>
    catalogue.filter(({ kind }) => /required|recommended/.test(needOf(kind, profile) ?? "")).map(({ kind }) => kind);
  assert.deepEqual(asked("minimal"), ["reporting"]);
  assert.deepEqual(asked("github"), ["supported-versions", "reporting"]);
});

for (const [name, facts] of Object.entries(everyFacts)) {
  test(`bodies can stand as they are: ${name}`, () => {
    for (const { kind, body } of catalogue) {
      const snippet = body(facts);
      const text = plainText(snippet);
      assert.notEqual(text.trim(), "", kind);
      assert.equal(text, text.trim(), `${kind} has no space around it`);
      assert.doesNotMatch(text, /^#|\n\n\n|[ \t]\n|\r/m, kind);
      if (name !== "odd names") assert.doesNotMatch(text, standIns, kind);
      assert.equal(plainText(joinSnippets([snippet])), text, `${kind} is a valid snippet`);
    }
  });

  test(`whole policies can stand as they are: ${name}`, () => {
    for (const profile of profiles) {
      const text = plainText(wholePolicy(facts, profile));
      assert.ok(text.startsWith("# Security Policy\n\n") && text.endsWith("\n") && !text.endsWith("\n\n"), profile);
      const headings = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
      assert.deepEqual(
        headings,
        sectionsOfNewPolicy(profile)
          .slice(1)
          .map(({ title }) => title),
      );
    }
  });
}

test("odd names of projects stay names", () => {
  const text = plainText(entryOf("considerations")!.body(everyFacts["odd names"]!));
  assert.ok(text.startsWith("$cost}s\\\\ \\*and\\* \\[more\\] trusts"), text);
});

test("the table of versions follows the release", () => {
  const table = (version: string) =>
    plainText(entryOf("supported-versions")!.body({ today, project: { version } })).match(/^\| [^V|-][^|]*/gm);
  assert.deepEqual(table("2.4.1"), ["| 2.4.x   ", "| < 2.4   "]);
  assert.deepEqual(table("0.3.0-beta.1"), ["| 0.3.x   ", "| < 0.3   "]);
  assert.deepEqual(table("0.0.7"), ["| 0.0.x   "]);
  assert.deepEqual(table("rolling"), ["| Latest release ", "| Older releases "]);
});

test("the way in is the best that is known", () => {
  const way = (name: string) => plainText(entryOf("reporting")!.body(everyFacts[name]!)).split("\n").at(-1)!;
  assert.match(
    way("all known"),
    /github\.com\/harbour\/tide_gauge\/security\/advisories\/new.*<security@tidegauge\.dev>/,
  );
  assert.match(way("no address"), /github\.com\/reef\/map\/security\/advisories\/new\) of this repository\.$/);
  assert.match(way("on GitLab"), /gitlab\.com\/reef\/tools\/map\/-\/issues\/new\?issue%5Bconfidential%5D=true/);
  assert.match(way("on another host"), /write to the maintainers/);
  assert.match(way("odd names"), /write to <a@b-c\.dev>\.$/);
});

test("passages can stand as they are", () => {
  for (const { name, body } of clauses) {
    const text = plainText(body);
    assert.doesNotMatch(text.replace(/\[security-key\.asc\]/, ""), standIns, name);
    assert.equal(plainText(joinSnippets([body])), text, name);
  }
});
