/** What is known beside the text: the day, and the repository that the policy stands in. */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** What the host gathered. A field that is missing is unknown: a rule that needs it stays silent. */
export interface Facts {
  /** The day on which the policy is judged. */
  readonly today: Day;
  readonly project?: ProjectFacts;
}

export interface ProjectFacts {
  /** The project's name as its manifests or its remote give it. */
  readonly name?: string;
  /** Where the code lives: the first remote of a known hosting site. */
  readonly repository?: RepositoryFacts;
  /** The current release, without a leading `v`. */
  readonly version?: string;
  /** Security addresses known from the neighbours of the policy. */
  readonly contacts?: readonly string[];
}

export interface RepositoryFacts {
  /** Host name, such as `github.com`. */
  readonly host: string;
  readonly owner: string;
  readonly name: string;
}

/** The address of the private vulnerability report form of a repository, where its host is known to have one. */
export function advisoryUrl(repository: RepositoryFacts | undefined): string | undefined {
  if (repository?.host !== "github.com") return undefined;
  return `https://github.com/${repository.owner}/${repository.name}/security/advisories/new`;
}
