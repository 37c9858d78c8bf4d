/** Whether anything is both in scope and out of scope. */

import type { ScopeItem } from "../document/policy.ts";
import { defineRule } from "./rule.ts";

export const scopeContradiction = defineRule({
  id: "scope-contradiction",
  title: "Nothing is both in and out of scope",
  why: "Who finds something that is listed on both sides does not know whether to report it, or whether testing it is allowed.",
  severity: "hint",
  satisfies: ["iso29147:scope", "bod2001:scope"],
  *check({ policy }) {
    const firsts = new Map<string, ScopeItem[]>();
    for (const item of policy.scopeItems) {
      const same = firsts.get(item.name) ?? [];
      const other = same.find((one) => one.of === item.of && one.inScope !== item.inScope);
      if (!same.some((one) => one.of === item.of && one.inScope === item.inScope))
        firsts.set(item.name, [...same, item]);
      if (!other) continue;
      const said = item.inScope ? ["out of", "in"] : ["in", "out of"];
      yield {
        at: item.span,
        message: `This is listed as ${said[1]} scope here, and as ${said[0]} scope elsewhere. Keep it in one of the two lists.`,
        related: [{ at: other.span, message: `Listed as ${said[0]} scope.` }],
      };
    }
  },
});
