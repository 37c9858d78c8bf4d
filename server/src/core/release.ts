/** Which version of the project is current, how surely, and by what is that known? */

import { groupTags } from "./tag-groups.ts";
import {
  compareNamed,
  isSameRelease,
  type NamedVersion,
  readTag,
  readVersion,
  type VersionTag,
} from "./version-name.ts";

/** What is known of the versions of a project. */
export interface ReleaseEvidence {
  /** Names of tags without `refs/tags/`; missing: unknown. */
  readonly tags?: readonly string[];
  /** `false`: there may be more of them, as in a shallow clone. */
  readonly tagsComplete?: boolean;
  readonly manifests?: readonly ManifestVersion[];
  /** Released versions that the changelog has headings for, in its order. */
  readonly changelog?: { readonly path: string; readonly versions: readonly string[] };
  /** What the project is called: a tag `name-1.2.3` is its own. */
  readonly names?: readonly string[];
  /** The branch that is checked out. */
  readonly branch?: string;
  /** The project is a part of a larger repository: plain tags are not its own unless they agree with its manifest. */
  readonly part?: boolean;
}

export interface ManifestVersion {
  readonly path: string;
  readonly version?: string;
  /** A package of a workspace rather than its root. */
  readonly member?: boolean;
  /** Never published. */
  readonly private?: boolean;
}

/** Where a version was seen. */
export interface VersionSource {
  readonly kind: "tag" | "manifest" | "changelog";
  /** Name of the tag, or path of the file. */
  readonly name: string;
  readonly version: string;
}

/** Why it stays unclear which version is current. */
export type ReleaseDoubt =
  | "nothing-seen" // no source names a version
  | "single-source" // one manifest or changelog says it, and nothing else
  | "disagreement" // the sources contradict each other
  | "parts" // packages that are released on their own
  | "pre-release-only"
  | "tags-behind" // a manifest is well beyond the newest tag: tags may no longer be made
  | "unreleased" // manifest and changelog name the next version, and there is no tag of it
  | "tags-incomplete"; // a shallow clone

/** The release of a project that its users get today, as far as the repository tells. */
export interface CurrentRelease {
  /** Without a leading `v`; missing where nothing can be said. */
  readonly version?: string;
  /** `sure`: a tag, or two sources that agree, and nothing against it. */
  readonly confidence: "sure" | "unsure";
  readonly doubt?: ReleaseDoubt;
  readonly scheme: "semantic" | "calendar";
  /** What gives the version. */
  readonly sources: readonly VersionSource[];
  /** What gives another one, such as a manifest that was raised already. */
  readonly others: readonly VersionSource[];
  /** A version that is in preparation beyond the current one. A policy that speaks of it is not wrong. */
  readonly next?: string;
  /** The line of releases that the branch which is checked out keeps up (`1.4` on `release/1.4.x`). */
  readonly branchLine?: string;
  /** Packages that are released on their own, the newest release of each. */
  readonly parts: readonly { readonly name: string; readonly version: string }[];
}

/** A release of the past or of today. */
export interface Release {
  readonly version: string;
  readonly tag: string;
  readonly preRelease: boolean;
}

interface Seen extends VersionSource {
  readonly read: NamedVersion;
}

/** The releases that the project's own tags name, newest first. */
export function releasesOf({ tags = [], names = [], part = false }: ReleaseEvidence): readonly Release[] {
  return groupTags(tags, names, part).main.map(({ version, tag, stage }) => ({
    version,
    tag,
    preRelease: stage === "pre-release",
  }));
}

/** The current release. */
export function currentRelease(evidence: ReleaseEvidence): CurrentRelease {
  const { tags = [], names = [], branch, part = false } = evidence;
  const manifests = seenIn(evidence.manifests ?? []);
  const groups = ownTags(tags, names, part, manifests.root);
  const changelog = changelogTop(evidence);
  const said = [...manifests.root, ...(changelog ? [changelog] : [])];
  const tag = newestTag(groups.main, said);
  const parts = [
    ...groups.parts.map(({ name, newest }) => ({ name, version: newest.version })),
    ...(groups.parts.length === 0 ? manifests.parts : []),
  ];
  const line = branch === undefined ? undefined : lineOfBranch(branch);
  const judged = tag ? byTag(tag, groups, said, evidence) : byWord(groups.main, said, manifests.independent);
  // Plain tags may be of the time before the packages were released on their own, or of one package among them.
  const overtaken =
    tag !== undefined &&
    !agrees(tag, said) &&
    (groups.parts.filter(({ newest }) => compareNamed(newest, tag) > 0).length > 1 ||
      (manifests.independent && !manifests.parts.some(({ version }) => version === tag.version)));
  const { chosen, next, doubt = overtaken ? ("parts" as const) : undefined } = judged;
  const all: readonly Seen[] = [...(tag ? [seenTag(tag)] : []), ...said];
  const agreeing = chosen ? all.filter((one) => isSameRelease(one.read, chosen)) : [];
  return {
    ...(chosen && { version: chosen.version }),
    confidence: doubt === undefined && chosen ? "sure" : "unsure",
    ...(doubt && { doubt }),
    scheme: chosen?.calendar ? "calendar" : "semantic",
    sources: agreeing.map(plain),
    others: all.filter((one) => !agreeing.includes(one)).map(plain),
    ...(next && { next: next.version }),
    ...(line && { branchLine: line }),
    parts,
  };
}

