/** How the repository's files are reached: one interface for the disk, for a client that is asked, and for tests. */

/** What a path is itself; a link is not followed for this. */
export type EntryKind = "file" | "folder" | "link" | "other";

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

export interface Stat {
  readonly kind: EntryKind;
  /** In bytes; of a link not that of what it leads to. */
  readonly size: number;
}

/**
 * Read-only files under one root. Paths are relative to it, with `/`; the root is the empty path. No method throws, none
 * waits for ever, none follows a link out of the root. `undefined` says "unknown", `null` "surely not there".
 */
export interface FileSystem {
  /**
   * The text of a regular file, decoded as UTF-8, without a byte-order mark. Links inside the root are followed.
   * @returns `undefined` also where it is larger than `maxBytes`, or no text
   */
  read(path: string, maxBytes: number): Promise<string | undefined | null>;
  /** The names in a folder, without those below; at most some thousands, else `undefined`. */
  list(path: string): Promise<readonly Entry[] | undefined | null>;
  /** What stands at the path. Links in the folders on the way are followed inside the root, one at its end is not. */
  stat(path: string): Promise<Stat | undefined | null>;
  /**
   * The git directory elsewhere that a `.git` file names, where it names this root in turn; no other place outside of
   * the root is ever reached. Missing where there is only the root.
   * @param target what the `.git` file says, absolute or relative to the root
   */
  linkedGit?(target: string): Promise<LinkedGit | undefined>;
}

/** A git directory outside of the root: that of a worktree or of a submodule. */
export interface LinkedGit {
  /** What all worktrees share: `config`, `packed-refs`, `refs`. */
  readonly common: FileSystem;
  /** What this one has for itself: `HEAD`. */
  readonly own: FileSystem;
}
