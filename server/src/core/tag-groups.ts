/** Which tags are of the project itself, and which of its parts? */

import { compareNamed, readTag, type VersionTag } from "./version-name.ts";

/** The tags that name versions, told apart by what stands before the numbers. */
export interface TagGroups {
  /** Versions of the project itself, newest first. */
  readonly main: readonly VersionTag[];
  /** Versions of parts that are released on their own, the newest of each. */
  readonly parts: readonly { readonly name: string; readonly newest: VersionTag }[];
}

/** Beginnings that say nothing but "version". */
const plainPrefix = /^(?:v|ver|version|r|rel|release|releases|stable|tags?|prod|production)?[-_./ ]?[vV]?[-_./]?$/i;

/**
 * Tells the tags apart.
 * @param names what the project is called: its repository, its manifests; a tag `curl-8_5_0` of `curl` is its own
 * @param only the names alone count, and plain tags are of something else
 */
export function groupTags(tags: readonly string[], names: readonly string[], only = false): TagGroups {
  const own = new Set(names.flatMap((name) => [folded(name), folded(name.slice(name.lastIndexOf("/") + 1))]));
  const main: VersionTag[] = [];
  const parts = new Map<string, VersionTag[]>();
  for (const tag of tags) {
    const read = readTag(tag);
    if (!read) continue;
    const name = folded(read.prefix);
    if (name === "" || plainPrefix.test(read.prefix) ? !only : own.has(name)) main.push(read);
    else parts.set(name, [...(parts.get(name) ?? []), read]);
  }
  const newest = [...parts].map(([name, group]) => ({ name, newest: group.reduce(newer) }));
  // One beginning that all tags share is the project's, whatever it says.
  if (main.length === 0 && parts.size === 1 && !only) {
    const [group = []] = parts.values();
    return { main: group.sort((a, b) => compareNamed(b, a)), parts: [] };
  }
  return { main: main.sort((a, b) => compareNamed(b, a)), parts: newest };
}

/** The name in a beginning, without scope signs and without what leads to the number: `@scope/pkg@v` is `scope/pkg`. */
function folded(prefix: string): string {
  return prefix
    .toLowerCase()
    .replace(/[-_/@.]v$/, "")
    .replace(/^[^a-z\d]{1,9}|[^a-z\d]{1,9}$/g, "")
    .replace(/[-_.]/g, "-");
}

function newer(a: VersionTag, b: VersionTag): VersionTag {
  const stable = (tag: VersionTag) => (tag.stage === "pre-release" ? 0 : 1);
  return (stable(a) - stable(b) || compareNamed(a, b)) >= 0 ? a : b;
}
