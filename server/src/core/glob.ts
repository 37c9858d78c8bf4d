/** Whether a path matches a glob, in time that grows with the product of their lengths at most. */

/** A glob with more alternatives in braces than this matches nothing. */
const mostAlternatives = 64;

/**
 * Whether the path matches. `*` and `?` stand for characters of one name, `**` for any number of folders, `{a,b}` for
 * either; a glob without `/` is matched against the last name of the path.
 * @param glob relative to the folder that the path is relative to
 * @param path with `/`, without a leading one
 */
export function matchesGlob(glob: string, path: string): boolean {
  const names = path.split("/");
  return alternatives(glob.trim()).some((one) => {
    const parts = one.replace(/^\.?\//, "").split("/");
    if (parts.length === 1 && !/^\.?\//.test(one)) return matchesName(parts[0] as string, names.at(-1) as string);
    return matchesParts(parts, names);
  });
}

/** The globs without braces that one with braces stands for; nested braces are not read. */
function alternatives(glob: string): readonly string[] {
  let all = [""];
  let rest = glob;
  while (rest !== "") {
    const open = rest.indexOf("{");
    const close = open < 0 ? -1 : rest.indexOf("}", open);
    if (close < 0) return all.map((start) => start + rest);
    const before = rest.slice(0, open);
    const options = rest.slice(open + 1, close).split(",");
    if (all.length * options.length > mostAlternatives) return [];
    all = all.flatMap((start) => options.map((option) => start + before + option));
    rest = rest.slice(close + 1);
  }
  return all;
}

/** Greedy with one step back, over folders: `**` takes as few of them as it can. */
function matchesParts(parts: readonly string[], names: readonly string[]): boolean {
  return greedy(
    parts,
    names,
    (part) => part === "**",
    (part, name) => matchesName(part, name),
  );
}

function matchesName(pattern: string, name: string): boolean {
  return greedy(
    [...pattern],
    [...name],
    (char) => char === "*",
    (char, other) => char === "?" || char === other,
  );
}

function greedy(
  pattern: readonly string[],
  items: readonly string[],
  isMany: (one: string) => boolean,
  matches: (one: string, item: string) => boolean,
): boolean {
  let p = 0;
  let i = 0;
  let many = -1;
  let from = 0;
  while (i < items.length) {
    const one = pattern[p];
    if (one !== undefined && isMany(one)) {
      many = p++;
      from = i;
    } else if (one !== undefined && matches(one, items[i] as string)) {
      p++;
      i++;
    } else if (many >= 0) {
      p = many + 1;
      i = ++from;
    } else return false;
  }
  while (p < pattern.length && isMany(pattern[p] as string)) p++;
  return p === pattern.length;
}
