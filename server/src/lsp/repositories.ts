/** What is known of the projects that the open policies stand in: gathered once, and again when files change. */

import {
  type Connection,
  DidChangeWatchedFilesNotification,
  Emitter,
  FileChangeType,
  type FileEvent,
} from "vscode-languageserver";
import { URI } from "vscode-uri";
import type { ProjectFacts } from "../core/facts.ts";
import { cleanPath, folderOf, joinPath } from "../project/paths.ts";
import { askedBy, gatherFacts } from "../project/project.ts";
import { RememberedFiles } from "../project/remembered-files.ts";
import { gatherRepository, type Repository } from "../project/repository.ts";
import type { Asking } from "../project/targets.ts";
import type { Client } from "./client.ts";
import type { FilesAt } from "./files.ts";
import { placeOf } from "./place-of.ts";
import type { Host } from "./start.ts";
import { unawaited } from "./unawaited.ts";
import { watchedGlobs } from "./watched-globs.ts";

/** Time for everything that is gathered for a policy, in milliseconds. */
const patience = 2000;

/** A folder of this many levels is not looked up from. */
const deepest = 64;

/** Folders to which no policy links. */
const toolFolders: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** What is known for one open policy. */
interface Known {
  /** Its newest version. */
  policy: Asking;
  /** What of the policy was asked about. */
  readonly asked: string;
  /** Root of its repository, once found. */
  root: string | undefined;
  facts: Promise<ProjectFacts | undefined>;
}

interface Kept {
  readonly files: RememberedFiles;
  readonly repository: Promise<Repository | undefined>;
}

export class Repositories {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #client: Client;
  readonly #filesAt: FilesAt;
  /** URIs of the folders of the workspace. */
  readonly #folders: ReadonlySet<string>;
  /** By URI: of the policies, of the roots, and of folders with the root above each. */
  readonly #policies = new Map<string, Known>();
  readonly #kept = new Map<string, Promise<Kept | undefined>>();
  readonly #roots = new Map<string, Promise<string | undefined>>();
  /** Roots that are to be looked at again. */
  readonly #stale = new Set<string>();
  #busy = false;
  readonly #changed = new Emitter<void>();

  constructor(connection: Connection, host: Host, client: Client, filesAt: FilesAt, folders: ReadonlySet<string>) {
    this.#connection = connection;
    this.#host = host;
    this.#client = client;
    this.#filesAt = filesAt;
    this.#folders = folders;
  }

