/**
 * Which globs does the language client match itself? None: the editor matches those of documents and of watched files.
 * Stands in the bundle for the `minimatch` package, of which the client makes use for file operations, for notebooks and
 * for findings in tabs that are not loaded (`onTabs`): what our server does not offer, and our client does not ask for.
 */
export class Minimatch {
  constructor(glob: string) {
    throw new Error(`The extension is bundled without what matches ${glob}: see scripts/bundle.ts.`);
  }
}
