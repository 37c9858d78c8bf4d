/** What is known beside the text: the day, and the repository that the policy stands in. */

import type { Span } from "./document/span.ts";
import type { ToolId } from "./known/tools.ts";
import type { CurrentRelease, Release } from "./release.ts";

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** What the host gathered. A field that is missing is unknown: a rule that needs it stays silent. */
export interface Facts {
  /** The day on which the policy is judged. */
  readonly today: Day;
  readonly project?: ProjectFacts;
  /** The keys of OpenPGP in the policy's own text and in the files that it links, as far as they could be read. */
  readonly keys?: readonly KeyFacts[];
}

/** What the packets of a key say. */
export interface KeyFacts {
  /** Digest of the block in the policy (`Policy.keyBlocks`), or the path of the file from the root. */
  readonly block?: string;
  readonly path?: string;
  /** In upper-case hexadecimal, that of the primary key first, then those of the subkeys. */
  readonly fingerprints: readonly string[];
  /** The last day on which something can be encrypted to it; `null`: there is no last one. Missing: not known. */
  readonly encryptsUntil?: Day | null;
}

/**
 * What the repository says. All paths are from its root, with `/`. A missing field is unknown; `null` and an empty list
 * say that there is none. Plain data: it can be written as JSON.
 */
export interface ProjectFacts {
  /** The project's name as its manifests or its remote give it. */
  readonly name?: string;
  /** Where the code lives: the remote that the manifests name, else `origin`, else `upstream`, else the first. */
  readonly repository?: RepositoryFacts;
  /** The current release, without a leading `v`, as far as it can be told: `release` says how surely. */
  readonly version?: string;
  /** Security addresses known from the neighbours of the policy, the most official first; no stand-ins. */
  readonly contacts?: readonly string[];

  /** Path of the policy. */
  readonly place?: string;
  /** Folder of the package that the policy is of, where it is not of the whole repository: `packages/cli`. */
  readonly part?: string;
  /** Every remote whose address could be read: `origin` first, then `upstream`; a fork has both. */
  readonly remotes?: readonly RemoteFacts[];
  readonly git?: GitFacts;
  readonly manifests?: readonly ManifestFacts[];
  readonly changelog?: ChangelogFacts | null;
  readonly release?: CurrentRelease;
  /** The releases that tags name, newest first. Missing without tags, and where some may be missing. */
  readonly releases?: readonly Release[];
  /** Every policy in the places where hosting sites look, the judged one among them, and files that look like one. */
  readonly policies?: readonly PolicyPlaceFacts[];
  /** README, CONTRIBUTING, SUPPORT, code of conduct: with what they say on security. */
  readonly neighbours?: readonly NeighbourFacts[];
  /** `.well-known/security.txt`, then `security.txt` in the root and in folders of published files. */
  readonly securityTxt?: readonly TextFacts[];
  readonly insights?: InsightsFacts | null;
  /** `.github/ISSUE_TEMPLATE/config.yml`. */
  readonly issueChooser?: IssueChooserFacts | null;
  /** Traces of security tools in workflows, hooks, configuration and manifests. Missing: not all could be read. */
  readonly tools?: readonly ToolTrace[];
  /** Automation is run that is kept elsewhere, or that bundles many tools: which ones run is not known from here. */
  readonly toolsElsewhere?: true;
  /** What the policy's relative links, and the files that it names in code, lead to. One for each target as written. */
  readonly paths?: readonly PathFacts[];
  /** Key files that the policy links. */
  readonly keys?: readonly TextFacts[];
}

export interface RepositoryFacts {
  /** Host name, such as `github.com`. */
  readonly host: string;
  /** With `/` where groups are nested. */
  readonly owner: string;
  readonly name: string;
}

export interface RemoteFacts extends RepositoryFacts {
  /** What git calls it: `origin`. */
  readonly remote: string;
}

/** What git keeps of the repository. */
export interface GitFacts {
  /** The branch that is checked out; missing where none is. */
  readonly branch?: string;
  /** The branch that `origin` shows first. */
  readonly defaultBranch?: string;
  /** Names without `refs/heads/` and without the remote. */
  readonly branches?: readonly string[];
  /** Names without `refs/tags/`. */
  readonly tags?: readonly string[];
  /** `false`: tags may be missing, as in a shallow clone. */
  readonly tagsComplete: boolean;
  readonly shallow: boolean;
}

export const ecosystems = [
  "npm",
  "python",
  "rust",
  "maven",
  "gradle",
  "go",
  "composer",
  "dotnet",
  "ruby",
  "elixir",
  "dart",
  "swift",
  "cmake",
  "meson",
  "r",
  "version-file",
] as const;

export type Ecosystem = (typeof ecosystems)[number];

/** A manifest of the root, of the policy's package, or of a package that the root declares. */
export interface ManifestFacts {
  readonly path: string;
  readonly ecosystem: Ecosystem;
  readonly name?: string;
  readonly version?: string;
  /** Never published. */
  readonly private?: boolean;
  /** A package that the root's manifest declares. */
  readonly member?: boolean;
  /** Where it says that the code lives. */
  readonly repository?: RepositoryFacts;
  /** Addresses for security and for bugs that it names. */
  readonly contacts?: readonly AddressFacts[];
  /** Names of the packages that it depends on in any way, tools of development included. */
  readonly dependencies?: readonly string[];
}

