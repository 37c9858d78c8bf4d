/** Whether keys are named so that nobody can pass off another one. */

import type { KeyName } from "../document/policy.ts";
import { placedKeys } from "./key-places.ts";
import { defineRule, type Finding } from "./rule.ts";

export const pgpShortId = defineRule({
  id: "pgp-short-id",
  title: "Keys are named by their full fingerprint",
  why: "A key with the same short id is made within seconds. A reporter who looks up the id on a key server may encrypt to a stranger.",
  severity: "warning",
  satisfies: ["iso29147:secure-communication"],
  *check({ policy, facts }) {
    const names = policy.keyNames;
    const written = [...new Set(names.filter(({ kind }) => kind === "fingerprint").map(({ value }) => value))];
    const keys = placedKeys(policy, facts).map(({ key }) => key.fingerprints);
    for (const name of names) {
      if (name.kind === "fingerprint") {
        // Of several keys or fingerprints it is not told which belong together.
        const [key, other] = keys;
        if (!key || other || written.length > 1 || policy.keyBlocks.length > 1 || key.includes(name.value)) continue;
        yield {
          at: name.span,
          message: "This is not the fingerprint of the key that the policy gives. Correct the one or the other.",
          fixes: () => [writing(name, key[0] as string)],
        };
      } else if (!written.some((fingerprint) => fingerprint.endsWith(name.value))) {
        yield finding(name, keys, policy.keyBlocks.length > 0);
      }
    }
  },
});

function finding(name: KeyName, keys: readonly (readonly string[])[], given: boolean): Finding {
  const own = keys.flat().filter((fingerprint) => fingerprint.endsWith(name.value));
  const short = name.kind === "short-id";
  return {
    at: name.span,
    // With the key itself beside it, the id is only a label.
    ...(short && !given ? {} : { severity: "hint" }),
    message: short
      ? `Anybody can make a key with the id ${name.text}. Give the full fingerprint.`
      : `${name.text} is just the end of the fingerprint. Give all of it.`,
    fixes: () => (own.length === 1 ? [writing(name, own[0] as string)] : []),
  };
}

function writing(name: KeyName, fingerprint: string) {
  const text = fingerprint.match(/.{4}/g)?.join(" ") ?? fingerprint;
  return { title: "Write the full fingerprint", kind: "review", edits: [{ at: name.span, text }] } as const;
}
