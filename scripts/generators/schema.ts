/** The JSON schemas of `.security-policy.json`: what editors complete and check the file by. */

import { jsonSchema } from "../../server/src/core/configuration/json-schema.ts";
import {
  projectFileShape,
  rulesShape,
  sectionShape,
  sectionsShape,
  severityShape,
} from "../../server/src/core/configuration/project-file.ts";

/** Shapes that come more than once. */
const shared = { rules: rulesShape, sections: sectionsShape, section: sectionShape, severity: severityShape };

const defined = new Map(Object.entries(shared).map(([name, shape]) => [shape, `#/definitions/${name}`]));

/** How editors are to read the file. */
const dialect = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Security Policy",
  allowComments: true,
  allowTrailingCommas: true,
};

/** The text of `schema/security-policy.schema.json`, which refuses what the reading of project files refuses. */
export function projectFileSchema(): string {
  return written({ ...dialect, ...wholeSchema(), definitions: definitions() });
}

/**
 * The text of `schema/vscode.schema.json`, by which VS Code completes and explains and refuses nothing: what is wrong is
 * told by our server, in better words, in files that are not open too, and is not to be told twice. An `if` with nothing
 * to follow from it is read for its descriptions and judges nothing.
 */
export function editorSchema(): string {
  return written({ ...dialect, if: wholeSchema(), definitions: definitions() });
}

function wholeSchema(): Record<string, unknown> {
  return jsonSchema(projectFileShape, defined);
}

function definitions(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(shared).map(([name, shape]) => [name, jsonSchema(shape, defined)]));
}

function written(schema: Record<string, unknown>): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
