/** Which files are security policies. */

/** Whether the path (with `/`) is that of a policy: `SECURITY.md` or `SECURITY.markdown` in any case, in any folder. */
export function isPolicyPath(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return name === "security.md" || name === "security.markdown";
}
