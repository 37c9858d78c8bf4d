/** Whether a report can still be encrypted to the keys that the policy gives. */

import { daysBetween } from "../days.ts";
import { encryptionEnds } from "./key-places.ts";
import { defineRule } from "./rule.ts";

export const pgpExpired = defineRule({
  id: "pgp-expired",
  title: "The keys for reports have not run out",
  why: "Programs refuse to encrypt to a key that has run out: the reporter sends the details in the open, or not at all.",
  severity: "warning",
  satisfies: ["iso29147:secure-communication", "rfc9116:encryption"],
  *check({ policy, facts }) {
    for (const { at, until } of encryptionEnds(policy, facts)) {
      if (daysBetween(until, facts.today) <= 0) continue;
      yield {
        at,
        message: `Since ${until} nothing can be encrypted to this key. Extend its life and publish it again, or give another key.`,
      };
    }
  },
});
