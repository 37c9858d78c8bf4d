/** What is known of the project beside one policy: the repository's facts, and those that depend on the policy. */

import type { ProjectFacts } from "../core/facts.ts";
import { BoundedFiles } from "./bounded-files.ts";
import { readChangelog } from "./changelog.ts";
import { defined } from "./defined.ts";
import { customaryFolders, Folders } from "./folders.ts";
import { isPackageManifest, readManifests } from "./manifests/gather.ts";
import { folderOf, nameOf } from "./paths.ts";
import { namesOf, projectName, type Repository, releaseFacts, shownManifest } from "./repository.ts";
import { type Asking, readKeys, readTargets } from "./targets.ts";

/** A policy in a deeper folder than this is judged by the repository alone. */
const deepest = 12;

/**
 * The facts for one policy.
 * @param place path of the policy from the root; `undefined` where it stands elsewhere (standard input)
 * @param deadline resolves when time is up; then nothing is known of the project
 */
export async function gatherFacts(
  repository: Repository,
  place: string | undefined,
  policy: Asking,
  deadline: Promise<unknown>,
): Promise<ProjectFacts | undefined> {
  if (place === undefined) return repository.facts;
  const files = new BoundedFiles(repository.files);
  const stopped = deadline.then(() => {
    files.stop();
    return undefined;
  });
  const gathered = (async () => {
    const [paths, about] = await Promise.all([
      readTargets(files, place, policy),
      factsAround(repository, files, place),
    ]);
    const keys = await readKeys(files, paths);
    return files.stopped ? undefined : { ...about, place, paths, keys };
  })();
  return Promise.race([stopped, gathered]);
}

/** What of the policy its facts depend on, as one text: two versions with the same have the same facts. */
export function askedBy(policy: Asking): string {
  const targets = new Set(policy.links.filter(({ local }) => local).map(({ target }) => target));
  for (const { kind, prose, text } of policy.blocks) {
    if (kind === "code") continue;
    for (const mark of prose.marks) if (mark.kind === "code") targets.add(text.slice(mark.from, mark.to));
  }
  return JSON.stringify([...targets].sort());
}

/** The repository's facts; where the policy is of one package, with what that package says of itself. */
async function factsAround(repository: Repository, files: BoundedFiles, place: string): Promise<ProjectFacts> {
  const folder = folderOf(place);
  if ((customaryFolders as readonly string[]).includes(folder)) return repository.facts;
  const part = await packageAbove(files, folder);
  if (!part) return repository.facts;
  const manifests = (await readManifests(files, part.folder, part.names)).map(shownManifest);
  const names = [nameOf(part.folder), ...namesOf(manifests, [])];
  const changelog = await readChangelog(files, Folders.of(part.folder, part.names), names, [part.folder]);
  // What the root says of its versions is not said of the part.
  const { version: _version, release: _release, releases: _releases, changelog: _log, ...shared } = repository.facts;
  return {
    ...shared,
    ...defined({ changelog }),
    name: projectName(manifests, undefined) ?? nameOf(part.folder),
    part: part.folder,
    manifests,
    ...releaseFacts({ git: shared.git, manifests, changelog }, names, true),
  };
}

/** The nearest folder from here up, below the root, that holds the manifest of a package. */
async function packageAbove(
  files: BoundedFiles,
  start: string,
): Promise<{ readonly folder: string; readonly names: readonly string[] } | undefined> {
  let folder = start;
  for (let step = 0; folder !== "" && step < deepest; step++, folder = folderOf(folder)) {
    const names = (await files.list(folder))?.filter(({ kind }) => kind === "file").map(({ name }) => name) ?? [];
    if (names.some((name) => isPackageManifest(name.toLowerCase()))) return { folder, names };
  }
  return undefined;
}
