/** How the extension is packaged: one `.vsix` at the root, without dependencies, since the bundles hold them. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createVSIX, listFiles, PackageManager } from "@vscode/vsce";
import { bundleProduct } from "./bundle.ts";
import { recompressZip } from "./recompress.ts";

const root = path.resolve(import.meta.dirname, "..");

/** The most that the package may weigh, in bytes: it is downloaded by everybody, for a file of a page or two. */
export const sizeLimit = 700_000;

/** The files that the package holds, relative to the root, sorted. */
export async function packagedFiles(): Promise<string[]> {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  return files.map((file) => file.replaceAll("\\", "/")).sort();
}

/**
 * Packages what is in `dist/`, as small as can be, in place of any older package.
 * @returns the path of the package
 */
export async function packageExtension(): Promise<string> {
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  for (const name of readdirSync(root)) if (name.endsWith(".vsix")) rmSync(path.join(root, name));
  const file = path.join(root, `${manifest.name}-${manifest.version}.vsix`);
  // No link is rewritten where the manifest names no repository to link to.
  const links = "repository" in manifest ? {} : { rewriteRelativeLinks: false, allowMissingRepository: true };
  await createVSIX({ cwd: root, packagePath: file, dependencies: false, ...links });
  const small = await recompressZip(readFileSync(file), compact);
  writeFileSync(file, small);
  const weight = `${path.basename(file)} has ${small.length} bytes`;
  if (small.length > sizeLimit) throw new Error(`${weight}; the limit is ${sizeLimit}.`);
  console.log(`${weight}.`);
  return file;
}

/** JSON without the white space that is there for those who read it in the repository. */
export function compact(name: string, data: Buffer): Buffer {
  return /\.(?:json|code-snippets)$/.test(name) ? Buffer.from(JSON.stringify(JSON.parse(data.toString()))) : data;
}

if (import.meta.main) {
  await bundleProduct(console.log);
  await packageExtension();
}
