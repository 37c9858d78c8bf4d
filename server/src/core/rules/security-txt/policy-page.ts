/** At which addresses is the repository's policy to be read, and which policy does an address lead to? */

import type { ProjectFacts, RepositoryFacts } from "../../facts.ts";
import { isPolicyPath } from "../../policy-file.ts";
import { shownFirst } from "../../policy-places.ts";
import { readRepositoryUrl } from "../../repository-url.ts";

/** The page of the policy that the repository shows; `undefined` where there is none, or its address is not known. */
export function policyPage({ repository, policies, git }: ProjectFacts): string | undefined {
  const shown = shownFirst(policies ?? [])[0];
  if (!repository || !shown) return undefined;
  const { host, owner, name } = repository;
  const home = `https://${host}/${owner}/${name}`;
  if (host === "github.com") return `${home}/security/policy`;
  const branch = git?.defaultBranch;
  if (branch === undefined || !/^(?:gitlab\.|codeberg\.org$)/.test(host)) return undefined;
  return `${home}/${host === "codeberg.org" ? "src/branch" : "-/blob"}/${branch}/${shown.path}`;
}

/** A repository whose policy an address leads to, with the file where the address names one. */
export interface PolicyAddress {
  readonly repository: RepositoryFacts;
  /** Its path behind the branch, which may have slashes of its own: `main/docs/SECURITY.md`. */
  readonly file?: string;
}

/** What an address on a hosting site leads to; `undefined` for all that is no policy in a repository. */
export function policyAt(url: string): PolicyAddress | undefined {
  const page = /^(https:\/\/.{3,300}?)\/security(?:\/policy)?\/?(?:[?#].*)?$/i.exec(url)?.[1];
  const [, home, file] = /^(https:\/\/.{3,300}?)\/(?:-\/)?(?:blob|raw|src\/branch)\/([^?#]{1,300})/i.exec(url) ?? [];
  const repository = readRepositoryUrl(page ?? home ?? "");
  if (!repository) return undefined;
  if (page !== undefined) return repository.host === "github.com" ? { repository } : undefined;
  const path = decoded(file ?? "");
  return isPolicyPath(path) ? { repository, file: path } : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
