/** What text do the facts give of a file of the repository beside the policy? */

import type { ProjectFacts } from "./facts.ts";

/** @returns the text, which spans of the facts count in; `undefined` where the facts do not hold it */
export function textBeside(project: ProjectFacts, path: string): string | undefined {
  const { policies = [], neighbours = [], securityTxt = [], insights, issueChooser } = project;
  const files = [...policies, ...neighbours, ...securityTxt, ...(insights ? [insights] : [])];
  return [...files, ...(issueChooser ? [issueChooser] : [])].find((file) => file.path === path)?.text;
}
