/** Manifests of Python and Rust. */

import { parse } from "smol-toml";
import { readRepositoryUrl } from "../../core/repository-url.ts";
import { at, firstMatch, keysOf, type ManifestRead, type ManifestReader, shortText, texts } from "./manifest.ts";

export const pyproject: ManifestReader = {
  ecosystem: "python",
  names: (name) => name === "pyproject.toml",
  read(text) {
    const toml: unknown = parse(text);
    const poetry = at(toml, "tool", "poetry");
    const name = shortText(at(toml, "project", "name") ?? at(poetry, "name"));
    const version = shortText(at(toml, "project", "version") ?? at(poetry, "version"));
    const urls = at(toml, "project", "urls") ?? at(poetry, "urls");
    const links = [at(poetry, "repository"), ...keysOf(urls).map((key) => (isCode(key) ? at(urls, key) : undefined))];
    const groups = at(toml, "dependency-groups");
    const extras = at(toml, "project", "optional-dependencies");
    const poetryGroups = at(poetry, "group");
    return {
      ...(name && { name }),
      ...(version && { version }),
      ...firstRepository(links),
      dependencies: [
        ...[at(toml, "project", "dependencies"), ...valuesOf(groups), ...valuesOf(extras)]
          .flatMap(texts)
          .map((one) => one.replace(/[^\w.-].*$/s, "")),
        ...keysOf(at(poetry, "dependencies")),
        ...keysOf(at(poetry, "dev-dependencies")),
        ...valuesOf(poetryGroups).flatMap((group) => keysOf(at(group, "dependencies"))),
        // A tool that is configured here is used here.
        ...keysOf(at(toml, "tool")),
      ],
      members: texts(at(toml, "tool", "uv", "workspace", "members")),
      versionIn: version ? [] : versionPlaces(toml),
    };
  },
};

/** Where the tools that build packages are told to find the version. */
function versionPlaces(toml: unknown): readonly string[] {
  const dynamic = at(toml, "tool", "setuptools", "dynamic", "version");
  const places = [
    at(toml, "tool", "hatch", "version", "path"),
    at(toml, "tool", "pdm", "version", "path"),
    at(dynamic, "file"),
    ...texts(at(dynamic, "file")),
    ...attributePlaces(at(dynamic, "attr")),
  ];
  const flit = at(toml, "build-system", "build-backend");
  const name = shortText(at(toml, "project", "name"))?.replaceAll("-", "_");
  if (name && flit === "flit_core.buildapi")
    places.push(`${name}/__init__.py`, `src/${name}/__init__.py`, `${name}.py`);
  return places.filter((one): one is string => typeof one === "string");
}

/** `package.module.__version__` stands in one of these. */
function attributePlaces(attribute: unknown): readonly string[] {
  if (typeof attribute !== "string" || !/^[\w.]{1,200}$/.test(attribute)) return [];
  const module = attribute.split(".").slice(0, -1).join("/");
  if (module === "") return [];
  return ["", "src/"].flatMap((folder) => [`${folder}${module}/__init__.py`, `${folder}${module}.py`]);
}

export const setupCfg: ManifestReader = {
  ecosystem: "python",
  names: (name) => name === "setup.cfg",
  read(text) {
    const lines = text.split(/\r?\n/);
    const start = lines.findIndex((line) => line.trim() === "[metadata]");
    if (start < 0) return undefined;
    const end = lines.findIndex((line, index) => index > start && line.startsWith("["));
    const metadata = lines.slice(start + 1, end < 0 ? undefined : end).join("\n");
    const name = firstMatch(metadata, /^name[ \t]*[=:][ \t]*([^\n]{1,200})$/m);
    const version = firstMatch(metadata, /^version[ \t]*[=:][ \t]*([^\n]{1,200})$/m);
    const elsewhere = /^(attr|file):\s*(\S+)$/.exec(version ?? "");
    if (!elsewhere) return { ...(name && { name }), ...(version && { version }) };
    const [, how, place = ""] = elsewhere;
    return { ...(name && { name }), versionIn: how === "file" ? [place] : attributePlaces(place) };
  },
};

/** Only what it says in so many words: it is a program, and programs are not run. */
export const setupPy: ManifestReader = {
  ecosystem: "python",
  names: (name) => name === "setup.py",
  read(text) {
    const name = firstMatch(text, /^[ \t]*name[ \t]*=[ \t]*["']([^"'\n]{1,100})["']/m);
    const version = firstMatch(text, /^[ \t]*version[ \t]*=[ \t]*["']([^"'\n]{1,60})["']/m);
    return name || version ? { ...(name && { name }), ...(version && { version }) } : undefined;
  },
};

export const cargo: ManifestReader = {
  ecosystem: "rust",
  names: (name) => name === "cargo.toml",
  read(text) {
    const toml: unknown = parse(text);
    const own = at(toml, "package");
    const shared = at(toml, "workspace", "package");
    const name = shortText(at(own, "name"));
    const version = shortText(at(own, "version")) ?? shortText(at(shared, "version"));
    return {
      ...(name && { name }),
      ...(version && { version }),
      ...(at(own, "publish") === false && { private: true }),
      ...firstRepository([at(own, "repository"), at(shared, "repository")]),
      dependencies: ["dependencies", "dev-dependencies", "build-dependencies"].flatMap((key) => keysOf(at(toml, key))),
      members: texts(at(toml, "workspace", "members")),
    };
  },
};

function firstRepository(links: readonly unknown[]): Pick<ManifestRead, "repository"> {
  for (const link of links) {
    const repository = typeof link === "string" ? readRepositoryUrl(link) : undefined;
    if (repository) return { repository };
  }
  return {};
}

/** Labels of links to the code (PyPI, "Well-known labels"). */
function isCode(label: string): boolean {
  return /^(?:source(?:[ -]?code)?|repository|code|github|gitlab|home-?page)$/i.test(label);
}

function valuesOf(value: unknown): readonly unknown[] {
  return keysOf(value).map((key) => at(value, key));
}
