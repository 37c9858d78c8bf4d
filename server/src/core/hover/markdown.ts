/** How is text that somebody else wrote shown inside Markdown? */

/** As much of a foreign text as is shown. */
const most = 200;

/** Text of the policy or of the repository, so that nothing in it is taken for markup; on one line, and not too long. */
export function escaped(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const shown = line.length > most ? `${line.slice(0, most)}…` : line;
  return shown.replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&");
}

/** Paragraphs; those that are missing are left out. */
export function paragraphs(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === "string" && part !== "").join("\n\n");
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}

/** `1 day`, `3 days`. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
