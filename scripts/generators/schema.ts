/** The JSON schema of `.security-policy.json`: what editors complete and check the file by. */

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

/** The text of `schema/security-policy.schema.json`. */
export function projectFileSchema(): string {
  const defined = new Map(Object.entries(shared).map(([name, shape]) => [shape, `#/definitions/${name}`]));
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Security Policy",
    allowComments: true,
    allowTrailingCommas: true,
    ...jsonSchema(projectFileShape, defined),
    definitions: Object.fromEntries(Object.entries(shared).map(([name, shape]) => [name, jsonSchema(shape, defined)])),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
