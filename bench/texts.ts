/** The texts that are measured: ordinary policies, and long ones made of them. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface BenchText {
  readonly name: string;
  readonly texts: readonly string[];
}

const policies = join(import.meta.dirname, "..", "test", "policies");

/** Policies in the manner of real ones, each one and put together to about 5 KB, 100 KB and 1 MB. */
export function benchTexts(folder = policies): readonly BenchText[] {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  return [
    { name: `${texts.length} policies`, texts },
    { name: "5 KB", texts: [repeated(texts, 5_000)] },
    { name: "100 KB", texts: [repeated(texts, 100_000)] },
    { name: "1 MB", texts: [repeated(texts, 1_000_000)] },
  ];
}

/**
 * The policies again and again up to a length, each copy made different from the others, so that nothing can be
 * remembered from one copy to the next: every paragraph, heading and item carries the number of its copy.
 */
export function repeated(texts: readonly string[], length: number): string {
  let result = "";
  for (let copy = 0; result.length < length; copy++) {
    const text = texts[copy % texts.length] as string;
    const marked = text
      .split("\n")
      .map((line) =>
        /[a-z.:]$/.test(line) && !/^[`|]/.test(line) ? `${line.slice(0, -1)} ${copy}${line.slice(-1)}` : line,
      )
      .join("\n");
    result += `${marked.trimEnd()}\n\n`;
  }
  const end = result.lastIndexOf("\n\n", length);
  return `${result.slice(0, end > length * 0.9 ? end : length)}\n`;
}
