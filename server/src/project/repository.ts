/** What does a repository say that holds for every policy in it? Gathered once, used for each. */

import type { ManifestFacts, ProjectFacts, RemoteFacts, RepositoryFacts, TextFacts } from "../core/facts.ts";
import { isStandInAddress } from "../core/known/stand-ins.ts";
import { currentRelease, type ReleaseEvidence, releasesOf } from "../core/release.ts";
import { isSameRepository } from "../core/repository-url.ts";
import { BoundedFiles } from "./bounded-files.ts";
import { readChangelog } from "./changelog.ts";
import { defined } from "./defined.ts";
import type { FileSystem } from "./file-system.ts";
import { Folders } from "./folders.ts";
import { readGit } from "./git/git.ts";
import { type GatheredManifest, readManifests } from "./manifests/gather.ts";
import { readInsights, readIssueChooser } from "./neighbours/insights.ts";
import { readPolicyPlaces, readSecurityTxt } from "./neighbours/policies.ts";
import { readNeighbours } from "./neighbours/texts.ts";
import { readTools } from "./neighbours/tools.ts";

/** A repository that was looked at. */
export interface Repository {
  /** As the host gave them: every use sets bounds of its own. */
  readonly files: FileSystem;
  readonly folders: Folders;
  readonly facts: ProjectFacts;
}

/**
 * Looks at the repository.
 * @param deadline resolves when time is up; then nothing is known
 */
export async function gatherRepository(files: FileSystem, deadline: Promise<unknown>): Promise<Repository | undefined> {
  const bounded = new BoundedFiles(files);
  const stopped = deadline.then(() => {
    bounded.stop();
    return undefined;
  });
  return Promise.race([stopped, look(files, bounded)]);
}

async function look(host: FileSystem, files: BoundedFiles): Promise<Repository | undefined> {
  const folders = await Folders.list(files);
  if (!folders) return undefined;
  const [{ remotes, git }, manifests, neighbours, policies, securityTxt, insights, issueChooser] = await Promise.all([
    readGit(files),
    readManifests(files, "", folders.in("")),
    readNeighbours(files, folders),
    readPolicyPlaces(files, folders),
    readSecurityTxt(files, folders),
    readInsights(files, folders),
    readIssueChooser(files, folders),
  ]);
  const repository = repositoryOf(remotes, manifests);
  const names = namesOf(manifests, remotes ?? []);
  const [changelog, shown] = await Promise.all([
    readChangelog(files, folders, names),
    readTools(files, folders, manifests),
  ]);
  if (files.stopped) return undefined;
  const known = {
    name: projectName(manifests, repository),
    repository,
    remotes,
    git,
    manifests: manifests.map(shownManifest),
    changelog,
    policies,
    neighbours,
    securityTxt,
    insights,
    issueChooser,
    ...shown,
  };
  const facts: ProjectFacts = { ...defined(known), ...releaseFacts(known, names, false) };
  return { files: host, folders, facts: { ...facts, contacts: contactsOf(facts) } };
}

/** What tags, manifests and changelog say together. */
export function releaseFacts(
  {
    git,
    manifests = [],
    changelog,
  }: {
    readonly git?: ProjectFacts["git"] | undefined;
    readonly manifests?: ProjectFacts["manifests"] | undefined;
    readonly changelog?: ProjectFacts["changelog"] | undefined;
  },
  names: readonly string[],
  part: boolean,
): Pick<ProjectFacts, "version" | "release" | "releases"> {
  const evidence: ReleaseEvidence = {
    ...defined({ tags: git?.tags, branch: git?.branch }),
    tagsComplete: git?.tagsComplete ?? false,
    manifests,
    ...(changelog && { changelog }),
    names,
    part,
  };
  const release = currentRelease(evidence);
  const releases = git?.tagsComplete ? releasesOf(evidence) : [];
  // Where sources contradict each other no version is better than a wrong one; who wants to know more asks `release`.
  const told = release.doubt !== "disagreement" && release.doubt !== "parts";
  return {
    ...(told && release.version && { version: release.version }),
    release,
    ...(releases.length > 0 && { releases }),
  };
}

