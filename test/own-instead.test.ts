/** Do the modules that are bundled in place of a package's answer as the package does? */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { characterEntities } from "character-entities";
import { decodeNamedCharacterReference as expected } from "decode-named-character-reference";
import fc from "fast-check";
import { parse, satisfies } from "../client/src/editor-version.ts";
import { decodeNamedCharacterReference as decode } from "../server/src/core/document/character-reference.ts";
import { start } from "./lsp/acme.ts";

const clientRequire = createRequire(import.meta.resolve("vscode-languageclient/node"));
const semver = {
  parse: clientRequire("semver/functions/parse"),
  satisfies: clientRequire("semver/functions/satisfies"),
};

test("every name of a character stands for the same", () => {
  const names = Object.keys(characterEntities);
  assert.ok(names.length > 2000);
  for (const name of names) assert.equal(decode(name), characterEntities[name], name);
});

test("what is no name of a character stands for nothing", () => {
  const names = Object.keys(characterEntities);
  // A letter less, a letter more, the other case; and names of what every object has.
  const near = names.flatMap((name) => [name.slice(0, -1), name.slice(1), `${name}x`, `${name};`, name.toUpperCase()]);
  const odd = ["", "#", "#65", "#x41", "amp;lt", "amp;", "&amp", " amp", "constructor", "__proto__", "toString", "é"];
  for (const name of [...near, ...odd]) assert.equal(decode(name), expected(name), JSON.stringify(name));
  fc.assert(fc.property(fc.string(), (name) => decode(name) === expected(name)));
});

test("the editor's version is judged the same", () => {
  const number = fc.oneof(fc.nat(3), fc.nat(120));
  const build = fc.constantFrom("", "-insider", "-1", "-insider.2", "+build", "-exploration+1");
  fc.assert(
    fc.property(
      fc.tuple(number, number, number, build),
      fc.tuple(fc.integer({ min: 1, max: 3 }), number, number),
      (one, least) => {
        const version = `${one.slice(0, 3).join(".")}${one[3]}`;
        const range = `^${least.join(".")}`;
        const [own, theirs] = [parse(version), semver.parse(version)];
        assert.equal(own?.prerelease.length, theirs.prerelease.length);
        if (own === null) return;
        own.prerelease = [];
        theirs.prerelease = [];
        assert.equal(satisfies(own, range), semver.satisfies(theirs, range), `${version} in ${range}`);
      },
    ),
  );
  for (const none of ["", "1", "1.91", "a.b.c", "1.91.x", "1.91.0 or so"])
    assert.equal(parse(none), semver.parse(none));
});

test("the client asks for an editor no newer than the manifest does, in the form that is understood", () => {
  const file = clientRequire.resolve("vscode-languageclient/node");
  const [, wanted = ""] = /REQUIRED_VSCODE_VERSION = '([^']+)'/.exec(readFileSync(file, "utf8")) ?? [];
  const manifest = JSON.parse(read("../package.json"));
  const oldest = parse(manifest.engines.vscode.slice(1));
  assert.ok(oldest && satisfies(oldest, wanted));
});

test("nothing has the language client match globs", async (t) => {
  // Only for file operations, for notebooks, and for findings in tabs that are not loaded (in diagnostic.js, `onTabs`).
  // In another version there may be more: look for what takes `minimatch`, and name that version here.
  assert.equal(JSON.parse(read("../node_modules/vscode-languageclient/package.json")).version, "11.0.0");
  const { result } = await start(t);
  assert.equal(result.capabilities.workspace?.fileOperations, undefined);
  assert.equal(result.capabilities.notebookDocumentSync, undefined);
  assert.match(read("../client/src/policy-server.ts"), /\bdiagnosticPullOptions: \{/);
  assert.doesNotMatch(read("../client/src/policy-server.ts"), /\bonTabs\b/);
});

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), "utf8");
}
