/** Where do the remotes of a repository lead? */

import type { RemoteFacts } from "../../core/facts.ts";
import { readRepositoryUrl } from "../../core/repository-url.ts";
import { readGitConfig } from "./config.ts";

/**
 * The remotes of `.git/config`, `origin` first, then `upstream`, the others by their place. Their first `url` counts;
 * `pushurl` says where one writes, and `insteadOf` is set for a person rather than for a repository.
 * @returns `undefined` where there are remotes, but none whose address can be read
 */
export function readRemotes(config: string): readonly RemoteFacts[] | undefined {
  const urls = new Map<string, string>();
  for (const { section, name, key, value } of readGitConfig(config)) {
    if (section === "remote" && key === "url" && name !== undefined && !urls.has(name)) urls.set(name, value);
  }
  const rank = (remote: string) => (remote === "origin" ? 0 : remote === "upstream" ? 1 : 2);
  const remotes = [...urls]
    .flatMap(([remote, url]) => {
      const repository = readRepositoryUrl(url);
      return repository ? [{ remote, ...repository }] : [];
    })
    .sort((a, b) => rank(a.remote) - rank(b.remote));
  return remotes.length === 0 && urls.size > 0 ? undefined : remotes;
}