interface Verdict {
  readonly chosen?: NamedVersion | undefined;
  readonly next?: NamedVersion | undefined;
  readonly doubt?: ReleaseDoubt | undefined;
}

/** There is a tag of a release: it is the current one unless something speaks against it. */
function byTag(
  tag: VersionTag,
  groups: ReturnType<typeof groupTags>,
  said: readonly Seen[],
  { tagsComplete = true, branch = "main" }: ReleaseEvidence,
): Verdict {
  const beyond = said.filter((one) => compareNamed(one.read, tag) > 0);
  const highest = beyond
    .map((one) => one.read)
    .sort(compareNamed)
    .at(-1);
  const preRelease = groups.main.find((one) => one.stage === "pre-release" && compareNamed(one, tag) > 0);
  if (highest && highest.stage !== "pre-release") {
    const agreeing = beyond.filter((one) => isSameRelease(one.read, highest));
    const inChangelog = agreeing.some((one) => one.kind === "changelog");
    if (!tagsComplete) {
      if (agreeing.length > 1) return { chosen: highest };
      return { chosen: tag, next: highest, doubt: "tags-incomplete" };
    }
    if (isNextStep(tag, highest)) {
      return { chosen: tag, next: highest, doubt: inChangelog ? "unreleased" : undefined };
    }
    return { chosen: highest, doubt: agreeing.length > 1 ? undefined : "tags-behind" };
  }
  const next = highest ?? preRelease;
  if (!tagsComplete && !agrees(tag, said)) return { chosen: tag, next, doubt: "tags-incomplete" };
  // A main line that stands a whole major version below the newest tag: a stray tag, or one of another project.
  const below = said.filter((one) => (one.read.numbers[0] ?? 0) < (tag.numbers[0] ?? 0) && !isInitial(one.read));
  const confirmed = below.some(
    (one) =>
      groups.main.some((other) => isSameRelease(other, one.read)) &&
      said.some((other) => other !== one && isSameRelease(other.read, one.read)),
  );
  const onMainLine = /^(?:main|master|trunk|develop(?:ment)?|dev|default)$/.test(branch);
  return { chosen: tag, next, doubt: confirmed && onMainLine ? "disagreement" : undefined };
}

/** No tag names a release: manifests and changelog are all there is. */
function byWord(main: readonly VersionTag[], said: readonly Seen[], independent: boolean): Verdict {
  const released = said.filter((one) => one.read.stage !== "pre-release");
  const prepared = said
    .filter((one) => one.read.stage === "pre-release")
    .map((one) => one.read)
    .sort(compareNamed)
    .at(-1);
  const preRelease = main[0];
  if (preRelease) {
    const beyond = said.map((one) => one.read).filter((one) => compareNamed(one, preRelease) > 0);
    return { chosen: preRelease, next: beyond.sort(compareNamed).at(-1), doubt: "pre-release-only" };
  }
  if (independent) return { doubt: "parts" };
  const highest = released
    .map((one) => one.read)
    .sort(compareNamed)
    .at(-1);
  if (!highest) return { chosen: prepared, doubt: prepared ? "pre-release-only" : "nothing-seen" };
  const next = prepared && compareNamed(prepared, highest) > 0 ? prepared : undefined;
  const agreeing = released.filter((one) => isSameRelease(one.read, highest));
  if (agreeing.length === released.length)
    return { chosen: highest, next, doubt: agreeing.length > 1 ? undefined : "single-source" };
  return { chosen: highest, next, doubt: "disagreement" };
}

