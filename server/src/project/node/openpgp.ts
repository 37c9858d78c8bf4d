/** Reads keys with OpenPGP.js. A file of its own among the bundles, loaded where there is a key to read. */

import { type Config, config as defaults, type Key, readKeys } from "openpgp";
import type { ReadKey } from "../keys.ts";

/** Old keys are read like any other: that they are weak is for others to say. */
const config: Config = {
  ...defaults,
  minRSABits: 512,
  rejectPublicKeyAlgorithms: new Set(),
  rejectCurves: new Set(),
};

/** The keys of an armored block; none where it cannot be read. */
export async function readArmored(armored: string): Promise<readonly ReadKey[]> {
  try {
    const keys = await readKeys({ armoredKeys: armored, config });
    return await Promise.all(keys.map(readOne));
  } catch {
    return [];
  }
}

async function readOne(key: Key): Promise<ReadKey> {
  const until = await encryptsUntil(key);
  return {
    fingerprints: key.getKeys().map((one) => one.getFingerprint().toUpperCase()),
    ...(until !== undefined && { encryptsUntil: until }),
  };
}

/**
 * The last day of the part that encrypts and lasts longest. A part counts if it could encrypt just before its end (or
 * now, where that is still to come): so one that was revoked, or whose signatures do not hold, says nothing.
 */
async function encryptsUntil(key: Key): Promise<string | null | undefined> {
  const whole = await key.getExpirationTime();
  if (whole === null) return undefined;
  let last: Date | undefined;
  for (const part of key.getKeys()) {
    const own = "bindingSignatures" in part ? await part.getExpirationTime().catch(() => null) : whole;
    if (own === null) continue;
    const end = earlier(own, whole);
    const probe = end instanceof Date ? new Date(Math.min(Date.now(), end.getTime() - 1000)) : new Date();
    const encrypts = await key.getEncryptionKey(part.getKeyID(), probe, undefined, config).then(
      () => true,
      () => false,
    );
    if (!encrypts) continue;
    if (!(end instanceof Date)) return null;
    if (!last || end > last) last = end;
  }
  return last?.toISOString().slice(0, 10);
}

function earlier(a: Date | typeof Infinity, b: Date | typeof Infinity): Date | typeof Infinity {
  if (!(a instanceof Date)) return b;
  return b instanceof Date && b < a ? b : a;
}
