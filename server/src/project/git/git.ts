/** What does git keep of the repository: remotes, tags, branches? Read as data; git itself is never run. */

import type { GitFacts, RemoteFacts } from "../../core/facts.ts";
import { mostBytes } from "../bounded-files.ts";
import type { FileSystem, LinkedGit } from "../file-system.ts";
import { joinPath } from "../paths.ts";
import { readGitConfig } from "./config.ts";
import { readReferences } from "./refs.ts";
import { readRemotes } from "./remotes.ts";

export interface GitRead {
  readonly remotes?: readonly RemoteFacts[];
  readonly git?: GitFacts;
}

const smallFile = 64 * 1024;

/** Reads `.git`: a folder, or a file that names the folder of a worktree or submodule. */
export async function readGit(files: FileSystem): Promise<GitRead> {
  const place = await gitPlace(files);
  if (!place) return {};
  const { common, own } = place;
  const [config, head, shallow, originHead] = await Promise.all([
    common.read("config", mostBytes),
    own.read("HEAD", smallFile),
    common.stat("shallow"),
    common.read("refs/remotes/origin/HEAD", smallFile),
  ]);
  if (typeof config !== "string") return {};
  const remotes = readRemotes(config);
  const settings = readGitConfig(config);
  // References may be kept in another form (`extensions.refStorage = reftable`); then they are unknown, not none.
  const readable = settings.every(
    ({ section, key, value }) => section !== "extensions" || key !== "refstorage" || value === "files",
  );
  const references = readable ? await readReferences(common, mostBytes) : undefined;
  const withoutTags = settings.some(
    ({ section, key, value }) => section === "remote" && key === "tagopt" && value === "--no-tags",
  );
  const branch = /^ref:\s*refs\/heads\/(\S+)\s*$/.exec(head ?? "")?.[1];
  const defaultBranch = /^ref:\s*refs\/remotes\/origin\/(\S+)\s*$/.exec(originHead ?? "")?.[1];
  const names = [...(references?.names ?? [])];
  const under = (folder: string) =>
    names.filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length));
  const remoteBranches = under("remotes/")
    .map((name) => name.slice(name.indexOf("/") + 1))
    .filter((name) => name !== "HEAD");
  const isShallow = shallow !== null;
  return {
    ...(remotes && { remotes }),
    git: {
      ...(branch && readable && { branch }),
      ...(defaultBranch && { defaultBranch }),
      ...(references && { branches: [...new Set([...under("heads/"), ...remoteBranches])].sort() }),
      ...(references && { tags: under("tags/") }),
      tagsComplete: references?.complete === true && !isShallow && !withoutTags,
      shallow: isShallow,
    },
  };
}

async function gitPlace(files: FileSystem): Promise<LinkedGit | undefined> {
  const stat = await files.stat(".git");
  if (stat?.kind === "file") {
    const text = await files.read(".git", smallFile);
    const target = /^gitdir:[ \t]*([^\r\n]{1,1024}?)[ \t]*$/m.exec(text ?? "")?.[1];
    return target === undefined ? undefined : files.linkedGit?.(target);
  }
  if (stat?.kind !== "folder") return undefined;
  const git = below(files, ".git");
  return { common: git, own: git };
}

/** The files below a folder, with paths from there. */
function below(files: FileSystem, folder: string): FileSystem {
  return {
    read: (path, maxBytes) => files.read(joinPath(folder, path), maxBytes),
    list: (path) => files.list(joinPath(folder, path)),
    stat: (path) => files.stat(joinPath(folder, path)),
  };
}