/** The newest tag of a release, in the scheme that the project follows now. */
function newestTag(main: readonly VersionTag[], said: readonly Seen[]): VersionTag | undefined {
  const released = main.filter((one) => one.stage === "release");
  const usable = released.length > 0 ? released : main.filter((one) => one.stage === "variant");
  const [first] = usable;
  if (!first?.calendar) return first;
  // Years are greater than any other number: whoever left calendar versions has them on top for ever.
  const others = usable.filter((one) => !one.calendar);
  const leftThem = said.length > 0 ? said.every((one) => !one.read.calendar) : others.length > usable.length / 2;
  return leftThem && others.length > 0 ? others[0] : first;
}

/** The tags of a part are its own, or plain ones where one of them is of the version in its manifest. */
function ownTags(tags: readonly string[], names: readonly string[], part: boolean, manifests: readonly Seen[]) {
  const named = groupTags(tags, names, part);
  if (!part || named.main.length > 0) return part ? { ...named, parts: [] } : named;
  const all = groupTags(tags, names);
  const shared = all.main.some((tag) => manifests.some((one) => isSameRelease(tag, one.read)));
  return shared ? { ...all, parts: [] } : { main: [], parts: [] };
}

interface ManifestsSeen {
  readonly root: readonly Seen[];
  readonly independent: boolean;
  readonly parts: readonly { readonly name: string; readonly version: string }[];
}

/** What the manifests say: those of the root, else the version that all packages of the workspace share. */
function seenIn(manifests: readonly ManifestVersion[]): ManifestsSeen {
  const read = manifests.flatMap((one): (Seen & { of: ManifestVersion })[] => {
    const version = one.version === undefined ? undefined : readVersion(one.version);
    if (!version || isUnset(version)) return [];
    return [{ kind: "manifest", name: one.path, version: version.version, read: version, of: one }];
  });
  const members = read.filter((one) => one.of.member && !one.of.private);
  const [first] = members;
  const alike = first !== undefined && members.every((one) => isSameRelease(one.read, first.read));
  const independent = members.length > 1 && !alike;
  // The version of a root that is itself never published says little beside packages that are.
  const roots = read.filter((one) => !one.of.member && !(one.of.private && independent));
  const root = roots.length > 0 ? roots : alike ? [first] : [];
  return {
    root,
    independent: independent && roots.length === 0,
    parts: independent ? members.map(({ name, version }) => ({ name: name.replace(/\/?[^/]*$/, ""), version })) : [],
  };
}

function changelogTop({ changelog }: ReleaseEvidence): Seen | undefined {
  for (const version of changelog?.versions ?? []) {
    const read = readVersion(version) ?? readTag(version);
    if (!changelog || !read || read.stage === "pre-release") continue;
    return { kind: "changelog", name: changelog.path, version: read.version, read };
  }
  return undefined;
}

/** Whether the later version is the one that usually comes next: one part raised by one, those after it zero. */
function isNextStep(from: NamedVersion, to: NamedVersion): boolean {
  if (to.calendar) return from.calendar && (to.numbers[0] ?? 0) - (from.numbers[0] ?? 0) <= 1;
  const length = Math.max(from.numbers.length, to.numbers.length);
  for (let index = 0; index < length; index++) {
    const step = (to.numbers[index] ?? 0) - (from.numbers[index] ?? 0);
    if (step === 0) continue;
    return step === 1 && to.numbers.slice(index + 1).every((number) => number === 0);
  }
  return true;
}

/** A number that stands where releases set theirs while they are made (`0.0.0-development`). */
function isUnset(version: NamedVersion): boolean {
  return version.numbers.every((number) => number === 0) || /^9{3,}/.test(version.version);
}

/** What tools write into a new manifest. */
function isInitial(version: NamedVersion): boolean {
  return /^(?:1(?:\.0){0,2}|0\.1(?:\.0)?|0\.0\.1)$/.test(version.version);
}

function agrees(tag: VersionTag, said: readonly Seen[]): boolean {
  return said.some((one) => isSameRelease(one.read, tag));
}

/** `release/1.4.x`, `v2`, `3-stable`, `support/2.1`: the numbers of the line; `undefined` for other branches. */
function lineOfBranch(branch: string): string | undefined {
  return /^(?:(?:releases?|rel|support|maint(?:enance)?|stable|branch|lts|series)[-_/]?)*v?(\d{1,4}(?:\.\d{1,4}){0,2})(?:[._]x|\.\*|\+)*(?:[-_/](?:x|stable|lts|maintenance|branch|dev|releases?))?$/i.exec(
    branch.slice(0, 100),
  )?.[1];
}

function seenTag(tag: VersionTag): Seen {
  return { kind: "tag", name: tag.tag, version: tag.version, read: tag };
}

function plain({ kind, name, version }: Seen): VersionSource {
  return { kind, name, version };
}
