/**
 * Is the editor new enough for the language client? Stands in the bundle for the `semver` package, of which the client
 * asks this one question: about the editor's version and a range like `^1.91.0`.
 */

interface Version {
  readonly numbers: readonly [number, number, number];
  /** What follows the numbers, `insider`; the client empties it, since it stands by every build of a version. */
  prerelease: readonly string[];
}

/** Reads a version; `null` where it is none. */
export function parse(version: string): Version | null {
  const [, major, minor, patch, prerelease] = /^(\d+)\.(\d+)\.(\d+)(?:-([\w.-]+))?(?:\+[\w.-]+)?$/.exec(version) ?? [];
  if (patch === undefined) return null;
  return { numbers: [Number(major), Number(minor), Number(patch)], prerelease: prerelease?.split(".") ?? [] };
}

/** Whether the version is in the range. @param range begins with `^`, and its first number is not 0: no other is known */
export function satisfies({ numbers, prerelease }: Version, range: string): boolean {
  const least = range.startsWith("^") ? parse(range.slice(1))?.numbers : undefined;
  if (!least?.[0] || prerelease.length > 0) throw new Error(`Not a question of an editor's version: ${range}`);
  const [major, minor, patch] = numbers;
  return major === least[0] && (minor > least[1] || (minor === least[1] && patch >= least[2]));
}
