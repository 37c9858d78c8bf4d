/** Loads what reads keys of OpenPGP: the largest part of the product, and one that few policies need. */

import type { KeyReader } from "../keys.ts";

export async function loadKeyReader(): Promise<KeyReader> {
  return (await import("./openpgp.ts")).readArmored;
}
