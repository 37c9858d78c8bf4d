/** What is generated of and from the extension's manifest: the schemas of rules and sections, the table of settings. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchema } from "../../server/src/core/configuration/json-schema.ts";
import { rulesShape, sectionShape, sectionsShape } from "../../server/src/core/configuration/project-file.ts";

interface Setting {
  readonly type: string | readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const root = join(import.meta.dirname, "../..");

/** The manifest with the schemas of the settings `securityPolicy.rules` and `securityPolicy.sections` put in. */
export function manifest(current: string): string {
  const json = JSON.parse(current);
  const settings = json.contributes.configuration.properties;
  const { properties, additionalProperties } = jsonSchema(rulesShape);
  Object.assign(settings["securityPolicy.rules"], { properties, additionalProperties });
  Object.assign(settings["securityPolicy.sections"], {
    propertyNames: { enum: Object.keys(sectionsShape.keys) },
    additionalProperties: jsonSchema(sectionShape),
  });
  return `${JSON.stringify(json, null, 2)}
`;
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
