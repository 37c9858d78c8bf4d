/** The way in: where a vulnerability is reported, and that it is not reported in public. */

import { type Facts, type RepositoryFacts, reportForm } from "../facts.ts";
import { defineSection } from "./section.ts";
import { choice, escapeSnippet } from "./snippet.ts";

export const reporting = defineSection({
  kind: "reporting",
  title: "Reporting a Vulnerability",
  need: {
    minimal: "required",
    github: "required",
    ossf: "required",
    vdp: "required",
    cra: "required",
    health: "required",
    "ai-scanner": "required",
  },
  order: 30,
  purpose: "Shows the way in: where a report reaches the people who can act on it, in private.",
  satisfies: [
    "scorecard:links",
    "osps:VM-02.01",
    "osps:VM-03.01",
    "badge:vulnerability_report_process",
    "badge:vulnerability_report_private",
    "iso29147:contact",
    "bod2001:submission",
    "cra:I.II.6",
    "cra:II.2",
    "iec81001:9.2",
    "spec15:contact",
    "spec15:reporting",
    "diostatus:1",
  ],
  icon: "report",
  prefix: "security-reporting",
  body: (facts) => reportingBody(privateRoute(facts)),
});

/** How to report in private, for a section that has words of its own: without the warning where that is given. */
export function privateWay(facts: Facts, isWarned: boolean): string {
  return isWarned ? `To report in private, ${privateRoute(facts)}.` : reporting.body(facts);
}

/** What stands under the heading. @param route how to report in private, as a clause of a snippet */
export function reportingBody(route: string): string {
  return `Please do not report security vulnerabilities in public issues, discussions or pull requests.\n\nInstead, ${route}.`;
}

/** How to report in private, as a clause: by what is known of the project, else as a choice. */
function privateRoute(facts: Facts): string {
  const repository = facts.project?.repository;
  const form = formRoute(repository);
  const [address] = facts.project?.contacts ?? [];
  const write = address === undefined ? undefined : mailRoute(address);
  if (form && write) return `${form}, or ${write}`;
  if (form || write) return form ?? write ?? "";
  const here = "use the [private report form](../../security/advisories/new) of this repository";
  const maintainers = "write to the maintainers in private, at an address from the commit history of this repository";
  // The form is GitHub's; where nothing is known of the host, a file of this name most likely stands there.
  return repository === undefined ? choice(1, here, maintainers) : choice(1, maintainers, here);
}

/** By mail, as a clause. */
export function mailRoute(address: string): string {
  return `write to <${escapeSnippet(address.replace(/^mailto:/i, ""))}>`;
}

/** By the form that the hosting site has for private reports, as a clause; `undefined` where it is known to have none. */
export function formRoute(repository: RepositoryFacts | undefined): string | undefined {
  const form = reportForm(repository);
  if (form === undefined) return undefined;
  const { verb, article, words, url, site } = form;
  const rest = site === "GitHub" ? " of this repository" : ", which only the maintainers can read";
  return `${verb} ${article} [${words}](${escapeSnippet(url)})${rest}`;
}
