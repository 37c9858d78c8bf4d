/** What the user has set for each resource, read tolerantly: a value of the wrong kind counts as not given. */

import { type Connection, DidChangeConfigurationNotification, Emitter } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { type Need, type SectionKind, sectionKinds } from "../core/catalogue/kinds.ts";
import type { Configuration } from "../core/configuration/configuration.ts";
import { isNamedPolicy, settingsFor } from "../core/configuration/settings-for.ts";
import type { RuleSetting, Settings } from "../core/settings.ts";
import { defaultSettings, isProfile, isSeverity } from "../core/settings.ts";
import type { Client } from "./client.ts";
import type { ProjectFiles } from "./project-files.ts";
import type { ClientSettings } from "./protocol.ts";
import { unawaited } from "./unawaited.ts";

const section = "securityPolicy";

/** The settings of one resource. */
export interface ResourceSettings {
  readonly enable: boolean;
  readonly run: "onType" | "onSave";
  /** Whether the list of versions shows the newest release above it. */
  readonly codeLens: boolean;
  /** Globs of further policies. */
  readonly files: readonly string[];
  /** Whether a project file says that the file is a policy, or that it is none. */
  readonly named?: boolean | undefined;
  /** What judging depends on: project files come first. */
  readonly judging: Settings;
}

/** Asks the client for settings, and keeps the answers until they change. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #projectFiles: ProjectFiles;
  readonly #kept = new Map<string, Promise<ResourceSettings>>();
  readonly #changed = new Emitter<void>();
  /** What holds for every resource where the client does not answer. */
  #common: unknown;

  constructor(connection: Connection, client: Client, projectFiles: ProjectFiles) {
    this.#connection = connection;
    this.#client = client;
    this.#projectFiles = projectFiles;
    this.#common = inSection(client.options.settings);
    connection.onDidChangeConfiguration(({ settings }) => {
      const sent = inSection(settings);
      if (sent !== undefined && !client.configures) this.#common = sent;
      this.#forgetAll();
    });
    projectFiles.onChange(() => this.#forgetAll());
  }

  /** Asks for word of changes, once the client takes requests. */
  listen(): void {
    if (!this.#client.registersConfiguration) return;
    const registered = this.#connection.client.register(DidChangeConfigurationNotification.type, { section });
    unawaited({ connection: this.#connection }, registered);
  }

  /** Told after settings changed. */
  get onChange() {
    return this.#changed.event;
  }

  /** The settings of a resource; the same object until they change. */
  of(uri: string): Promise<ResourceSettings> {
    let settings = this.#kept.get(uri);
    if (!settings) {
      settings = this.#settle(uri);
      this.#kept.set(uri, settings);
    }
    return settings;
  }

  /** The project files that hold for a resource, the furthest first. */
  async configurationsOf(uri: string): Promise<readonly Configuration[]> {
    return (await this.#projectFiles.of(uri)).configurations;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
    this.#projectFiles.forget(uri);
  }

  #forgetAll(): void {
    this.#kept.clear();
    this.#changed.fire();
  }

  /** What the client says, with what the project files say put over it. */
  async #settle(uri: string): Promise<ResourceSettings> {
    const [said, { configurations }] = await Promise.all([this.#ask(uri), this.#projectFiles.of(uri)]);
    if (configurations.length === 0) return said;
    const { path } = URI.parse(uri);
    return {
      ...said,
      named: isNamedPolicy(path, configurations),
      judging: settingsFor(path, configurations, said.judging),
    };
  }

  async #ask(uri: string): Promise<ResourceSettings> {
    if (!this.#client.configures) return readSettings(this.#common);
    try {
      const answer: unknown = await this.#connection.workspace.getConfiguration({ scopeUri: uri, section });
      return readSettings(answer ?? this.#common);
    } catch (reason) {
      this.#connection.console.warn(`No settings for ${uri}: ${reason}`);
      this.#kept.delete(uri);
      return readSettings(this.#common);
    }
  }
}

/** Settings may come bare or under their section. */
function inSection(value: unknown): unknown {
  return isRecord(value) && section in value ? value[section] : (value ?? undefined);
}

/** Reads what a client sent as settings; what is wrong or missing has its default. */
export function readSettings(value: unknown): ResourceSettings {
  const given: Partial<Record<keyof ClientSettings | "sections", unknown>> = isRecord(value) ? value : {};
  const { enable, run, codeLens, files, profile, rules, sections } = given;
  return {
    enable: enable !== false,
    run: run === "onSave" ? "onSave" : "onType",
    codeLens: codeLens === true,
    files: Array.isArray(files) ? files.filter((glob) => typeof glob === "string") : [],
    judging: {
      profile: isProfile(profile) ? profile : defaultSettings.profile,
      rules: entriesWhere(rules, isRuleSetting),
      ...sectionSettings(sections),
    },
  };
}

/** Kind to need, or to an object with `need` and `headings`. */
function sectionSettings(value: unknown): Pick<Settings, "sections" | "headings"> {
  const all = entriesWhere(value, isSectionSetting, isKind);
  const entries = Object.entries(all).map(([kind, one]) => [kind, isNeed(one) ? { need: one } : one] as const);
  const texts = (list: unknown) => (Array.isArray(list) ? list.filter((text) => typeof text === "string") : []);
  const headings = entries
    .map(([kind, one]) => [kind, texts(one.headings)] as const)
    .filter(([, own]) => own.length > 0);
  return {
    sections: Object.fromEntries(entries.flatMap(([kind, { need }]) => (isNeed(need) ? [[kind, need]] : []))),
    ...(headings.length > 0 && { headings: Object.fromEntries(headings) }),
  };
}

function isKind(key: string): key is SectionKind {
  return (sectionKinds as readonly string[]).includes(key);
}

function isSectionSetting(
  value: unknown,
): value is Need | "off" | { readonly need?: unknown; readonly headings?: unknown } {
  return isNeed(value) || isRecord(value);
}

function isRuleSetting(value: unknown): value is RuleSetting {
  return isRecord(value) ? value.severity === undefined || isSeverity(value.severity) : isSeverity(value);
}

function isNeed(value: unknown): value is Need | "off" {
  return value === "required" || value === "recommended" || value === "optional" || value === "off";
}

function entriesWhere<T, K extends string>(
  value: unknown,
  fits: (one: unknown) => one is T,
  isKey: (key: string) => key is K = (_key): _key is K => true,
): Readonly<Record<K, T>> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter(([key, one]) => isKey(key) && fits(one))) as Record<K, T>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
