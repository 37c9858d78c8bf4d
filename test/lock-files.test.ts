/** Can everybody install what the lock files name: any registry, any platform? */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Record<string, string>;
}

const root = path.resolve(import.meta.dirname, "..");

for (const file of ["package-lock.json", "test/host/package-lock.json"]) {
  const packages: Record<string, Locked> = JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;

  test(`${file} names no address to download from`, () => {
    const named = Object.entries(packages).filter(([, one]) => one.resolved !== undefined && !one.link);
    assert.deepEqual(named, []);
  });

  // npm leaves out what the registry at hand lacks for other platforms, and `npm ci` then refuses the whole file.
  test(`${file} has the optional packages of every platform`, () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isFound(name, place, packages)),
    );
    assert.deepEqual(missing, []);
  });
}

/** Whether a package is found from a place, as Node looks for it: in each `node_modules` on the way up. */
function isFound(name: string, place: string, packages: Record<string, Locked>): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
    if (packages[folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`] !== undefined) return true;
    if (folder === "") return false;
  }
}
