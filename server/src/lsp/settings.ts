/** What the user has set for each resource, read tolerantly: a value of the wrong kind counts as not given. */

import { type Connection, DidChangeConfigurationNotification, Emitter } from "vscode-languageserver";
import { type Need, type SectionKind, sectionKinds } from "../core/catalogue/kinds.ts";
import type { RuleSetting, Settings } from "../core/settings.ts";
import { defaultSettings, isProfile, isSeverity } from "../core/settings.ts";
import type { Client } from "./client.ts";
import type { ClientSettings } from "./protocol.ts";
import { unawaited } from "./unawaited.ts";

const section = "securityPolicy";

/** The settings of one resource. */
export interface ResourceSettings {
  readonly enable: boolean;
  readonly run: "onType" | "onSave";
  /** Globs of further policies. */
  readonly files: readonly string[];
  /** What judging depends on. */
  readonly judging: Settings;
}

/** Asks the client for settings, and keeps the answers until they change. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #kept = new Map<string, Promise<ResourceSettings>>();
  readonly #changed = new Emitter<void>();
  /** What holds for every resource where the client does not answer. */
  #common: unknown;

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
    this.#common = inSection(client.options.settings);
    connection.onDidChangeConfiguration(({ settings }) => {
      const sent = inSection(settings);
      if (sent !== undefined && !client.configures) this.#common = sent;
      this.#kept.clear();
      this.#changed.fire();
    });
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
      settings = this.#ask(uri);
      this.#kept.set(uri, settings);
    }
    return settings;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
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
  const { enable, run, files, profile, rules, sections } = given;
  return {
    enable: enable !== false,
    run: run === "onSave" ? "onSave" : "onType",
    files: Array.isArray(files) ? files.filter((glob) => typeof glob === "string") : [],
    judging: {
      profile: isProfile(profile) ? profile : defaultSettings.profile,
      rules: entriesWhere(rules, isRuleSetting),
      sections: entriesWhere(sections, isNeed, (kind): kind is SectionKind =>
        (sectionKinds as readonly string[]).includes(kind),
      ),
    },
  };
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
