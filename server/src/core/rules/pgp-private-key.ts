/** Whether a private key stands in the policy. */

import { defineRule } from "./rule.ts";

export const pgpPrivateKey = defineRule({
  id: "pgp-private-key",
  title: "No private key stands in the policy",
  why: "Whoever has the private key reads every report that was and will be encrypted to it, and signs in your name.",
  severity: "error",
  *check({ policy }) {
    for (const { kind, begin } of policy.keyBlocks) {
      if (kind !== "private") continue;
      yield {
        at: begin,
        message:
          "This is a private key, and everybody can read it here. Take it out, revoke it, and publish the public half of a new one.",
      };
    }
  },
});
