/** The project files (`.security-policy.json`) of the workspace: found, watched, and told what is wrong in them. */

import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type Disposable,
  Emitter,
  type FileEvent,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import { projectFileName } from "../core/configuration/project-file.ts";
import { Configurations, type Found, type ProjectFile } from "../project/configurations.ts";
import { nameOf } from "../project/paths.ts";
import type { Client } from "./client.ts";
import { Places, source } from "./convert.ts";
import type { FilesAt } from "./files.ts";
import { placeOf } from "./place-of.ts";
import { configurationCode, type FurtherPoliciesParams, furtherPoliciesNotification, jsonCode } from "./protocol.ts";
import { unawaited } from "./unawaited.ts";

const nothing: Found = { configurations: [], files: [] };

export class ProjectFiles {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #filesAt: FilesAt;
  /** URIs of the folders of the workspace. */
  readonly #folders: ReadonlySet<string>;
  /** One for each kind of place, such as `file://`: in it, folders are named by their paths. */
  readonly #places = new Map<string, Configurations>();
  /** What project files hold for, with the ones that were found for it last. */
  readonly #asked = new Map<string, Found>();
  /** URIs of the project files in which something is wrong, with what was said of it. */
  readonly #wrong = new Map<string, string>();
  /** Names of the files that are watched beside `.security-policy.json`. */
  #watched = "";
  #watching: Promise<Disposable> | undefined;
  #policiesSaid: string | undefined;
  readonly #changed = new Emitter<void>();

  constructor(connection: Connection, client: Client, filesAt: FilesAt, folders: ReadonlySet<string>) {
    this.#connection = connection;
    this.#client = client;
    this.#filesAt = filesAt;
    this.#folders = folders;
  }

