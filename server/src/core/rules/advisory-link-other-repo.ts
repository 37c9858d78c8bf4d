/** Whether the private report form that the policy links is that of the repository it stands in. */

import type { Contact, Link, Policy } from "../document/policy.ts";
import { contains, type Span, spanOf } from "../document/span.ts";
import type { ProjectFacts, RepositoryFacts } from "../facts.ts";
import { isSameRepository, readRepositoryUrl } from "../repository-url.ts";
import { defineRule, type Fix, strings } from "./rule.ts";

export const advisoryLinkOtherRepo = defineRule({
  id: "advisory-link-other-repo",
  title: "The private report form is that of this repository",
  why: "A link that came along with a copied policy sends reports to maintainers of something else, who may never see them or do not know what to do with them.",
  severity: "warning",
  satisfies: ["scorecard:links", "osps:VM-03.01"],
  options: {
    intended: strings({
      describe: "Repositories elsewhere that take the reports of this one: `owner/name`, or `owner` for all of theirs.",
      default: [],
    }),
  },
  *check({ policy, facts, options }) {
    const { project } = facts;
    const home = project?.repository;
    // A pointer leads elsewhere on purpose, and so does the default policy of an organisation.
    if (!home || policy.pointer || project.remotes?.some(({ name }) => isDefaults(name))) return;
    const told = new Set<number>();
    for (const contact of policy.contacts) {
      const given = addressOf(contact, policy);
      if (!given || given.placeholder || told.has(given.at.start)) continue;
      const other = formIn(given.value);
      if (!other || isMeant(other, home, project, options.intended) || isNamed(other, given, policy)) continue;
      told.add(given.at.start);
      yield {
        at: given.at,
        message: `This is the report form of ${shown(other)}, and the policy stands in ${shown(home)}. Link to the form of this repository, or name the other one in \`intended\` if it takes the reports.`,
        fixes: () => fixesOf(given, home, policy),
      };
    }
  },
});

/** The address of a form: a link's target, or the words of an address that stands bare. */
interface GivenForm extends Contact {
  readonly at: Span;
  readonly link: Link;
}

function addressOf(contact: Contact, policy: Policy): GivenForm | undefined {
  if (contact.kind !== "github-advisory" || contact.form === "named" || contact.purpose !== "report") return undefined;
  const link = policy.links.find(({ span, target }) => span.start === contact.span.start && target === contact.value);
  return link && { ...contact, at: link.targetSpan, link };
}

/** The repository whose page for reports or advisories it is; an advisory that is out already is no way in. */
function formIn(url: string): RepositoryFacts | undefined {
  const match = /^(https?:\/\/.{3,300}?)\/security(?:\/advisories(?:\/new)?)?\/?(?:[?#].*)?$/i.exec(url);
  return match ? readRepositoryUrl(match[1] as string) : undefined;
}

/** Whether reports may well belong there: it is this repository by another of its names, or an intake for it. */
function isMeant(
  other: RepositoryFacts,
  home: RepositoryFacts,
  { remotes = [], manifests = [] }: ProjectFacts,
  intended: readonly string[],
): boolean {
  const said = manifests.filter(({ member }) => !member).flatMap(({ repository }) => repository ?? []);
  const own = [home, ...remotes, ...said];
  // A mirror of what lives on another site.
  if (own.some((one) => isSameRepository(one, other)) || own.every(({ host }) => host !== other.host)) return true;
  const owner = other.owner.toLowerCase();
  const name = other.name.toLowerCase();
  if (intended.some((one) => [owner, `${owner}/${name}`].includes(one.toLowerCase().replace(/\/\*?$/, ""))))
    return true;
  if (isDefaults(name)) return true;
  // A fork sends reports to where it comes from, and the site leads from a former owner to the present one. Where the
  // manifest names this repository as the project's home, it is neither.
  if (name === home.name.toLowerCase()) return !said.some((one) => isSameRepository(one, home));
  return owner === home.owner.toLowerCase() && isIntake(name, home);
}

/** A repository of the same owner that takes reports for others too: by its name, or as the main one of a family. */
function isIntake(name: string, home: RepositoryFacts): boolean {
  const own = home.name.toLowerCase();
  return (
    /secur|vuln|disclos|advisor|[cp]sirt|intake|bounty|community|governance|^support$/.test(name) ||
    name === home.owner.toLowerCase() ||
    ["-", "_", "."].some((sign) => own.startsWith(`${name}${sign}`))
  );
}

/** Where an organisation keeps the files that stand in for those its repositories lack. */
function isDefaults(name: string): boolean {
  return /^\.(?:github|gitea|forgejo|profile)(?:-private)?$/i.test(name);
}

/** Whether the words around it say that it is of something else: its name, or that they speak of what is used here. */
function isNamed(other: RepositoryFacts, { block, link }: GivenForm, policy: Policy): boolean {
  const section = policy.sections.findLast(({ body }) => contains(body, block.span));
  const title = section && section.depth > 1 ? section.title : "";
  const said = `${title} ${block.text.replaceAll(link.target, " ")}`.toLowerCase().replace(/https?:\/\/\S+/g, " ");
  if (/\b(?:upstream|dependenc(?:y|ies)|third[- ]part(?:y|ies)|vendored|bundled|underlying)\b/.test(said)) return true;
  const plain = (text: string) => ` ${text.replace(/[^\p{L}\d]+/gu, " ")} `;
  return plain(said).includes(plain(other.name.toLowerCase()));
}

/** The same page of this repository, wherever the link shows its address. */
function fixesOf({ link, value, at }: GivenForm, home: RepositoryFacts, { text }: Policy): readonly Fix[] {
  const page = /\/security(?:\/advisories(?:\/new)?)?/i.exec(value)?.[0] ?? "/security/advisories/new";
  const real = `https://${home.host}/${home.owner}/${home.name}${page}`;
  if (home.host !== "github.com") return [];
  const spans: Span[] = [];
  for (let from = text.indexOf(value, link.span.start); from >= 0; from = text.indexOf(value, from + 1)) {
    if (from + value.length > link.span.end) break;
    spans.push(spanOf(from, from + value.length));
  }
  if (!spans.some((span) => span.start === at.start)) spans.push(at);
  return [{ title: `Link to ${real}`, kind: "review", edits: spans.map((span) => ({ at: span, text: real })) }];
}

function shown({ owner, name }: RepositoryFacts): string {
  return `${owner}/${name}`;
}
