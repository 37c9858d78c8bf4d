import assert from "node:assert/strict";
import { test } from "node:test";
import { versionsIn } from "../../server/src/project/changelog.ts";
import { readManifests } from "../../server/src/project/manifests/gather.ts";
import { MemoryFiles } from "./support/memory-files.ts";

/** Every manifest of the root and its members in one line: `path ecosystem name version`, with `member` and `private`. */
async function manifests(contents: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const files = new MemoryFiles(contents);
  const names = (await files.list(""))?.filter(({ kind }) => kind === "file").map(({ name }) => name) ?? [];
  return (await readManifests(files, "", names)).map((one) =>
    [
      one.path,
      one.ecosystem,
      one.name ?? "-",
      one.version ?? "-",
      ...(one.member ? ["member"] : []),
      ...(one.private ? ["private"] : []),
    ].join(" "),
  );
}

const ecosystems: readonly [string, Readonly<Record<string, string>>, readonly string[]][] = [
  ["npm", { "package.json": '{ "name": "rocket", "version": "1.2.3" }' }, ["package.json npm rocket 1.2.3"]],
  [
    "npm, as people leave it",
    { "package.json": '{\n  // kept by hand\n  "name": "rocket",\n  "version": "1.2.3",\n}' },
    ["package.json npm rocket 1.2.3"],
  ],
  [
    "Python, version in the manifest",
    { "pyproject.toml": '[project]\nname = "rocket"\nversion = "1.2.3"\n' },
    ["pyproject.toml python rocket 1.2.3"],
  ],
  [
    "Python, Poetry",
    { "pyproject.toml": '[tool.poetry]\nname = "rocket"\nversion = "1.2.3"\n' },
    ["pyproject.toml python rocket 1.2.3"],
  ],
  [
    "Python, version in the source",
    {
      "pyproject.toml":
        '[project]\nname = "rocket"\ndynamic = ["version"]\n[tool.hatch.version]\npath = "src/rocket/about.py"\n',
      "src/rocket/about.py": '"""About."""\n__version__: str = "1.2.3"\n',
    },
    ["pyproject.toml python rocket 1.2.3"],
  ],
  [
    "Python, setup.cfg",
    {
      "setup.cfg": "[metadata]\nname = rocket\nversion = attr: rocket.__version__\n\n[options]\nversion = 9\n",
      "src/rocket/__init__.py": "__version__ = '1.2.3'\n",
    },
    ["setup.cfg python rocket 1.2.3"],
  ],
  [
    "Rust with a workspace",
    {
      "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\nexclude = []\n[workspace.package]\nversion = "1.2.3"\n',
      "crates/core/Cargo.toml": '[package]\nname = "rocket-core"\nversion = "0.4.0"\n',
      "crates/tool/Cargo.toml": '[package]\nname = "tool"\nversion = "0.1.0"\npublish = false\n',
      "crates/README.md": "",
    },
    [
      "Cargo.toml rust - 1.2.3",
      "crates/core/Cargo.toml rust rocket-core 0.4.0 member",
      "crates/tool/Cargo.toml rust tool 0.1.0 member private",
    ],
  ],
  [
    "Maven, version of the parent by a property",
    {
      "pom.xml":
        "<?xml version='1.0'?><project><parent><version>\u0024{revision}</version></parent><artifactId>rocket</artifactId><properties><revision>1.2.3</revision></properties><dependencies><dependency><version>9</version></dependency></dependencies></project>",
    },
    ["pom.xml maven rocket 1.2.3"],
  ],
  [
    "Gradle",
    { "build.gradle.kts": 'group = "acme"\nversion = "1.2.3"\n', "gradle.properties": "# x\nversion=1.2.3\n" },
    ["build.gradle.kts gradle - 1.2.3", "gradle.properties gradle - 1.2.3"],
  ],
  ["Go", { "go.mod": "module github.com/acme/rocket/v3\n\ngo 1.25\n" }, ["go.mod go github.com/acme/rocket/v3 -"]],
  [
    "Composer",
    { "composer.json": '{ "name": "acme/rocket", "version": "1.2.3" }' },
    ["composer.json composer acme/rocket 1.2.3"],
  ],
  [
    ".NET with a solution",
    {
      "Rocket.sln": 'Project("{FAE0}") = "Rocket", "src\\Rocket\\Rocket.csproj", "{1}"\r\nEndProject\r\n',
      "src/Rocket/Rocket.csproj":
        "<Project><PropertyGroup><PackageId>Acme.Rocket</PackageId></PropertyGroup></Project>",
      "Directory.Build.props": "<Project><PropertyGroup><VersionPrefix>1.2.3</VersionPrefix></PropertyGroup></Project>",
    },
    [
      "Directory.Build.props dotnet - 1.2.3",
      "Rocket.sln dotnet - -",
      "src/Rocket/Rocket.csproj dotnet Acme.Rocket - member",
    ],
  ],
  [
    "Ruby, version in a file of its own",
    {
      "rocket-fuel.gemspec":
        'Gem::Specification.new do |spec|\n  spec.name = "rocket-fuel"\n  spec.version = Rocket::VERSION\nend\n',
      "lib/rocket/fuel/version.rb": 'module Rocket\n  VERSION = "1.2.3"\nend\n',
    },
    ["rocket-fuel.gemspec ruby rocket-fuel 1.2.3"],
  ],
  [
    "Elixir",
    {
      "mix.exs":
        'defmodule Rocket.MixProject do\n  @version "1.2.3"\n  def project do\n    [\n      app: :rocket,\n      version: @version\n    ]\n',
    },
    ["mix.exs elixir rocket 1.2.3"],
  ],
  ["Dart", { "pubspec.yaml": "name: rocket\nversion: 1.2.3+45\n" }, ["pubspec.yaml dart rocket 1.2.3"]],
  ["Swift", { "Package.swift": 'let package = Package(\n    name: "Rocket",\n' }, ["Package.swift swift Rocket -"]],
  [
    "CMake",
    {
      "CMakeLists.txt":
        "# project(Old VERSION 9)\ncmake_minimum_required(VERSION 3.20)\nproject(Rocket\n  VERSION 1.2.3\n  LANGUAGES C)\n",
    },
    ["CMakeLists.txt cmake Rocket 1.2.3"],
  ],
  ["Meson", { "meson.build": "project('rocket', 'c',\n  version: '1.2.3')\n" }, ["meson.build meson rocket 1.2.3"]],
  ["R", { DESCRIPTION: "Package: rocket\nVersion: 1.2.3.9000\n" }, ["DESCRIPTION r rocket 1.2.3-dev"]],
  ["a version file", { "VERSION.txt": "v1.2.3\n" }, ["VERSION.txt version-file - v1.2.3"]],
];

