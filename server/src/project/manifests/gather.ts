/** Which manifests has a folder, and which packages do they declare? */

import { matchesGlob } from "../../core/glob.ts";
import type { FileSystem } from "../file-system.ts";
import { cleanPath, folderOf, joinPath, nameOf } from "../paths.ts";
import type { ManifestRead, ManifestReader } from "./manifest.ts";
import { versionInSource } from "./manifest.ts";
import { composer, lerna, npm, pnpm, releasePlease } from "./npm.ts";
import {
  cmake,
  gemspec,
  goMod,
  gradle,
  gradleProperties,
  meson,
  mix,
  pubspec,
  rDescription,
  swift,
  versionFile,
} from "./plain.ts";
import { cargo, pyproject, setupCfg, setupPy } from "./toml.ts";
import { msbuild, pom, solution } from "./xml.ts";

/** In the order in which they are asked for the name of the project. */
const readers: readonly ManifestReader[] = [
  npm,
  pyproject,
  cargo,
  pom,
  composer,
  gemspec,
  mix,
  pubspec,
  msbuild,
  goMod,
  gradle,
  gradleProperties,
  setupCfg,
  setupPy,
  cmake,
  meson,
  rDescription,
  swift,
  lerna,
  pnpm,
  solution,
  releasePlease,
  versionFile,
];

/** Larger ones are no manifests that a person keeps. */
const mostBytes = 1024 * 1024;

/** In one folder; a folder of hundreds of project files is not the project's own list. */
const mostInFolder = 40;
const mostMembers = 60;

export interface GatheredManifest extends ManifestRead {
  readonly path: string;
  readonly ecosystem: ManifestReader["ecosystem"];
  readonly member?: boolean;
}

/** Whether a file of this name, in lower case, is a manifest of a package rather than a list of packages or a version. */
export function isPackageManifest(name: string): boolean {
  const others: readonly ManifestReader[] = [solution, lerna, pnpm, releasePlease, versionFile, gradleProperties];
  return readers.some((reader) => !others.includes(reader) && reader.names(name));
}

/**
 * Reads the manifests of a folder, and one level of the packages that they declare.
 * @param names of the files in the folder
 */
export async function readManifests(
  files: FileSystem,
  folder: string,
  names: readonly string[],
): Promise<readonly GatheredManifest[]> {
  const wanted = readers.flatMap((reader) =>
    names
      .filter((name) => reader.names(name.toLowerCase()))
      .sort()
      .map((name) => ({ reader, path: joinPath(folder, name) })),
  );
  const own = await readAll(files, wanted.slice(0, mostInFolder));
  const members = await Promise.all(
    own.map(async ({ path, ecosystem, members: patterns = [] }) => {
      const file = memberFiles[ecosystem];
      if (patterns.length === 0 || file === undefined) return [];
      const paths = await expand(files, folderOf(path), patterns);
      const reader = file.reader;
      return paths.map((one) => ({
        reader,
        path: file.reader.names(nameOf(one).toLowerCase()) ? one : joinPath(one, file.name),
      }));
    }),
  );
  const seen = new Set(own.map(({ path }) => path));
  const fresh = members.flat().filter(({ path }) => !seen.has(path) && seen.add(path));
  const read = await readAll(files, fresh.slice(0, mostMembers));
  return [...own, ...read.map((one) => ({ ...one, member: true }))];
}

/** What a declared folder holds, by who declares it. */
const memberFiles: Partial<
  Record<ManifestReader["ecosystem"], { readonly reader: ManifestReader; readonly name: string }>
> = {
  npm: { reader: npm, name: "package.json" },
  python: { reader: pyproject, name: "pyproject.toml" },
  rust: { reader: cargo, name: "Cargo.toml" },
  dart: { reader: pubspec, name: "pubspec.yaml" },
  dotnet: { reader: msbuild, name: "" },
};

async function readAll(
  files: FileSystem,
  wanted: readonly { readonly reader: ManifestReader; readonly path: string }[],
): Promise<readonly GatheredManifest[]> {
  const read = await Promise.all(
    wanted.map(async ({ reader, path }) => {
      const text = await files.read(path, mostBytes);
      const manifest = typeof text === "string" ? tolerantly(() => reader.read(text, nameOf(path))) : undefined;
      if (!manifest) return [];
      const version = manifest.version ?? (await versionElsewhere(files, folderOf(path), manifest.versionIn ?? []));
      return [{ ...manifest, ...(version && { version }), path, ecosystem: reader.ecosystem }];
    }),
  );
  return read.flat();
}

async function versionElsewhere(
  files: FileSystem,
  folder: string,
  places: readonly string[],
): Promise<string | undefined> {
  for (const place of places.slice(0, 8)) {
    const path = cleanPath(joinPath(folder, place));
    const text = path === undefined ? undefined : await files.read(path, mostBytes);
    const version = typeof text === "string" ? versionInSource(text) : undefined;
    if (version !== undefined) return version;
  }
  return undefined;
}

/** A text that cannot be read says nothing; whatever its reader makes of it stops here. */
function tolerantly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The folders (or files) that patterns such as `packages/*` and `!packages/old` mean; `**` is one level too. */
async function expand(files: FileSystem, folder: string, patterns: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const written of patterns.slice(0, 100)) {
    const pattern = cleanPath(joinPath(folder, written.replace(/^\.?\//, "").replace(/\/+$/, "")));
    if (pattern === undefined || written.startsWith("!")) continue;
    const star = pattern.search(/[*?{[]/);
    if (star < 0) {
      if (pattern !== folder) found.add(pattern);
      continue;
    }
    const parent = folderOf(pattern.slice(0, star) || "");
    const rest = pattern.slice(parent === "" ? 0 : parent.length + 1);
    const levels = rest.split("/").filter((one) => one !== "**");
    if (levels.length > 1) continue;
    for (const { name, kind } of (await files.list(parent)) ?? []) {
      if (kind === "folder" && !name.startsWith(".") && matchesGlob(`/${levels[0] ?? "*"}`, name))
        found.add(joinPath(parent, name));
      if (found.size > mostMembers) return [...found];
    }
  }
  const left = patterns
    .filter((one) => one.startsWith("!"))
    .map((one) => joinPath(folder, one.slice(1).replace(/^\.?\//, "")));
  return [...found].filter((path) => !left.some((glob) => matchesGlob(`/${glob}`, path))).sort();
}
