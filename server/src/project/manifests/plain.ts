/** Manifests that are programs or have a form of their own: only what they say in so many words is read. */

import { parse as parseYaml } from "yaml";
import { readRepositoryUrl } from "../../core/repository-url.ts";
import {
  at,
  firstMatch,
  type ManifestRead,
  type ManifestReader,
  shortText,
  texts,
  versionInSource,
} from "./manifest.ts";

export const gradle: ManifestReader = {
  ecosystem: "gradle",
  names: (name) => name === "build.gradle" || name === "build.gradle.kts",
  read: (text) => withVersion(firstMatch(text, /^version\s{0,4}=?\s{0,4}["']([^"'\n]{1,60})["']/m)),
};

export const gradleProperties: ManifestReader = {
  ecosystem: "gradle",
  names: (name) => name === "gradle.properties",
  read: (text) =>
    withVersion(
      firstMatch(text, /^(?:version|VERSION_NAME|projectVersion|libVersion)[ \t]*[=:][ \t]*([^\n\r]{1,60})$/m),
    ),
};

/** Its module path names the project; the version is in the tags alone. */
export const goMod: ManifestReader = {
  ecosystem: "go",
  names: (name) => name === "go.mod",
  read(text) {
    const module = firstMatch(text, /^module[ \t]+"?([^\s"]{1,200})/m);
    if (!module) return undefined;
    const repository = readRepositoryUrl(`https://${module}`);
    return { name: module, ...(repository && { repository: withoutMajor(repository) }) };
  },
};

/** `github.com/owner/name/v3` is `github.com/owner/name` for git. */
function withoutMajor(repository: NonNullable<ManifestRead["repository"]>): NonNullable<ManifestRead["repository"]> {
  const [owner = "", name] = repository.owner.split("/");
  return /^v\d+$/.test(repository.name) && name ? { ...repository, owner, name } : repository;
}

export const gemspec: ManifestReader = {
  ecosystem: "ruby",
  names: (name) => name.endsWith(".gemspec"),
  read(text, file) {
    const name = firstMatch(text, /\.name\s{0,20}=\s{0,4}["']([^"'\n]{1,100})["']/) ?? file.replace(/\.gemspec$/i, "");
    const version = firstMatch(text, /\.version\s{0,20}=\s{0,4}["']([^"'\n]{1,60})["']/);
    const repository = readRepositoryUrl(
      firstMatch(text, /source_code_uri["']?\]?\s{0,4}(?:=>?|:)\s{0,4}["']([^"'\n]{1,200})["']/) ?? "",
    );
    const required =
      /(?:require(?:_relative)?|File\.(?:read|expand_path)\(?)\s{0,4}["'](?:\.\/)?(?:lib\/)?([\w/.-]{1,100}?)(?:\.rb)?["']/g;
    const places = [...text.matchAll(required)].map((match) => match[1] as string).filter((one) => !one.includes(".."));
    const folder = name.replaceAll("-", "/");
    const likely = [`${folder}/version`, `${name}/version`, `${name.replaceAll("-", "_")}/version`, folder];
    return {
      name,
      ...(version && { version }),
      ...(repository && { repository }),
      versionIn: version ? [] : [...new Set([...places, ...likely])].slice(0, 6).flatMap((one) => [`lib/${one}.rb`]),
    };
  },
};

export const mix: ManifestReader = {
  ecosystem: "elixir",
  names: (name) => name === "mix.exs",
  read(text) {
    const name = firstMatch(text, /^\s{0,20}app:\s{0,4}:(\w{1,100})/m);
    const version = firstMatch(
      text,
      /^\s{0,20}@version\s{1,4}"([^"\n]{1,60})"/m,
      /^\s{0,20}version:\s{0,4}"([^"\n]{1,60})"/m,
    );
    return { ...(name && { name }), ...withVersion(version), versionIn: version ? [] : ["VERSION"] };
  },
};

export const pubspec: ManifestReader = {
  ecosystem: "dart",
  names: (name) => name === "pubspec.yaml",
  read(text) {
    const yaml: unknown = parseYaml(text);
    const name = shortText(at(yaml, "name"));
    // What follows the `+` counts builds for the shops.
    const version = shortText(at(yaml, "version"))?.replace(/\+.*$/, "");
    const repository = readRepositoryUrl(shortText(at(yaml, "repository")) ?? "");
    return {
      ...(name && { name }),
      ...withVersion(version),
      ...(repository && { repository }),
      ...(at(yaml, "publish_to") === "none" && { private: true }),
      members: texts(at(yaml, "workspace")),
    };
  },
};

export const swift: ManifestReader = {
  ecosystem: "swift",
  names: (name) => name === "package.swift",
  read(text) {
    const name = firstMatch(text, /Package\(\s{0,40}name:\s{0,4}"([^"\n]{1,100})"/);
    return name ? { name } : {};
  },
};

export const cmake: ManifestReader = {
  ecosystem: "cmake",
  names: (name) => name === "cmakelists.txt",
  read(text) {
    const plain = text.replace(/#[^\n]*/g, "");
    const call = /^[ \t]*project[ \t]{0,4}\(([^)]{1,1000})\)/im.exec(plain)?.[1] ?? "";
    const name = firstMatch(call, /^\s*"?([\w.+-]{1,100})/);
    const version = firstMatch(call, /\bVERSION\s{1,40}"?(\d[\w.]{0,40})/);
    return { ...(name && { name }), ...withVersion(version) };
  },
};

export const meson: ManifestReader = {
  ecosystem: "meson",
  names: (name) => name === "meson.build",
  read(text) {
    const call = /^project\(([^)]{1,1000})/m.exec(text)?.[1] ?? "";
    const name = firstMatch(call, /^\s*'([^'\n]{1,100})'/);
    return { ...(name && { name }), ...withVersion(firstMatch(call, /\bversion\s{0,4}:\s{0,4}'(\d[^'\n]{0,40})'/)) };
  },
};

/** `DESCRIPTION` of a package of R; others have files of that name too. */
export const rDescription: ManifestReader = {
  ecosystem: "r",
  names: (name) => name === "description",
  read(text) {
    const name = firstMatch(text, /^Package:[ \t]*([A-Za-z][\w.]{1,100})[ \t]*$/m);
    if (!name) return undefined;
    const version = firstMatch(text, /^Version:[ \t]*([\d.-]{1,40})[ \t]*$/m);
    // By custom a fourth number from 9000 on is a version in the making.
    return { name, ...withVersion(version?.replace(/^(\d+(?:\.\d+){2})\.9\d{3}$/, "$1-dev")) };
  },
};

export const versionFile: ManifestReader = {
  ecosystem: "version-file",
  names: (name) => /^\.?version(?:\.txt)?$/.test(name),
  read: (text) => withVersion(versionInSource(text.split("\n", 1)[0] ?? "")),
};

function withVersion(version: string | undefined): { readonly version?: string } {
  return version ? { version } : {};
}
