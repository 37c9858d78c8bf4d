/** Every rule, in the order of their groups: a rule is added here and in a file of its own. */

import type { Rule } from "./rule.ts";
import { suppressionRules } from "./suppression.ts";

// Rules differ in the options that they take; in the registry they are all rules of some options.
export const rules: readonly Rule[] = [] as unknown as readonly Rule[];

const ids = new Set<string>([...rules.map((rule) => rule.id), ...Object.keys(suppressionRules)]);

/** Whether there is a rule of that id. */
export function isRule(id: string): boolean {
  return ids.has(id);
}