export interface ChangelogFacts {
  readonly path: string;
  /** Versions that have a heading, in its order; without those that it calls unreleased. */
  readonly versions: readonly string[];
}

/** A file with its text. Spans into it count UTF-16 units of `text`, which has no byte-order mark. */
export interface TextFacts {
  readonly path: string;
  readonly text: string;
}

export interface PolicyPlaceFacts {
  readonly path: string;
  /**
   * `policy`: in one of the places where hosting sites look for it. `translation`: beside one, with a language in its
   * name. `unrecognised`: its name or folder is none that they know.
   */
  readonly kind: "policy" | "translation" | "unrecognised";
  /** ISO 639-1 code of a translation, with its region if given. */
  readonly language?: string;
  /** Missing where it could not be read. */
  readonly text?: string;
  /** What it says that its translations must say too; where the repository has some. */
  readonly says?: PolicyWords;
}

/** Of a policy what is the same in every language. Spans are in its text. */
export interface PolicyWords {
  /** Every address of e-mail; `reports`: for reports. */
  readonly emails: readonly (Placed<string> & { readonly reports: boolean })[];
  /** The rows of supported versions, as written. */
  readonly versions: readonly (Placed<string> & { readonly supported: boolean })[];
}

export interface AddressFacts {
  readonly value: string;
  readonly span: Span;
  /** What the words around it are about. */
  readonly about: "security" | "conduct" | "bugs" | "other";
  /** Its sentence asks for reports of vulnerabilities to this address. */
  readonly reports?: true;
}

export interface NeighbourFacts extends TextFacts {
  readonly kind: "readme" | "contributing" | "support" | "conduct";
  readonly addresses: readonly AddressFacts[];
  /** Addresses on the web that lead to a policy, to advisories, or to a form for vulnerabilities. */
  readonly links: readonly { readonly target: string; readonly span: Span }[];
}

/** A value in a file, and where. */
export interface Placed<T> {
  readonly value: T;
  readonly span: Span;
}

/** What `security-insights.yml` says (OpenSSF Security Insights, versions 1 and 2). */
export interface InsightsFacts extends TextFacts {
  /** Major version of the schema, where it is given. */
  readonly schema?: 1 | 2;
  readonly lastReviewed?: Placed<string>;
  readonly reportsAccepted?: Placed<boolean>;
  readonly bountyAvailable?: Placed<boolean>;
  readonly bountyProgram?: Placed<string>;
  readonly policy?: readonly Placed<string>[];
  /** Addresses and links by which vulnerabilities are reported. */
  readonly contacts: readonly Placed<string>[];
  readonly inScope: readonly Placed<string>[];
  readonly outOfScope: readonly Placed<string>[];
  /** Names of security tools. */
  readonly tools: readonly Placed<string>[];
}

export interface IssueChooserFacts extends TextFacts {
  readonly blankIssues?: Placed<boolean>;
  readonly links: readonly { readonly name: string; readonly about: string; readonly url: Placed<string> }[];
}

/** Where a tool shows. */
export interface ToolTrace {
  readonly tool: ToolId;
  readonly path: string;
  /** `workflow`: an action or a command of automation; `hook`: before commits; `configuration`: a file of its own. */
  readonly how: "workflow" | "hook" | "configuration" | "dependency";
}

/** What a relative target leads to. */
export interface PathFacts {
  /** As the policy writes it, with its fragment. */
  readonly target: string;
  /** `outside`: it leaves the repository, as links that are meant for the hosting site do. */
  readonly state: "file" | "folder" | "missing" | "outside";
  /** From the root; missing where it is outside. */
  readonly path?: string;
  /** What the fragment can be, where the target is Markdown and has one. */
  readonly anchors?: readonly string[];
  /** Whether the folder that it would stand in is there, where it is missing. */
  readonly inFolder?: boolean;
  /** Files of nearly that name, the likeliest first, where it is missing. */
  readonly near?: readonly string[];
}

/** The address of the private vulnerability report form of a repository, where its host is known to have one. */
export function advisoryUrl(repository: RepositoryFacts | undefined): string | undefined {
  if (repository?.host !== "github.com") return undefined;
  return `https://github.com/${repository.owner}/${repository.name}/security/advisories/new`;
}

/** A way to report in private that a hosting site offers for each repository. */
export interface ReportForm {
  /** What people call the site. */
  readonly site: string;
  readonly url: string;
  /** What one does there, as the words of a link that stands for itself. */
  readonly deed: string;
  /** The same in a sentence: `use` `the`, then the link with these words. */
  readonly verb: string;
  readonly article: string;
  readonly words: string;
}

/** The private way to report that the site of the repository is known to have. */
export function reportForm(repository: RepositoryFacts | undefined): ReportForm | undefined {
  const url = advisoryUrl(repository);
  if (url !== undefined)
    return {
      site: "GitHub",
      url,
      deed: "Report a vulnerability",
      verb: "use",
      article: "the",
      words: "private report form",
    };
  if (repository === undefined || !/(^|\.)gitlab\./.test(repository.host)) return undefined;
  const { host, owner, name } = repository;
  return {
    site: "GitLab",
    url: `https://${host}/${owner}/${name}/-/issues/new?issue%5Bconfidential%5D=true`,
    deed: "Open a confidential issue",
    verb: "open",
    article: "a",
    words: "confidential issue",
  };
}