/** What the project may be called in tags and changelogs. */
export function namesOf(manifests: readonly ManifestFacts[], remotes: readonly RemoteFacts[]): readonly string[] {
  const roots = manifests.filter((one) => !one.member).flatMap((one) => one.name ?? []);
  return [...new Set([...remotes.map((one) => one.name), ...roots])];
}

/** A manifest's name without scope, group or host; the repository's where the root only holds packages together. */
export function projectName(
  manifests: readonly ManifestFacts[],
  repository: RepositoryFacts | undefined,
): string | undefined {
  const roots = manifests.filter((one) => !one.member && one.name !== undefined);
  const published = roots.filter((one) => !one.private).map(plainName);
  if (!repository) return published[0] ?? roots.map(plainName)[0];
  const folded = (name: string) => name.toLowerCase().replace(/[-_.]/g, "");
  const same = published.find((name) => folded(name) === folded(repository.name));
  // Registries want small letters where people write capitals.
  if (same?.toLowerCase() === repository.name.toLowerCase()) return /[A-Z]/.test(same) ? same : repository.name;
  return same ?? published.find((name) => !roles.has(name.toLowerCase())) ?? repository.name;
}

/** Names that say what a package is in its project, and not how the project is called. */
const roles = new Set([
  "app",
  "api",
  "backend",
  "cli",
  "client",
  "core",
  "frontend",
  "lib",
  "main",
  "monorepo",
  "parent",
  "project",
  "root",
  "server",
  "web",
  "website",
  "workspace",
]);

function plainName({ name = "" }: ManifestFacts): string {
  const parts = name.split("/");
  if (parts.length > 1 && /^v\d+$/.test(parts.at(-1) as string)) parts.pop();
  return parts.at(-1) as string;
}

/** The remote that the manifests name, else the first; without remotes what all manifests agree on. */
function repositoryOf(
  remotes: readonly RemoteFacts[] | undefined,
  manifests: readonly ManifestFacts[],
): RepositoryFacts | undefined {
  const said = manifests.filter((one) => !one.member).flatMap((one) => one.repository ?? []);
  const remote = remotes?.find((one) => said.some((other) => isSameRepository(one, other))) ?? remotes?.[0];
  if (remote) return { host: remote.host, owner: remote.owner, name: remote.name };
  const [first] = said;
  return first && said.every((one) => isSameRepository(one, first)) ? first : undefined;
}

/** Addresses for vulnerabilities, the most official first. */
function contactsOf({ securityTxt = [], insights, manifests = [], neighbours = [] }: ProjectFacts): readonly string[] {
  const ofManifests = manifests.flatMap((one) => one.contacts ?? []);
  const order = ["support", "contributing", "readme"];
  const ofNeighbours = neighbours
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .flatMap((one) => one.addresses);
  const all = [
    ...securityTxt.flatMap(addressesIn),
    ...(insights?.contacts.map((one) => one.value) ?? []),
    ...[...ofManifests, ...ofNeighbours].filter((one) => one.about === "security").map((one) => one.value),
  ];
  const kept = new Map<string, string>();
  for (const address of all) {
    const plain = address.replace(/^mailto:/i, "");
    if (!/^[^\s@/:]{1,64}@[^\s@/]{3,255}$/.test(plain) || isStandInAddress(plain)) continue;
    if (!kept.has(plain.toLowerCase())) kept.set(plain.toLowerCase(), plain);
  }
  return [...kept.values()];
}

function addressesIn({ text }: TextFacts): readonly string[] {
  return [...text.matchAll(/^contact:[ \t]{0,9}mailto:([^\s?]{3,320})/gim)].map((match) => match[1] as string);
}

/** Without what only gathering needs. */
export function shownManifest({ members, versionIn, commands, ...shown }: GatheredManifest): ManifestFacts {
  return shown;
}
