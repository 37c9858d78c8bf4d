/** The open files beside policies, `security.txt` and `security-insights.yml`: each is judged once for a version, its settings and its facts. */

import type { TextDocument } from "vscode-languageserver-textdocument";
import { withKnownContacts } from "../core/configuration/known-contacts.ts";
import { type StoredText, storedText } from "../core/document/stored-text.ts";
import { understand } from "../core/document/understand.ts";
import type { ProjectFacts } from "../core/facts.ts";
import type { Judged } from "../core/lint.ts";
import { lintInsights } from "../core/lint-insights.ts";
import { lintSecurityTxt } from "../core/lint-security-txt.ts";
import { isPublishedSecurityTxt, isSecurityTxtPath } from "../core/security-txt/path.ts";
import { readSecurityTxt } from "../core/security-txt/read.ts";
import type { SecurityTxt } from "../core/security-txt/security-txt.ts";
import { insightsIn, isInsightsPath } from "../project/neighbours/insights.ts";
import { asksNothing } from "../project/targets.ts";
import type { Client } from "./client.ts";
import { Places } from "./convert.ts";
import type { Documents, JudgedDocument, Judgement } from "./documents.ts";
import type { Repositories } from "./repositories.ts";
import type { ResourceSettings, SettingsStore } from "./settings.ts";
import type { Host } from "./start.ts";

/** What was read of such a file; of a `security.txt` all that it says. */
type NeighbourFile = SecurityTxt | StoredText;

/** One version of such a file with all that was made of it. */
export interface NeighbourJudgement extends JudgedDocument {
  readonly file: NeighbourFile;
  /** Judges another text in its place. */
  readonly judge: (source: string) => { readonly file: NeighbourFile; readonly findings: readonly Judged[] };
}

interface Kept {
  readonly settings: ResourceSettings;
  readonly today: string;
  readonly project: ProjectFacts | undefined;
  readonly judgement: NeighbourJudgement;
}

export class NeighbourFiles {
  readonly #host: Host;
  readonly #client: Client;
  readonly #settings: SettingsStore;
  readonly #repositories: Repositories;
  readonly #documents: Documents;
  readonly #kept = new WeakMap<TextDocument, Kept>();

  constructor(host: Host, client: Client, settings: SettingsStore, repositories: Repositories, documents: Documents) {
    this.#host = host;
    this.#client = client;
    this.#settings = settings;
    this.#repositories = repositories;
    this.#documents = documents;
  }

  /** Whether the document is of these kinds, by its name and place. */
  isOne(uri: string): boolean {
    if (isInsightsPath(uri)) return true;
    const path = this.#documents.pathInFolder(uri);
    return path === undefined ? isSecurityTxtPath(uri) : isPublishedSecurityTxt(path);
  }

  /**
   * The judgement of the version that is open now.
   * @returns `null` for a document that is not open, none of this kind, or switched off; `undefined` where judging failed
   */
  async judge(uri: string): Promise<NeighbourJudgement | null | undefined> {
    if (!this.#documents.open.get(uri)) return null;
    const settings = await this.#settings.of(uri);
    if (!settings.enable || settings.named === false || !this.isOne(uri)) return null;
    const project = await this.#repositories.factsOf(uri, asksNothing);
    // The document may have changed meanwhile.
    const document = this.#documents.open.get(uri);
    if (!document) return null;
    const { today } = this.#documents;
    const kept = this.#kept.get(document);
    if (kept?.settings === settings && kept.project === project && kept.today === today) return kept.judgement;
    try {
      const judgement = this.#judge(document, settings, today, project);
      this.#kept.set(document, { settings, today, project, judgement });
      return judgement;
    } catch (error) {
      this.#documents.report(uri, error);
      return undefined;
    }
  }

  #judge(
    document: TextDocument,
    settings: ResourceSettings,
    today: string,
    project: ProjectFacts | undefined,
  ): NeighbourJudgement {
    const start = this.#host.milliseconds();
    const { judging } = settings;
    const facts = withKnownContacts({ today, ...(project && { project }) }, judging);
    const { reader } = this.#documents;
    const beside = { facts, understand: (text: string) => understand(text, reader, { headings: judging.headings }) };
    const path = this.#documents.pathInFolder(document.uri) ?? document.uri;
    const judge = (source: string) => {
      if (isInsightsPath(document.uri)) {
        const file = storedText(source);
        const insights = insightsIn(project?.place ?? path, file.text);
        return { file, findings: insights ? lintInsights(file, insights, beside, judging) : [] };
      }
      const file = readSecurityTxt(source);
      return { file, findings: lintSecurityTxt(file, path, beside, judging) };
    };
    const judged = judge(document.getText());
    const milliseconds = this.#host.milliseconds() - start;
    const places = new Places(document, this.#client.encoding);
    return { document, places, settings, facts, ...judged, judge, milliseconds };
  }
}

/** What was made of an open document, of whatever kind it is. */
export type AnyJudgement = Judgement | NeighbourJudgement;

/** Judges what is open there by what it is. */
export function judgeAny(
  { documents, neighbours }: { readonly documents: Documents; readonly neighbours: NeighbourFiles },
  uri: string,
): Promise<AnyJudgement | null | undefined> {
  return neighbours.isOne(uri) ? neighbours.judge(uri) : documents.judge(uri);
}

/** The text that was judged. */
export function fileOf(judgement: AnyJudgement): StoredText {
  return "policy" in judgement ? judgement.policy : judgement.file;
}
