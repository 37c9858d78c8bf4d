/** Can the list of supported versions be rolled forward to the current release, and if not, why? */

import type { Policy, VersionList } from "./document/policy.ts";
import type { Facts, ProjectFacts } from "./facts.ts";
import type { CurrentRelease } from "./release.ts";
import { type RollForward, rollForward } from "./roll-forward.ts";
import type { Settings } from "./settings.ts";
import {
  comparableList,
  coversOther,
  isBeyond,
  isKept,
  type KnownRelease,
  knownRelease,
  sourceInWords,
  standingOf,
} from "./version-standing.ts";

/** What rolling forward comes to: edits, or why there are none, as a message to a person. */
export type Rolling =
  | { readonly list: VersionList; readonly release: KnownRelease; readonly rolled: RollForward }
  | { readonly reason: string };

/**
 * Rolls the policy's list forward. What `supportedVersions` of the settings asks for counts even where the current
 * release is listed already; what is learnt from the list's shape only where it is not.
 */
export function rolling(
  policy: Policy,
  { project }: Pick<Facts, "project">,
  { supportedVersions: support }: Pick<Settings, "supportedVersions">,
): Rolling {
  const { versionLists } = policy;
  if (versionLists.length === 0) return { reason: "This policy lists no versions. Insert a section for them first." };
  if (!project) return { reason: "No repository was found around this policy, so nothing is known of its releases." };
  const release = knownRelease(project);
  if (!release) return { reason: whyUnknown(project) };
  const list = comparableList(policy, project);
  if (!list) return { reason: whyIncomparable(policy) };
  const { rows } = list;
  const shown = `${release.version} (${sourceInWords(release.source)})`;
  const { kind, row } = standingOf(rows, release.version);
  if (kind === "supported" && !support) {
    return {
      reason: `The newest release is ${shown}, and the row “${row?.version}” covers it. There is nothing to roll forward.`,
    };
  }
  const ahead = kind === "supported" ? undefined : rows.filter(isKept).find((one) => isAhead(one, release, project));
  if (ahead) {
    return {
      reason: `The newest release is ${shown}, and the row “${ahead.version}” is ahead of it. Roll forward once that is released.`,
    };
  }
  const rolled = rollForward(list, policy.text, { current: release.version, releases: project.releases, support });
  if (rolled) return { list, release, rolled };
  return {
    reason:
      kind === "supported"
        ? `The newest release is ${shown}, and the rows are those that \`supportedVersions\` (${support}) asks for, or cannot be brought there.`
        : `The newest release is ${shown}, and the rows do not tell which ones come next. Write them by hand, or say so with \`supportedVersions\` in .security-policy.json.`,
  };
}

/** Whether the row was written for what comes after the release, or for a part of the project. */
function isAhead(row: VersionList["rows"][number], { version, next }: KnownRelease, project: ProjectFacts): boolean {
  const release = project.release as CurrentRelease;
  if (coversOther(row, release)) return true;
  // Rows that no release can be meant by are such as came with a copied table.
  return isBeyond(row, version) && next !== undefined;
}

function whyUnknown({ release, git }: ProjectFacts): string {
  const { doubt, version, parts = [], branchLine, sources = [], others = [] } = release ?? {};
  if (parts.length > 0 || doubt === "parts") {
    const named = parts.slice(0, 3).map((part) => `${part.name} ${part.version}`);
    return `The packages of this repository are released on their own${named.length > 0 ? ` (${named.join(", ")}${parts.length > 3 ? " …" : ""})` : ""}. Which of them the list is of cannot be told.`;
  }
  if (branchLine !== undefined && version !== undefined)
    return `The branch that is checked out keeps up ${branchLine}, and the newest release is ${version}. Roll forward on the branch of the newest release.`;
  if (doubt === "pre-release-only")
    return `There are only pre-releases so far${version ? `, the newest ${version}` : ""}.`;
  if (doubt === "tags-incomplete" || git?.tagsComplete === false || git?.shallow)
    return "Not all tags are here, as in a shallow clone, so the newest release is not known. Fetch the tags first.";
  if (doubt === "disagreement" || doubt === "unreleased") {
    const said = [...sources, ...others].map((one) => `${sourceInWords(one)}: ${one.version}`);
    return `What the repository says of its newest release does not agree (${said.join(", ")}). Tag the release first.`;
  }
  if (version !== undefined)
    return `Only ${sources[0] ? sourceInWords(sources[0]) : "one source"} names a release, ${version}, which may be the number that it began with. Tag the release first.`;
  return "No tag, manifest or changelog of this repository names a release.";
}

function whyIncomparable({ versionLists, remnants }: Policy): string {
  if (remnants.some(({ part }) => part === "versions"))
    return "The list of versions is still the example of a template. Its finding offers what to write.";
  if (versionLists.length > 1)
    return `This policy has ${versionLists.length} lists of versions. Which of them the newest release belongs into cannot be told.`;
  return "The rows are of several things, or are numbered otherwise than the releases. Which of them come next cannot be told.";
}
