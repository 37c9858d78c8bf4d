/** Manifests of JavaScript: `package.json`, `deno.json`, and what declares the packages of a workspace. */

import { findNodeAtLocation, getNodeValue, type Node, parseTree } from "jsonc-parser";
import { parse as parseYaml } from "yaml";
import type { AddressFacts } from "../../core/facts.ts";
import { readRepositoryUrl } from "../../core/repository-url.ts";
import { at, keysOf, type ManifestRead, type ManifestReader, shortText, texts } from "./manifest.ts";

export const npm: ManifestReader = {
  ecosystem: "npm",
  names: (name) => name === "package.json" || name === "deno.json" || name === "deno.jsonc" || name === "jsr.json",
  read(text) {
    const tree = readJson(text);
    if (!tree) return undefined;
    const manifest: unknown = getNodeValue(tree);
    const workspaces = at(manifest, "workspaces") ?? at(manifest, "workspace");
    const { repository, ...rest } = common(manifest);
    const given = at(manifest, "repository");
    const url = typeof given === "string" ? given : at(given, "url");
    return {
      ...rest,
      ...(typeof url === "string" && withRepository(url)),
      ...(at(manifest, "private") === true && { private: true }),
      contacts: addressAt(tree, ["bugs", "email"], "bugs"),
      dependencies: ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"].flatMap((key) =>
        keysOf(at(manifest, key)),
      ),
      members: [...texts(workspaces), ...texts(at(workspaces, "packages"))],
      commands: Object.values(at(manifest, "scripts") ?? {})
        .filter((one) => typeof one === "string")
        .join("\n"),
    };
  },
};

export const composer: ManifestReader = {
  ecosystem: "composer",
  names: (name) => name === "composer.json",
  read(text) {
    const tree = readJson(text);
    if (!tree) return undefined;
    const manifest: unknown = getNodeValue(tree);
    const source = at(manifest, "support", "source");
    return {
      ...common(manifest),
      ...(typeof source === "string" && withRepository(source)),
      contacts: [
        ...addressAt(tree, ["support", "security"], "security"),
        ...addressAt(tree, ["support", "email"], "other"),
      ],
      dependencies: [...keysOf(at(manifest, "require")), ...keysOf(at(manifest, "require-dev"))],
    };
  },
};

/** The one version that Lerna gives all packages. */
export const lerna: ManifestReader = {
  ecosystem: "npm",
  names: (name) => name === "lerna.json",
  read(text) {
    const manifest = jsonValue(text);
    const version = shortText(at(manifest, "version"));
    return {
      ...(version && version !== "independent" && { version }),
      members: texts(at(manifest, "packages")),
    };
  },
};

export const pnpm: ManifestReader = {
  ecosystem: "npm",
  names: (name) => name === "pnpm-workspace.yaml",
  read: (text) => ({ members: texts(at(parseYaml(text), "packages")) }),
};

/** The last version that the release tool made of each package, by its folder; `.` is the root. */
export const releasePlease: ManifestReader = {
  ecosystem: "version-file",
  names: (name) => name === ".release-please-manifest.json",
  read(text) {
    const version = shortText(at(jsonValue(text), "."));
    return version ? { version } : {};
  },
};

function common(manifest: unknown): ManifestRead {
  const name = shortText(at(manifest, "name"));
  const version = shortText(at(manifest, "version"));
  return { ...(name && { name }), ...(version && { version }) };
}

/** `owner/name` alone is short for GitHub, `gitlab:owner/name` for GitLab (package.json, "repository"). */
function withRepository(url: string): Pick<ManifestRead, "repository"> {
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(url);
  const host = short?.[1] === "bitbucket" ? "bitbucket.org" : `${short?.[1] ?? "github"}.com`;
  const repository = readRepositoryUrl(short ? `https://${host}/${short[2]}` : url);
  return repository ? { repository } : {};
}

function addressAt(tree: Node, path: readonly string[], about: AddressFacts["about"]): readonly AddressFacts[] {
  const node = findNodeAtLocation(tree, [...path]);
  if (node?.type !== "string" || typeof node.value !== "string" || node.value.trim() === "") return [];
  // Between the quotes.
  return [{ value: node.value, span: { start: node.offset + 1, end: node.offset + node.length - 1 }, about }];
}

/** Tolerant of comments and trailing commas; the text must be an object for all that. */
function readJson(text: string): Node | undefined {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  return tree?.type === "object" ? tree : undefined;
}

function jsonValue(text: string): unknown {
  const tree = readJson(text);
  return tree && getNodeValue(tree);
}
