/** Whether a part of the policy is kept by a tool. */

import { defineRule } from "./rule.ts";

export const managedBlock = defineRule({
  id: "managed-block",
  title: "Parts that a tool keeps are known",
  why: "What is changed by hand between the marks of a tool is lost with its next run. No fix is offered there.",
  severity: { default: "information", minimal: "off" },
  *check({ policy }) {
    for (const { begin, name } of policy.managedBlocks) {
      yield {
        at: begin,
        message: `The part “${name}” is kept by a tool, up to the mark that ends it. Write what is your own before or after it.`,
      };
    }
  },
});