  /** Asks for word of changes, once the client takes requests. */
  listen(): void {
    if (!this.#client.registersWatchers) return;
    const watchers = watchedGlobs.map((globPattern) => ({ globPattern }));
    const registered = this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    unawaited({ connection: this.#connection }, registered);
  }

  /** Told after facts of open policies changed. */
  get onChange() {
    return this.#changed.event;
  }

  /**
   * What is known of the project beside the policy; the same object until it changes. Waits for the first gathering, and
   * where the policy names other files than before, for these.
   */
  factsOf(uri: string, policy: Asking): Promise<ProjectFacts | undefined> {
    const known = this.#policies.get(uri);
    if (known?.policy === policy) return known.facts;
    const asked = askedBy(policy);
    if (known?.asked === asked) {
      known.policy = policy;
      return known.facts;
    }
    const next: Known = { policy, asked, root: undefined, facts: Promise.resolve(undefined) };
    next.facts = this.#gather(uri, next).then((facts) => facts ?? known?.facts);
    this.#policies.set(uri, next);
    return next.facts;
  }

  /**
   * What stands in a folder of the policy's repository, without what tools keep there.
   * @param folder relative to the policy's own, with `/`
   */
  async entriesBeside(uri: string, folder: string): Promise<readonly { name: string; folder: boolean }[]> {
    const root = this.#policies.get(uri)?.root;
    const place = placeOf(uri);
    const own = place && root !== undefined ? pathIn(place, root) : undefined;
    const path = own === undefined ? undefined : cleanPath(joinPath(folderOf(own), folder));
    if (root === undefined || path === undefined) return [];
    const entries = await this.#inTime(async () => (await (await this.#keep(root))?.files.list(path)) ?? undefined);
    return (entries ?? [])
      .filter(({ name, kind }) => (kind === "file" || kind === "folder") && !toolFolders.has(name))
      .map(({ name, kind }) => ({ name, folder: kind === "folder" }))
      .sort((a, b) => Number(b.folder) - Number(a.folder) || (a.name < b.name ? -1 : 1));
  }

  /** The policy is of no interest any more. */
  forget(uri: string): void {
    const root = this.#policies.get(uri)?.root;
    this.#policies.delete(uri);
    if (root !== undefined && ![...this.#policies.values()].some((one) => one.root === root)) this.#kept.delete(root);
  }

  /** To be told which files changed: the facts that were read from them are read again. */
  async changed(changes: readonly FileEvent[]): Promise<void> {
    const places = changes.flatMap(({ uri, type }) => ({ place: placeOf(uri), type }));
    const moved = places.some(
      ({ place, type }) => type !== FileChangeType.Changed && /\/\.git(?:\/HEAD)?$/.test(place?.path ?? ""),
    );
    if (moved) {
      this.refresh();
      return;
    }
    for (const [root, kept] of [...this.#kept]) {
      const files = (await kept)?.files;
      const matters = places.some(({ place, type }) => {
        if (!place) return false;
        if (files?.gitElsewhere && place.path.includes("/.git/")) return true;
        const path = pathIn(place, root);
        // Of what could not be reached, everything may be another now.
        return path !== undefined && (files?.concerns(path, type === FileChangeType.Changed) ?? true);
      });
      if (matters) this.#stale.add(root);
    }
    this.#lookAgain();
  }

  /** Looks again at where the links of a policy lead; what its repository says is kept. */
  saved(uri: string): void {
    const root = this.#policies.get(uri)?.root;
    const work = async () => {
      (await (root === undefined ? undefined : this.#kept.get(root)))?.files.forget();
      if (await this.#gatherAgain(([one]) => one === uri)) this.#changed.fire();
    };
    unawaited({ connection: this.#connection }, work());
  }

  /** Looks at everything again. */
  refresh(): void {
    this.#roots.clear();
    for (const root of this.#kept.keys()) this.#stale.add(root);
    for (const { root } of this.#policies.values()) this.#stale.add(root ?? "");
    this.#lookAgain();
  }

  /** What was known before is used until all is gathered. */
  #lookAgain(): void {
    if (this.#busy) return;
    this.#busy = true;
    const work = async () => {
      try {
        while (this.#stale.size > 0) {
          const stale = new Set(this.#stale);
          this.#stale.clear();
          for (const root of stale) this.#kept.delete(root);
          if (await this.#gatherAgain(([, { root = "" }]) => stale.has(root))) this.#changed.fire();
        }
      } finally {
        this.#busy = false;
      }
    };
    unawaited({ connection: this.#connection }, work());
  }

  /** @returns whether anything is another than it was */
  async #gatherAgain(wanted: (one: readonly [string, Known]) => boolean): Promise<boolean> {
    const changed = [...this.#policies].filter(wanted).map(async ([uri, known]) => {
      const facts = this.#gather(uri, known);
      const [before, now] = await Promise.all([known.facts, facts]);
      if (this.#policies.get(uri) !== known || JSON.stringify(before) === JSON.stringify(now)) return false;
      known.facts = facts;
      return true;
    });
    return (await Promise.all(changed)).includes(true);
  }

  async #gather(uri: string, known: Known): Promise<ProjectFacts | undefined> {
    const place = placeOf(uri);
    if (!place) return undefined;
    return this.#inTime(async (deadline) => {
      const root = await this.#rootOf(place);
      if (root === undefined) return undefined;
      known.root = root;
      const repository = await (await this.#keep(root))?.repository;
      return repository && gatherFacts(repository, pathIn(place, root), known.policy, deadline);
    });
  }

  #keep(root: string): Promise<Kept | undefined> {
    const before = this.#kept.get(root);
    if (before !== undefined) return before;
    const kept = this.#filesAt(root).then((given) => {
      if (!given) return undefined;
      const files = new RememberedFiles(given);
      return { files, repository: this.#inTime((deadline) => gatherRepository(files, deadline)) };
    });
    this.#kept.set(root, kept);
    return kept;
  }

  /** The nearest folder from here up that git keeps, but none above the workspace folder; that one if none is. */
  async #rootOf(place: URI): Promise<string | undefined> {
    const top = this.#topOf(place);
    // Where no folder is open, only the server's own disk is looked at further up.
    if (top === undefined && place.scheme !== "file") return undefined;
    return this.#rootFrom(place.with({ path: folderOf(place.path) || "/" }), top, deepest);
  }

  #rootFrom(folder: URI, top: string | undefined, levels: number): Promise<string | undefined> {
    const uri = folder.toString();
    const before = this.#roots.get(uri);
    if (before !== undefined) return before;
    const found = (async () => {
      if (await this.#isRoot(uri)) return uri;
      const above = folderOf(folder.path) || "/";
      if (uri === top) return uri;
      if (above === folder.path || levels === 0) return undefined;
      return this.#rootFrom(folder.with({ path: above }), top, levels - 1);
    })();
    this.#roots.set(uri, found);
    return found;
  }

  async #isRoot(folder: string): Promise<boolean> {
    const files = await this.#filesAt(folder);
    const git = await files?.stat(".git");
    return git?.kind === "file" || (git?.kind === "folder" && !!(await files?.stat(".git/HEAD")));
  }

  /** The innermost folder of the workspace that holds it. */
  #topOf(place: URI): string | undefined {
    return [...this.#folders]
      .flatMap((folder) => placeOf(folder) ?? [])
      .map((folder) => folder.with({ path: folder.path.replace(/(?<=.)\/$/, "") }).toString())
      .filter((folder) => pathIn(place, folder) !== undefined)
      .sort((a, b) => b.length - a.length)[0];
  }

  /** What comes of it while there is time, else nothing. */
  async #inTime<T>(work: (deadline: Promise<void>) => Promise<T | undefined>): Promise<T | undefined> {
    let callOff = () => {};
    const deadline = new Promise<void>((resolve) => {
      callOff = this.#host.after(patience, resolve);
    });
    try {
      return await Promise.race([work(deadline), deadline.then(() => undefined)]);
    } finally {
      callOff();
    }
  }
}

/** The path below a folder; `undefined` where it is elsewhere. */
function pathIn({ scheme, authority, path }: URI, folder: string): string | undefined {
  const root = URI.parse(folder);
  const start = root.path.endsWith("/") ? root.path : `${root.path}/`;
  const inside = root.scheme === scheme && root.authority === authority && path.startsWith(start);
  return inside ? path.slice(start.length) : undefined;
}
