/** Where a rule is explained on the web. */

const pages = "https://github.com/security-policy/security-policy-vscode/blob/main/docs/rules/";

/** The address of the page of a rule. */
export function pageOf(rule: string): string {
  return `${pages}${rule}.md`;
}
