/** What do the key blocks of a policy, and the key files that it links, say? */

import { plainArmor } from "../core/document/armor.ts";
import type { Policy } from "../core/document/policy.ts";
import type { KeyFacts, TextFacts } from "../core/facts.ts";

/** What is read off one key. */
export type ReadKey = Omit<KeyFacts, "block" | "path">;

/** Reads the keys of an armored block; none where it cannot be read. Never fails. */
export type KeyReader = (armored: string) => Promise<readonly ReadKey[]>;

/** Blocks of more than this (in UTF-16 units) are not read: they hold pictures and signatures of thousands. */
const longestBlock = 200_000;

/** Of the keys of one text, no more are read. */
const mostBlocks = 20;

/** What was read of this many blocks is kept. */
const mostKept = 100;

/** The keys of policies. The reader is loaded when there is the first key, since it is large and few policies have one. */
export class Keys {
  readonly #load: () => Promise<KeyReader>;
  #reader: Promise<KeyReader> | undefined;
  readonly #kept = new Map<string, Promise<readonly ReadKey[]>>();

  constructor(load: () => Promise<KeyReader>) {
    this.#load = load;
  }

  /** The keys of a policy and of the files that it links. `undefined` where there are none. */
  async of({ text, keyBlocks }: Policy, files: readonly TextFacts[] = []): Promise<readonly KeyFacts[] | undefined> {
    const blocks = keyBlocks.filter(({ kind }) => kind === "public").slice(0, mostBlocks);
    if (blocks.length === 0 && files.length === 0) return undefined;
    const read = await Promise.all([
      ...blocks.map(async ({ span, digest }) =>
        (await this.#read(plainArmor(text.slice(span.start, span.end)))).map((key) => ({ ...key, block: digest })),
      ),
      ...files
        .slice(0, mostBlocks)
        .map(async ({ path, text: armored }) => (await this.#read(armored)).map((key) => ({ ...key, path }))),
    ]);
    return read.flat();
  }

  #read(armored: string): Promise<readonly ReadKey[]> {
    if (armored.length > longestBlock || !armored.includes("-----BEGIN PGP PUBLIC KEY BLOCK-----"))
      return Promise.resolve([]);
    const known = this.#kept.get(armored);
    if (known !== undefined) return known;
    // Without the reader, as where its file is missing, nothing is known of keys.
    this.#reader ??= this.#load().catch((): KeyReader => async () => []);
    const reading = this.#reader.then((read) => read(armored));
    this.#kept.set(armored, reading);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
    return reading;
  }
}
