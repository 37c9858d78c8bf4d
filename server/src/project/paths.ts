/** Paths inside a root: joined and cleaned, and never leaving it. */

/** Longer paths lead nowhere on any system. */
const longest = 1024;

/**
 * The path without `.`, `..` and doubled slashes.
 * @returns `undefined` where it leaves the root, or is none of a file under it
 */
export function cleanPath(path: string): string | undefined {
  if (path.length > longest || /[\0\\]/.test(path) || /^(?:\/|[a-z]:)/i.test(path)) return undefined;
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "" || name === ".") continue;
    if (name !== "..") names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names.join("/");
}

/** A path below a folder; the folder may be the root, the empty path. */
export function joinPath(folder: string, path: string): string {
  return folder === "" ? path : path === "" ? folder : `${folder}/${path}`;
}

/** The folder that holds the path; the empty path for what stands in the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** The last name of the path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
