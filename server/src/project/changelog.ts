/** Which versions does the changelog have headings for? */

import type { ChangelogFacts } from "../core/facts.ts";
import type { FileSystem } from "./file-system.ts";
import type { Folders } from "./folders.ts";

const names = ["changelog", "changes", "history", "news", "releases", "release-notes", "release_notes", "releasenotes"];

/** Older headings are not read. */
const mostVersions = 200;

/** Reads the first changelog of the root, or of `docs`. */
export async function readChangelog(
  files: FileSystem,
  folders: Folders,
  projectNames: readonly string[],
  within: readonly string[] = ["", "docs", ".github"],
): Promise<ChangelogFacts | null | undefined> {
  const found = folders.find(within, (name) => rankOf(name) >= 0);
  const [path] = [...found].sort(
    (a, b) => within.indexOf(folder(a)) - within.indexOf(folder(b)) || rankOf(a) - rankOf(b),
  );
  if (path === undefined) return null;
  const text = await files.read(path, 2 * 1024 * 1024);
  return typeof text === "string" ? { path, versions: versionsIn(text, projectNames) } : undefined;
}

function folder(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

function rankOf(path: string): number {
  const match = /([^/]+?)(?:\.(?:md|markdown|mdx|rst|txt|adoc))?$/.exec(path.toLowerCase());
  return names.indexOf(match?.[1] ?? "");
}

/**
 * The versions of the headings, in their order: `## [1.2.0] - 2026-01-31`, `Version 1.2`, `v1.2.0 (January 2026)`,
 * `= Name 1.2.0 released …`. A heading that says "unreleased" or the like is none of a release.
 * @param projectNames may stand before the number
 */
export function versionsIn(text: string, projectNames: readonly string[] = []): readonly string[] {
  const own = new Set(projectNames.map(folded));
  const versions: string[] = [];
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (versions.length >= mostVersions) break;
    if (line.length > 300) continue;
    const marked = /^(?:#{1,4}|={1,4}|\*{1,2})[ \t]+(?=\S)/.exec(line);
    const underlined = /^([=~^"*+-])\1{2,}[ \t]*$/.test(lines[index + 1] ?? "");
    const content = marked ? line.slice(marked[0].length) : line;
    const version = leadingVersion(content, own);
    if (version === undefined || isUnreleased(content)) continue;
    // Without a mark a line must be nothing but a version and its date.
    if (marked && !marked[0].startsWith("*") ? true : underlined || version.alone) versions.push(version.text);
  }
  return versions;
}

function leadingVersion(content: string, own: ReadonlySet<string>): { text: string; alone: boolean } | undefined {
  const match =
    /^(?<words>[^\d[(]{0,60}?)[[(<`"*_]{0,3}(?<![\w.])[vV]?\.?(?<version>\d{1,8}(?:\.\d{1,8}){1,4}(?:[-.+]?[A-Za-z][\w.+-]{0,30})?)(?<rest>.*)$/.exec(
      content,
    );
  if (!match?.groups) return undefined;
  const { words = "", version = "", rest = "" } = match.groups;
  const said = words.replace(/[[(<`"*_:#]/g, "").trim();
  const fits =
    /^(?:versions?|v|release[sd]?|changes? (?:in|for|since)|what'?s new in|new in|:tada:)?$/i.test(said) ||
    own.has(folded(said));
  if (!fits || /^[\d%]|^\s?(?:x|and|to|or|→|->)(?![\w])/i.test(rest)) return undefined;
  const alone =
    /^[\])>`"*_]{0,3}[\s:,/–—-]*(?:\(?(?:\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}|(?:\d{1,2}\s)?[A-Z][a-z]{2,8}\.?(?:\s\d{1,2},?)?\s\d{4})\)?)?[\s:]*$/.test(
      rest,
    );
  return { text: version, alone };
}

function isUnreleased(content: string): boolean {
  return /unreleased|not (?:yet )?released|\btb[ad]\b|upcoming|in (?:progress|development)|work in progress|[xy]{4}-|\?\?|\bpending\b|\bnext\b/i.test(
    content,
  );
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/^.*\//, "")
    .replace(/[^a-z\d]/g, "");
}
