/** Whether the keys that the policy gives are about to run out. */

import { daysBetween } from "../days.ts";
import { encryptionEnds } from "./key-places.ts";
import { defineRule, integer } from "./rule.ts";

export const pgpExpiring = defineRule({
  id: "pgp-expiring",
  title: "The keys for reports do not run out soon",
  why: "A key that is extended before it runs out is never missed by a reporter.",
  severity: "information",
  satisfies: ["iso29147:secure-communication"],
  options: {
    days: integer({ describe: "Days before the end of a key from which on it is reported.", default: 60, minimum: 1 }),
  },
  *check({ policy, facts, options }) {
    for (const { at, until } of encryptionEnds(policy, facts)) {
      const left = daysBetween(facts.today, until);
      if (left < 0 || left > options.days) continue;
      yield {
        at,
        message: `After ${until}, in ${left === 1 ? "1 day" : `${left} days`}, nothing can be encrypted to this key. Extend its life and publish it again.`,
      };
    }
  },
});
