/** Which files are a `security.txt`: RFC 9116, section 3, names its places on a site; a repository keeps it in a folder of the site. */

const name = "security.txt";

/** Folders of files that are there to be tried on, and not published. */
const samples = /(?:^|\/)(?:__fixtures__|__tests__|fixtures?|testdata|tests?|specs?|samples?|examples?)\//i;

/** Whether the path (with `/`) is that of a `security.txt`. Other cases of the name are other files. */
export function isSecurityTxtPath(path: string): boolean {
  return path === name || path.endsWith(`/${name}`);
}

/** Whether it stands where readers look first. */
export function isWellKnown(path: string): boolean {
  return /(?:^|\/)\.well-known\/security\.txt$/.test(path);
}

/** Whether a file that was come upon is one to judge: a copy among tests and examples is none. @param path from the folder that is open */
export function isPublishedSecurityTxt(path: string): boolean {
  return isSecurityTxtPath(path) && !samples.test(path);
}
