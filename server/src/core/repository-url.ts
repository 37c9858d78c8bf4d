/** Which repository does an address of git or of the web lead to? */

import type { RepositoryFacts } from "./facts.ts";

/** Names of one machine under which hosting sites answer for other ports and protocols. */
const aliases: Readonly<Record<string, string>> = {
  "ssh.github.com": "github.com",
  "www.github.com": "github.com",
  "altssh.gitlab.com": "gitlab.com",
  "altssh.bitbucket.org": "bitbucket.org",
};

/**
 * Reads the address of a repository: `https://host/owner/name.git`, `ssh://git@host:port/owner/name`,
 * `git@host:owner/name`, `git://…`, `git+https://…`. Secrets in it are dropped.
 * @returns `undefined` for folders, files, and hosts that are names of somebody's own configuration
 */
export function readRepositoryUrl(url: string): RepositoryFacts | undefined {
  const text = url.trim();
  if (text.length > 500) return undefined;
  const full = /^(?:git\+)?(?:https?|ssh|git|git\+ssh):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d*)?\/(.+)$/i.exec(text);
  const short = full ? null : /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)\/?(.+)$/.exec(text);
  const [, givenHost = "", path = ""] = full ?? short ?? [];
  const host = hostNamed(givenHost.toLowerCase());
  if (host === undefined) return undefined;
  const names = (path.split(/[?#]/, 1)[0] as string)
    .replace(/\/+$/, "")
    .replace(/\.git$/i, "")
    .split("/")
    .filter((name) => name !== "");
  // Addresses of pages inside a repository: `…/tree/main/packages/x`, `…/-/tree/…`.
  const end = names.findIndex((name, index) => index >= 2 && /^(?:-|tree|blob|issues|wiki|releases|src)$/.test(name));
  const kept = names.slice(0, end < 0 ? undefined : end).filter((name) => name !== "_git");
  if (host === "github.com" && kept.length > 2) kept.length = 2;
  if (kept.length < 2 || kept.some((name) => !/^[\w.~+-]+$/.test(name) || name === "..")) return undefined;
  return { host, owner: kept.slice(0, -1).join("/"), name: kept.at(-1) as string };
}

/** The host itself; several accounts on one host are told apart by names such as `github.com-work`. */
function hostNamed(host: string): string | undefined {
  const known =
    aliases[host] ?? /^(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)-[\w-]+$/.exec(host)?.[1] ?? host;
  return /^[\w-]+(?:\.[\w-]+)+$/.test(known) ? known : undefined;
}

/** Whether two addresses are of the same repository: hosting sites do not tell upper case from lower. */
export function isSameRepository(a: RepositoryFacts, b: RepositoryFacts): boolean {
  const folded = ({ host, owner, name }: RepositoryFacts) => `${host}/${owner}/${name}`.toLowerCase();
  return folded(a) === folded(b);
}
