/** Can a CVSS vector be valid? */

import { type CvssVersion, cvssVersions } from "../known/cvss.ts";

/**
 * What is wrong with a vector, as the rest of a sentence; `null` where nothing is, `undefined` where it is no vector to be
 * judged: one whose values are left to be filled in, or one without the prefix that tells its version.
 * @param version as the prefix gives it
 */
export function vectorFlaw(text: string, version: string | undefined): string | null | undefined {
  const pairs = text
    .split("/")
    .filter((part) => !/^CVSS:\d/.test(part))
    .map((part) => part.split(":") as [string, string]);
  if (pairs.every(([, value]) => value === "X")) return undefined;
  const known = versionOf(version, pairs);
  if (known === undefined) return version === undefined ? undefined : `there is no CVSS version ${version}`;
  return flawOf(known, pairs);
}

function versionOf(version: string | undefined, pairs: readonly [string, string][]): CvssVersion | undefined {
  if (version !== undefined) return cvssVersions.find(({ name, prefix }) => prefix !== "" && name === version);
  // `Au` is of version 2 alone, the one that has no prefix.
  return pairs.some(([name]) => name === "Au") ? cvssVersions.find(({ name }) => name === "2.0") : undefined;
}

function flawOf({ name: version, metrics, base, ordered }: CvssVersion, pairs: readonly [string, string][]) {
  const seen = new Set<string>();
  const order = [...metrics.keys()];
  let last = -1;
  for (const [name, value] of pairs) {
    const values = metrics.get(name);
    if (!values) return `CVSS ${version} has no metric ${name}`;
    if (!values.includes(value)) return `${name} cannot be ${value} in CVSS ${version}`;
    if (seen.has(name)) return `${name} stands there twice`;
    seen.add(name);
    const at = order.indexOf(name);
    if (ordered && at < last) return `${name} stands in the wrong place`;
    last = at;
  }
  const missing = base.filter((name) => !seen.has(name));
  if (missing.length === 0) return null;
  return `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing`;
}
