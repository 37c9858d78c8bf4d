/** What is generated of and from the extension's manifest: the schema of its rules, the table of its settings. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rulesSchema } from "./rules.ts";

interface Setting {
  readonly type: string | readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const root = join(import.meta.dirname, "../..");

/** The manifest with the schema of the setting `securityPolicy.rules` put in. */
export function manifest(current: string): string {
  const json = JSON.parse(current);
  const setting = json.contributes.configuration.properties["securityPolicy.rules"];
  const { properties, additionalProperties } = rulesSchema() as Record<string, unknown>;
  Object.assign(setting, { properties, additionalProperties });
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** The table of all settings. */
export function settingsTable(): string {
  const json = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const strings: Record<string, string> = JSON.parse(readFileSync(join(root, "package.nls.json"), "utf8"));
  const settings: Record<string, Setting> = json.contributes.configuration.properties;
  const rows = Object.entries(settings).map(([name, setting]) => {
    const text = setting.markdownDescription ?? setting.description ?? "";
    const said = text
      .replace(/^%(.*)%$/, (_, key: string) => strings[key] ?? key)
      .replaceAll("\n", " ")
      .replaceAll("|", "\\|");
    return `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${said} |`;
  });
  return ["| setting | default | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}
