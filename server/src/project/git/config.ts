/** What does a file in the form of `.git/config` set? */

/** One line of it: `[section "name"] key = value`. */
export interface GitSetting {
  /** In lower case. */
  readonly section: string;
  readonly name: string | undefined;
  /** In lower case. */
  readonly key: string;
  readonly value: string;
}

/** Settings in their order (git-config(1), "Syntax"). Lines that are none are passed over; nothing is included. */
export function readGitConfig(text: string): readonly GitSetting[] {
  const settings: GitSetting[] = [];
  let section = "";
  let name: string | undefined;
  for (const line of text.replace(/\\\r?\n/g, "").split(/\r?\n/)) {
    const header = /^\s*\[([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/.exec(line);
    const rest = header ? line.slice(header[0].length) : line;
    if (header) {
      section = (header[1] as string).toLowerCase();
      name = header[2]?.replace(/\\(.)/g, "$1");
    }
    const setting = /^\s*([A-Za-z][\w-]*)\s*(?:=(.*))?$/.exec(rest);
    if (!setting || section === "") continue;
    const key = (setting[1] as string).toLowerCase();
    settings.push({ section, name, key, value: setting[2] === undefined ? "true" : unquoted(setting[2]) });
  }
  return settings;
}

/** The value without comment, quotes and escapes. */
function unquoted(written: string): string {
  let value = "";
  let quoted = false;
  let kept = 0;
  for (let at = 0; at < written.length; at++) {
    const sign = written[at] as string;
    if (sign === '"') quoted = !quoted;
    else if (sign === "\\") {
      const next = written[++at] ?? "";
      value += next === "n" ? "\n" : next === "t" ? "\t" : next;
    } else if (!quoted && (sign === "#" || sign === ";")) break;
    else if (!quoted && value === "" && /\s/.test(sign)) continue;
    else value += sign;
    if (quoted || !/\s/.test(sign)) kept = value.length;
  }
  return value.slice(0, kept);
}