for (const [name, contents, expected] of ecosystems) {
  test(`${name} is read`, async () => assert.deepEqual(await manifests(contents), expected));
}

test("packages of a workspace are read one level deep, but for those left out", async () => {
  const contents: Record<string, string> = {
    "package.json":
      '{ "private": true, "workspaces": ["packages/*", "tools/cli", "!packages/old", "../outside", "deep/*/*"] }',
    "packages/a/package.json": '{ "name": "a", "version": "1.0.0" }',
    "packages/a/node_modules/x/package.json": '{ "name": "x" }',
    "packages/old/package.json": '{ "name": "old" }',
    "tools/cli/package.json": '{ "name": "cli", "version": "2.0.0" }',
    "deep/one/two/package.json": '{ "name": "two" }',
  };
  assert.deepEqual(await manifests(contents), [
    "package.json npm - - private",
    "packages/a/package.json npm a 1.0.0 member",
    "tools/cli/package.json npm cli 2.0.0 member",
  ]);
});

test("broken manifests say nothing, and the others are read for all that", async () => {
  const nested = "[".repeat(200_000);
  const broken = {
    "package.json": '{ "name": ',
    "Cargo.toml": "[package\nname =",
    "pyproject.toml": `x = ${nested}`,
    "pubspec.yaml": `a: &a [*a, *a]\nb: ${"[".repeat(5000)}`,
    "pom.xml": "<project><version>1.0",
    "go.mod": "module github.com/acme/rocket\n",
    "setup.cfg": "[metadata]",
  };
  const read = await manifests(broken);
  assert.ok(read.includes("go.mod go github.com/acme/rocket -"), read.join("\n"));
  assert.deepEqual(
    await manifests({
      "package.json": nested,
      "composer.json": '"text"',
      "deno.json": '{"name":{"a":1},"version":[1]}',
    }),
    ["deno.json npm - -"],
  );
});

test("addresses in manifests are given with their place", async () => {
  const text = '{ "name": "rocket", "bugs": { "email": "bugs@rocket.dev" } }';
  const [manifest] = await readManifests(new MemoryFiles({ "package.json": text }), "", ["package.json"]);
  const [contact] = manifest?.contacts ?? [];
  assert.equal(contact && text.slice(contact.span.start, contact.span.end), "bugs@rocket.dev");
  assert.equal(contact?.about, "bugs");
});

test("headings of a changelog are read in its many forms", () => {
  const cases: readonly [string, readonly string[]][] = [
    [
      "# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-01-31\n\n### Added\n\n- 9.9.9 of something\n\n## [1.1.0]\n",
      ["1.2.0", "1.1.0"],
    ],
    ["## 2.0.0 (unreleased)\n## 1.9.0 (2026-02-01)\n", ["1.9.0"]],
    ["# v1.5.7 🎉\n", ["1.5.7"]],
    ["Version 1.2.3\n-------------\n\n1.2.2 (2026-01-01)\n==================\n", ["1.2.3", "1.2.2"]],
    ["v1.5.7 (February 2026)\nfix: a thing in 3.1.4 was wrong\nv1.5.6 (Mar 2025)\n", ["1.5.7", "1.5.6"]],
    ["= Rocket 3.6.0 branch released 2026-03-28\n", ["3.6.0"]],
    ["## Support for Python 3.12\n## Node 20.1\n### Upgrading from 1.2 to 2.0\n", []],
    ["# rocket 0.11.1\n", ["0.11.1"]],
    ["## 2026.1.0\n## 2025.12.2\n", ["2026.1.0", "2025.12.2"]],
    ["[1.2.0]: https://code.dev/compare/1.1.0...1.2.0\n", []],
    ["## 1.4.0-rc.1 / 2026-01-02\n", ["1.4.0-rc.1"]],
  ];
  for (const [text, expected] of cases) assert.deepEqual(versionsIn(text, ["acme/rocket"]), expected, text);
});
