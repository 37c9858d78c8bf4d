/** Which security tools leave a trace in the repository's automation? */

import type { ProjectFacts, ToolTrace } from "../../core/facts.ts";
import { type ToolId, toolIds, toolSigns } from "../../core/known/tools.ts";
import type { FileSystem } from "../file-system.ts";
import type { Folders } from "../folders.ts";
import type { GatheredManifest } from "../manifests/gather.ts";
import { joinPath, nameOf } from "../paths.ts";

const mostBytes = 512 * 1024;
const mostWorkflows = 100;

/** Automation outside of `.github/workflows`: names in the root, in lower case. */
const automation =
  /^(?:\.gitlab-ci\.yml|azure-pipelines\.ya?ml|jenkinsfile|\.travis\.yml|bitbucket-pipelines\.yml|\.drone\.yml|\.cirrus\.yml|appveyor\.yml|cloudbuild\.ya?ml|\.pre-commit-config\.ya?ml|lefthook\.ya?ml|makefile|justfile|taskfile\.ya?ml|tox\.ini|noxfile\.py|requirements[\w.-]*\.txt|gemfile|rakefile|pom\.xml|build\.gradle(?:\.kts)?|build\.sbt|mix\.exs|\.goreleaser\.ya?ml|\.golangci\.(?:ya?ml|toml|json))$/;

/** Files that hold the settings of many tools, by sections or keys named after them. */
const settingsFiles = /^(?:pyproject\.toml|setup\.cfg|tox\.ini|package\.json)$/;
const settingsHeads = /^[ \t]*\[(?:tool[.:])?([\w-]{3,30})|"(renovate|snyk)"[ \t]*:/gm;

/** What runs is decided elsewhere, or is a bundle of many tools. */
const elsewhere =
  /\buses:[ \t]*["']?[\w.-]+\/[\w.-]+\/\.github\/workflows\/|^include:|\b(?:mega-?linter|super-linter|trunk-io|codacy|deepsource|orbs:)/im;

/** Scripts of the repository that its automation calls. */
const scriptNames =
  /(?<![\w./-])(?:\.\/)?((?:[\w-]{1,60}\/){0,6}[\w.-]{1,80}\.(?:sh|bash|py|js|mjs|ts|ps1|rb))(?![\w/])/g;
const mostScripts = 20;

const words = new Map<string, ToolId>();
const packages = new Map<string, ToolId>();
for (const tool of toolIds) {
  for (const word of toolSigns[tool].words) words.set(word, tool);
  for (const name of [...toolSigns[tool].words, ...(toolSigns[tool].packages ?? [])]) packages.set(name, tool);
}

const wordPattern = new RegExp(
  `(?<![a-z0-9_])(?:${[...words.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "[ \\t]+"))
    .join("|")})(?![a-z0-9])`,
  "g",
);

/** What automation shows of tools; nothing where some of it could not be read. */
export type ShownTools = Pick<ProjectFacts, "tools" | "toolsElsewhere">;

/** Every tool with the places where it shows. */
export async function readTools(
  files: FileSystem,
  folders: Folders,
  manifests: readonly GatheredManifest[],
): Promise<ShownTools> {
  const workflows = folders.has(".github/workflows") ? await files.list(".github/workflows") : [];
  const requirements = folders.has("requirements") ? await files.list("requirements") : [];
  if (!workflows || !requirements || folders.partial) return {};
  const paths = [
    ...workflows.filter(({ name }) => /\.(?:ya?ml|md)$/.test(name)).map(({ name }) => `.github/workflows/${name}`),
    ...folders.find([""], (name) => automation.test(name)),
    ...requirements.filter(({ name }) => /\.(?:txt|in)$/.test(name)).map(({ name }) => `requirements/${name}`),
    ...(folders.has(".circleci") ? [".circleci/config.yml"] : []),
    ...(folders.has(".woodpecker") ? [".woodpecker/ci.yml"] : []),
  ].slice(0, mostWorkflows);
  const traces = new Map<string, ToolTrace>();
  const add = (tool: ToolId, path: string, how: ToolTrace["how"]) => {
    if (!traces.has(`${tool} ${path}`)) traces.set(`${tool} ${path}`, { tool, path, how });
  };
  for (const tool of toolIds) {
    for (const file of toolSigns[tool].files ?? []) {
      const found = await exists(files, folders, file);
      if (found !== undefined) add(tool, found, "configuration");
    }
  }
  let unread = workflows.length > mostWorkflows;
  let runsElsewhere = 0;
  const scripts = new Set<string>();
  await Promise.all(
    paths.map(async (path) => {
      const text = await files.read(path, mostBytes);
      if (text === undefined) unread = true;
      const how = /pre-commit|lefthook/.test(nameOf(path))
        ? "hook"
        : /^(?:requirements|gemfile)/i.test(path)
          ? "dependency"
          : "workflow";
      for (const tool of toolsIn(text ?? "")) add(tool, path, how);
      if (how === "dependency" || !text) return;
      if (elsewhere.test(text)) runsElsewhere++;
      for (const match of text.matchAll(scriptNames)) scripts.add(match[1] as string);
    }),
  );
  for (const { path, dependencies = [], commands = "" } of manifests) {
    for (const name of dependencies) {
      const tool = packages.get(name.toLowerCase());
      if (tool) add(tool, path, "dependency");
    }
    for (const tool of toolsIn(commands)) add(tool, path, "workflow");
  }
  const called = [...scripts].filter((path) => !paths.includes(path)).slice(0, mostScripts);
  await Promise.all([
    ...called.map(async (path) => {
      for (const tool of toolsIn((await files.read(path, mostBytes)) ?? "")) add(tool, path, "workflow");
    }),
    ...folders
      .find([""], (name) => settingsFiles.test(name))
      .map(async (path) => {
        for (const [, section, key] of ((await files.read(path, mostBytes)) ?? "").matchAll(settingsHeads)) {
          const tool = words.get((section ?? key ?? "").toLowerCase());
          if (tool) add(tool, path, "configuration");
        }
      }),
  ]);
  if (unread) return {};
  const tools = [...traces.values()].sort((a, b) => (`${a.tool} ${a.path}` < `${b.tool} ${b.path}` ? -1 : 1));
  return { tools, ...(runsElsewhere > 0 && { toolsElsewhere: true }) };
}

/**
 * The tools that a text of automation names. Comments do not count. The text is searched rather than parsed: a command
 * may stand in any key, and a workflow that is broken somewhere still shows what it runs.
 */
export function toolsIn(text: string): readonly ToolId[] {
  const found = new Set<ToolId>();
  const plain = text.toLowerCase().replace(/^[ \t]*(?:#|\/\/)[^\n]*|spdx-(?:license|file)[^\n]*/gm, "");
  for (const [match] of plain.matchAll(wordPattern)) {
    const tool = words.get(match.replace(/[ \t]+/g, " "));
    if (tool) found.add(tool);
  }
  return [...found];
}

/** The path as it is written, where a file or folder of that name stands; only listed folders are looked into. */
async function exists(files: FileSystem, folders: Folders, path: string): Promise<string | undefined> {
  const slash = path.indexOf("/");
  const folder = slash < 0 ? "" : path.slice(0, slash);
  const name = path.slice(slash + 1);
  const listed = folders.in(folder).find((one) => one.toLowerCase() === name);
  if (listed !== undefined) return joinPath(folder, listed);
  if (folders.has(path)) return path;
  if (folder === "" || folder.startsWith(".git") || !folders.has(folder)) return undefined;
  return (await files.stat(path)) ? path : undefined;
}
