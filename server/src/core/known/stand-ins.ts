/** Which hosts, addresses and paths are stand-ins that reach nobody: data, and the questions asked of it. */

/** Top-level domains set aside for examples and tests (RFC 2606, clause 2; RFC 6761, clause 6). */
const reservedTops = new Set(["example", "invalid", "test", "localhost"]);

/** Second-level names of `example.com`, `example.org` and the like (RFC 2606, clause 3), and those that templates use. */
const standInNames = new Set([
  "example",
  "domain",
  "company",
  "companyname",
  "company-name",
  "organization",
  "organisation",
  "organizationname",
  "org-name",
  "projectname",
  "project-name",
  "placeholder",
  "changeme",
  "replaceme",
  "replace-me",
  "sampledomain",
  "example-domain",
  "exampledomain",
  "examplecompany",
  "example-company",
  "exampleproject",
  "example-project",
  "some-domain",
  "somedomain",
  "somecompany",
]);

/** What follows `your` in a name that is to be replaced. */
const yours = [
  "domain",
  "company",
  "org",
  "organization",
  "organisation",
  "project",
  "site",
  "website",
  "host",
  "email",
  "mail",
  "name",
  "username",
  "user",
  "address",
  "repo",
  "repository",
  "app",
  "team",
  "account",
  "github",
  "githubusername",
  "gitlab",
  "handle",
  "server",
  "product",
  "startup",
  "business",
  "firm",
  "lab",
  "institution",
  "university",
  "hospital",
  "actual",
  "real",
  "security",
  "contact",
  "discord",
  "maintainer",
];

/** Owners and repositories that stand for the reader's own. */
const standInOwners = new Set([
  "username",
  "user",
  "user-name",
  "owner",
  "org",
  "org-name",
  "orgname",
  "organization",
  "organisation",
  "github-username",
  "githubusername",
  "github_username",
  "my-org",
  "myorg",
  "my-username",
  "myusername",
  "example",
  "example-org",
  "exampleorg",
  "some-org",
  "someuser",
  "placeholder",
  "changeme",
  "xxx",
  "xxxx",
]);
/** Repository names that stand for another only where they are written in capitals. */
const shouted = new Set(["REPO", "REPOSITORY", "PROJECT", "NAME"]);
const standInRepositories = new Set([
  "repo-name",
  "repo_name",
  "reponame",
  "repository-name",
  "project-name",
  "project_name",
  "projectname",
  "changeme",
  "xxx",
]);

/** Local parts that say themselves that they are to be replaced, whatever the host. */
const standInLocals = new Set([
  "placeholder",
  "changeme",
  "replaceme",
  "replace-me",
  "todo",
  "tbd",
  "xxx",
  "insert",
  "insert-email",
  "example",
]);

/** Whether a host name stands for one to be filled in: `example.com`, `mail.your-company.org`, `x.invalid`. */
export function isStandInHost(host: string): boolean {
  const labels = host.toLowerCase().split(".").filter(Boolean);
  if (labels.length === 0) return false;
  if (labels.some(hasGap)) return true;
  if (labels.length === 1) return false;
  const top = labels.at(-1) as string;
  if (reservedTops.has(top)) return true;
  // `example.co.uk` and `example.com.au` are stand-ins like `example.com`.
  const names = labels.length > 2 && top.length === 2 ? labels.slice(-3, -1) : labels.slice(-2, -1);
  return names.some((name) => standInNames.has(name) || isYours(name));
}

/** Whether an e-mail address stands for one to be filled in, by its host or by its name. */
export function isStandInAddress(address: string): boolean {
  const at = address.lastIndexOf("@");
  if (at < 0) return false;
  const local = address.slice(0, at).toLowerCase();
  if (isStandInHost(address.slice(at + 1))) return true;
  return standInLocals.has(local) || hasGap(local) || isYours(local);
}

/** Whether a URL leads to a stand-in: by its host, or by the owner or repository in the path of a hosting site. */
export function isStandInPath(url: string): boolean {
  const scheme = url.indexOf("://");
  const rest = scheme >= 0 ? url.slice(scheme + 3) : url.startsWith("//") ? url.slice(2) : "";
  if (rest === "") return false;
  const [authority = "", ...path] = (rest.split(/[?#]/, 1)[0] as string).split("/");
  const host = (authority.split("@").at(-1) as string).split(":")[0] as string;
  if (isStandInHost(host)) return true;
  if (!codeHosts.has(host.toLowerCase().replace(/^www\./, ""))) return false;
  const owner = path[0] ?? "";
  const name = path[1] ?? "";
  if (owner !== "" && (isOwner(owner) || isGapOrYours(owner))) return true;
  return name !== "" && (shouted.has(name) || standInRepositories.has(name.toLowerCase()) || isGapOrYours(name));
}

const codeHosts = new Set([
  "github.com",
  "gitlab.com",
  "codeberg.org",
  "bitbucket.org",
  "gitee.com",
  "raw.githubusercontent.com",
]);

function isOwner(owner: string): boolean {
  return standInOwners.has(owner.toLowerCase());
}

function isGapOrYours(name: string): boolean {
  return hasGap(name) || isYours(name.toLowerCase());
}

/** Brackets and signs by which templates mark a gap (`<owner>`, `{repo}`, `[project]`, `$NAME`), also as percent-encoded. */
function hasGap(name: string): boolean {
  return /[<>{}[\]$]/.test(name) || /%(?:3c|3e|7b|7d|5b|5d)/i.test(name);
}

/** `yourcompany`, `your-org`, `your_name`, `your.email`: `your` and one of the known words, first in the name. */
function isYours(name: string): boolean {
  if (!name.startsWith("your")) return false;
  const rest = name.slice(4);
  if (!/^[-_.]/.test(rest)) return rest !== "" && isWhole(rest);
  return yours.some((word) => rest.startsWith(word, 1));
}

/** Without a separator after `your`, the rest must be made of known words alone: `yourstory` and `yourteamspeak` are names. */
function isWhole(rest: string): boolean {
  let left = rest.replace(/[-_.]/g, "");
  for (let turn = 0; turn < 3 && left !== ""; turn++) {
    const word = longest(left);
    if (word === undefined) return left === "here" || /^\d+$/.test(left);
    left = left.slice(word.length);
  }
  return left === "" || left === "here" || left === "goeshere";
}

function longest(text: string): string | undefined {
  let best: string | undefined;
  for (const word of yours) if (text.startsWith(word) && word.length > (best?.length ?? 0)) best = word;
  return best;
}
