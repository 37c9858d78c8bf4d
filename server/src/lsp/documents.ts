/** The open policies: each is understood once per version, and every feature reads the same policy and findings. */

import { type Connection, Emitter, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import { withKnownContacts } from "../core/configuration/known-contacts.ts";
import type { OwnHeadings } from "../core/document/own-headings.ts";
import type { Policy } from "../core/document/policy.ts";
import { Reader } from "../core/document/reading.ts";
import { understand } from "../core/document/understand.ts";
import type { Facts, KeyFacts, ProjectFacts } from "../core/facts.ts";
import { matchesGlob } from "../core/glob.ts";
import { type Judged, lint } from "../core/lint.ts";
import { isPolicyPath } from "../core/policy-file.ts";
import { Keys } from "../project/keys.ts";
import type { Client } from "./client.ts";
import { changed, Places } from "./convert.ts";
import type { Repositories } from "./repositories.ts";
import type { ResourceSettings, SettingsStore } from "./settings.ts";
import type { Host } from "./start.ts";

/** One version of a document, of whatever kind, and what was found in it. */
export interface JudgedDocument {
  readonly document: TextDocument;
  readonly places: Places;
  readonly settings: ResourceSettings;
  readonly facts: Facts;
  readonly findings: readonly Judged[];
  /** How long understanding and judging took. */
  readonly milliseconds: number;
}

/** One version of a policy with all that was made of it. */
export interface Judgement extends JudgedDocument {
  readonly policy: Policy;
}

/** What was made of a version, or that making it failed. */
interface Kept {
  readonly document: TextDocument;
  readonly settings: ResourceSettings;
  readonly today: string;
  readonly project: ProjectFacts | undefined;
  readonly judgement: Judgement | undefined;
}

interface Understood {
  readonly policy: Policy;
  readonly headings: OwnHeadings | undefined;
  readonly milliseconds: number;
}

/** For so many milliseconds after the last question what is known for a policy that is not there yet is kept. */
const outlookKept = 300_000;

export class Documents {
  readonly reader = new Reader();
  readonly open: TextDocuments<TextDocument>;
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #keys: Keys | undefined;
  readonly #client: Client;
  readonly #settings: SettingsStore;
  readonly #repositories: Repositories;
  readonly #folders: Set<string>;
  readonly #policies = new WeakMap<TextDocument, Understood>();
  readonly #kept = new Map<string, Kept>();
  #forgetOutlook = () => {};
  readonly #judged = new Emitter<Judgement>();

  constructor(
    connection: Connection,
    host: Host,
    client: Client,
    settings: SettingsStore,
    repositories: Repositories,
    folders: Set<string>,
  ) {
    this.#connection = connection;
    this.#host = host;
    const { loadKeyReader } = host;
    this.#keys = loadKeyReader && new Keys(loadKeyReader);
    this.#client = client;
    this.#settings = settings;
    this.#repositories = repositories;
    this.#folders = folders;
    this.open = new TextDocuments({
      create: TextDocument.create,
      update: (document, changes, version) => changed(document, changes, version, client.encoding),
    });
    this.open.onDidClose(({ document }) => {
      this.#kept.delete(document.uri);
      settings.forget(document.uri);
      repositories.forget(document.uri);
    });
    this.open.listen(connection);
  }

  /** Follows the folders of the workspace, once the client takes requests. */
  listen(): void {
    if (!this.#client.workspaceFolders) return;
    this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const folder of removed) this.#folders.delete(folder.uri);
      for (const folder of added) this.#folders.add(folder.uri);
      this.#repositories.refresh();
    });
  }

  /** Told once for every version that was judged, and again when it was judged under other settings or facts. */
  get onJudged() {
    return this.#judged.event;
  }

  /**
   * The judgement of the version that is open now.
   * @returns `null` for a document that is not open, no policy, or switched off; `undefined` where judging failed
   */
  async judge(uri: string): Promise<Judgement | null | undefined> {
    if (!this.open.get(uri)) return null;
    const settings = await this.#settings.of(uri);
    // The document may have changed meanwhile.
    const document = this.open.get(uri);
    if (!document || !settings.enable || !this.#isPolicy(uri, settings)) return null;
    try {
      const { today } = this;
      const { headings } = settings.judging;
      const project = await this.#repositories.factsOf(uri, this.#understand(document, headings).policy);
      if (this.open.get(uri) !== document) return this.judge(uri);
      const current = this.#current(document, settings, today, project);
      if (current) return current.judgement;
      const keys = await this.#keysOf(document, settings, project);
      if (this.open.get(uri) !== document) return this.judge(uri);
      // Somebody else may have asked, and judged it, meanwhile.
      const meanwhile = this.#current(document, settings, today, project);
      if (meanwhile) return meanwhile.judgement;
      const facts = { today, ...(project && { project }), ...(keys && { keys }) };
      const judgement = this.#judge(document, settings, withKnownContacts(facts, settings.judging));
      this.#kept.set(uri, { document, settings, today, project, judgement });
      if (judgement) this.#judged.fire(judgement);
      return judgement;
    } catch (error) {
      this.report(uri, error);
      return undefined;
    }
  }

  /** By what a policy that is not there yet would be judged. @param uri where it would stand */
  async outlook(uri: string): Promise<{ readonly facts: Facts; readonly settings: ResourceSettings }> {
    const settings = await this.#settings.of(uri);
    const project = await this.#repositories.factsOf(uri, understand("", this.reader));
    // Asked again with every answer; once the talk is over nobody else says that it may be forgotten.
    this.#forgetOutlook();
    this.#forgetOutlook = this.#host.after(outlookKept, () => {
      if (!this.open.get(uri)) this.#repositories.forget(uri);
    });
    const facts = { today: this.today, ...(project && { project }) };
    return { facts: withKnownContacts(facts, settings.judging), settings };
  }

  /** What was made of the version under the same settings and facts. */
  #current(
    document: TextDocument,
    settings: ResourceSettings,
    today: string,
    project: ProjectFacts | undefined,
  ): Kept | undefined {
    const kept = this.#kept.get(document.uri);
    const same = kept?.document === document && kept.settings === settings && kept.project === project;
    return same && kept.today === today ? kept : undefined;
  }

  #judge(document: TextDocument, settings: ResourceSettings, facts: Facts): Judgement | undefined {
    try {
      const understood = this.#understand(document, settings.judging.headings);
      const { policy } = understood;
      const start = this.#host.milliseconds();
      const findings = lint(policy, facts, settings.judging);
      const milliseconds = understood.milliseconds + this.#host.milliseconds() - start;
      const places = new Places(document, this.#client.encoding);
      return { document, places, policy, settings, facts, findings, milliseconds };
    } catch (error) {
      this.report(document.uri, error);
      return undefined;
    }
  }

  /** What the keys in the text, and those that it links, say. Waits only where there are any. */
  #keysOf(
    document: TextDocument,
    settings: ResourceSettings,
    project: ProjectFacts | undefined,
  ): Promise<readonly KeyFacts[] | undefined> | undefined {
    if (!document.getText().includes("-----BEGIN PGP") && !project?.keys?.length) return undefined;
    return this.#keys?.of(this.#understand(document, settings.judging.headings).policy, project?.keys);
  }

  #understand(document: TextDocument, headings: OwnHeadings | undefined): Understood {
    const known = this.#policies.get(document);
    if (known && known.headings === headings) return known;
    const start = this.#host.milliseconds();
    const policy = understand(document.getText(), this.reader, { headings });
    const understood = { policy, headings, milliseconds: this.#host.milliseconds() - start };
    this.#policies.set(document, understood);
    return understood;
  }

  /** Says that something is wrong with us. */
  report(uri: string, error: unknown): void {
    this.#connection.console.error(`Judging ${uri} failed: ${error instanceof Error ? error.stack : error}`);
  }

  /** The day by which documents are judged. */
  get today(): string {
    return this.#client.options.today ?? localDay(this.#host.now());
  }

  #isPolicy(uri: string, settings: ResourceSettings): boolean {
    const path = pathOf(uri);
    if (settings.named !== undefined) return settings.named;
    if (isPolicyPath(path)) return true;
    if (settings.files.length === 0) return false;
    const inFolder = this.pathInFolder(uri) ?? path.replace(/^\//, "");
    return settings.files.some((glob) => matchesGlob(glob, inFolder));
  }

  /** The path below the folder of the workspace that holds the document; `undefined` for one that is in none. */
  pathInFolder(uri: string): string | undefined {
    const path = pathOf(uri);
    const folder = [...this.#folders]
      .map((one) => `${pathOf(one).replace(/\/$/, "")}/`)
      .filter((one) => path.startsWith(one))
      .reduce((longest, one) => (one.length > longest.length ? one : longest), "");
    return folder === "" ? undefined : path.slice(folder.length);
  }
}

function pathOf(uri: string): string {
  try {
    return URI.parse(uri).path;
  } catch {
    return uri;
  }
}

function localDay(now: Date): string {
  const pad = (number: number, length: number) => String(number).padStart(length, "0");
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