  /** To be told which files changed; reads everything again where project files are among them. */
  changed(changes: readonly FileEvent[]): void {
    for (const { uri } of changes) if (isProjectFile(uri) && !this.#asked.has(uri)) this.#asked.set(uri, nothing);
    const watched = new Set([projectFileName, ...this.#watched.split("/")]);
    // Where git keeps the folder is where looking for project files ends.
    const matters = ({ uri }: FileEvent) => watched.has(nameOf(decoded(uri))) || /\/\.git(?:\/HEAD)?$/.test(uri);
    if (!this.#client.registersWatchers || changes.some(matters)) this.refresh();
  }

  /** Reads the project files of the workspace, and asks for word of changes, once the client takes requests. */
  listen(): void {
    this.#watch([]);
    const inRoots = [...this.#folders].map((folder) => `${folder.replace(/\/$/, "")}/${projectFileName}`);
    const known = new Set([...inRoots, ...(this.#client.options.projectFiles ?? [])]);
    const all = Promise.all([...known].map((uri) => this.of(uri)));
    unawaited(
      { connection: this.#connection },
      all.then(() => this.#tellPolicies()),
    );
  }

  /** Told after project files changed. */
  get onChange() {
    return this.#changed.event;
  }

  /** What holds for a file; paths of configurations are those of URIs. */
  async of(uri: string): Promise<Found> {
    const place = placeOf(uri);
    if (!place) return nothing;
    if (!this.#asked.has(uri)) this.#asked.set(uri, nothing);
    const configurations = this.#configurations(place);
    const found = await configurations.find(place.path.slice(0, place.path.lastIndexOf("/")));
    // Where files changed meanwhile, somebody reads them anew.
    if (configurations !== this.#configurations(place)) return found;
    if (this.#asked.has(uri)) this.#asked.set(uri, found);
    for (const file of found.files) this.#tell(place, file);
    this.#watch(found.files.map(({ path }) => nameOf(path)));
    return found;
  }

  /** The file is of no interest any more. */
  forget(uri: string): void {
    this.#asked.delete(uri);
  }

  /** Reads everything again. */
  refresh(): void {
    this.#places.clear();
    unawaited({ connection: this.#connection }, this.#readAgain());
  }

  async #readAgain(): Promise<void> {
    const before = [...this.#wrong.keys()];
    const asked = [...this.#asked];
    const found = await Promise.all(asked.map(([uri]) => this.of(uri)));
    const read = new Set(
      asked.flatMap(([uri], at) => found[at]?.files.map((file) => uriOf(placeOf(uri) as URI, file)) ?? []),
    );
    for (const uri of before) if (!read.has(uri)) this.#publish(uri, []);
    this.#tellPolicies();
    if (asked.some(([, last], at) => !isSame(last, found[at] as Found))) this.#changed.fire();
  }

  /** Says which further policies there are, where that is new. */
  #tellPolicies(): void {
    if (!this.#client.options.projectFiles) return;
    const globs = [...this.#asked].flatMap(([uri, { configurations }]) => {
      const place = placeOf(uri);
      if (!place) return [];
      return configurations.flatMap(({ path, files = [] }) => {
        const folder = uriOf(place, { path: path.slice(0, path.lastIndexOf("/")) || "/" });
        return files.filter((glob) => !glob.startsWith("!")).map((glob) => ({ folder, glob }));
      });
    });
    const different = [...new Map(globs.map((one) => [JSON.stringify(one), one])).entries()].sort();
    const said = different.map(([key]) => key).join();
    if (said === this.#policiesSaid) return;
    this.#policiesSaid = said;
    const params: FurtherPoliciesParams = { globs: different.map(([, one]) => one) };
    unawaited({ connection: this.#connection }, this.#connection.sendNotification(furtherPoliciesNotification, params));
  }

  #configurations({ scheme, authority }: URI): Configurations {
    const key = `${scheme}://${authority}`;
    const known = this.#places.get(key);
    if (known) return known;
    const made = new Configurations({
      filesIn: (path) => this.#filesAt(URI.from({ scheme, authority, path: path === "" ? "/" : path }).toString()),
      above: (path) => {
        // What lies above a folder of a virtual workspace is nobody's repository.
        const ends = path === "" || (scheme !== "file" && this.#isFolder(URI.from({ scheme, authority, path })));
        return ends ? undefined : path.slice(0, path.lastIndexOf("/"));
      },
    });
    this.#places.set(key, made);
    return made;
  }

  #isFolder(uri: URI): boolean {
    return [...this.#folders].some((folder) => URI.parse(folder).toString().replace(/\/$/, "") === uri.toString());
  }

  /** Shows what is wrong in a project file, or that nothing is any more. */
  #tell(place: URI, file: ProjectFile): void {
    const uri = uriOf(place, file);
    if (file.problems.length === 0 && !this.#wrong.has(uri)) return;
    const document = TextDocument.create(uri, "jsonc", 0, file.text);
    const places = new Places(document, this.#client.encoding);
    const diagnostics = file.problems.map(({ at, message, ofJson }) => ({
      range: places.range(at),
      severity: DiagnosticSeverity.Error,
      code: ofJson ? jsonCode : configurationCode,
      source,
      message,
    }));
    this.#publish(uri, diagnostics);
  }

  #publish(uri: string, diagnostics: Diagnostic[]): void {
    const said = JSON.stringify(diagnostics);
    // A file holds for many policies.
    if (this.#wrong.get(uri) === said) return;
    if (diagnostics.length > 0) this.#wrong.set(uri, said);
    else this.#wrong.delete(uri);
    unawaited({ connection: this.#connection }, this.#connection.sendDiagnostics({ uri, diagnostics }));
  }

  /** Asks for word of changes to project files, and to the files that they extend. */
  #watch(names: readonly string[]): void {
    if (!this.#client.registersWatchers) return;
    const all = [...new Set([projectFileName, ...this.#watched.split("/"), ...names])].filter((name) => name !== "");
    const watched = all.sort().join("/");
    if (watched === this.#watched) return;
    this.#watched = watched;
    const before = this.#watching;
    const watchers = all.map((name) => ({ globPattern: `**/${name.replace(/[*?[\]{}]/g, "?")}` }));
    this.#watching = this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    const replaced = this.#watching.then(async () => (await before)?.dispose());
    unawaited({ connection: this.#connection }, replaced);
  }
}

function isProjectFile(uri: string): boolean {
  return uri.endsWith(`/${projectFileName}`);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Whether the same files say the same. */
function isSame({ files: a }: Found, { files: b }: Found): boolean {
  return a.length === b.length && a.every(({ path, text }, at) => path === b[at]?.path && text === b[at].text);
}

function uriOf({ scheme, authority }: URI, { path }: Pick<ProjectFile, "path">): string {
  return URI.from({ scheme, authority, path }).toString();
}
