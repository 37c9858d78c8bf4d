/** The facts of a repository in memory. */

import { Reader } from "../../../server/src/core/document/reading.ts";
import { understand } from "../../../server/src/core/document/understand.ts";
import type { ProjectFacts } from "../../../server/src/core/facts.ts";
import type { FileSystem } from "../../../server/src/project/file-system.ts";
import { gatherFacts } from "../../../server/src/project/project.ts";
import { gatherRepository } from "../../../server/src/project/repository.ts";
import { type Content, MemoryFiles } from "./memory-files.ts";

/** A deadline that never comes. */
export const never = new Promise<void>(() => {});

/** What is known of the project beside the policy, whose text is one of the files. */
export async function gather(files: Readonly<Record<string, Content>>, place = "SECURITY.md"): Promise<ProjectFacts> {
  const text = files[place];
  return gatherFrom(new MemoryFiles(files), typeof text === "string" ? text : "", place);
}

export async function gatherFrom(host: FileSystem, text: string, place: string): Promise<ProjectFacts> {
  const repository = await gatherRepository(host, never);
  const facts = repository && (await gatherFacts(repository, place, understand(text, new Reader()), never));
  if (!facts) throw new Error("nothing was gathered");
  return facts;
}

/** The files that git keeps of a repository with one remote and these tags. */
export function gitFolder(
  tags: readonly string[] = [],
  remote = "https://github.com/acme/rocket.git",
): Record<string, string> {
  const packed = tags.map((tag, index) => `${String(index).padStart(40, "0")} refs/tags/${tag}\n`).join("");
  return {
    ".git/HEAD": "ref: refs/heads/main\n",
    ".git/config": `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${remote}\n`,
    ".git/packed-refs": `# pack-refs with: peeled fully-peeled sorted \n${packed}`,
    ".git/refs/heads/main": `${"1".repeat(40)}\n`,
  };
}
