/** What is the JSON schema (draft 7, which editors know) of a shape? */

import type { Shape } from "./shape.ts";

/**
 * The schema as plain data.
 * @param defined shapes that are defined elsewhere in the schema, with the address of their definition
 */
export function jsonSchema(shape: Shape, defined: ReadonlyMap<Shape, string> = new Map()): Record<string, unknown> {
  const { describe } = shape;
  return {
    ...(describe === undefined ? {} : { description: describe }),
    ...(describe?.includes("`") ? { markdownDescription: describe } : {}),
    ...(shape.default === undefined ? {} : { default: shape.default }),
    ...typeOf(shape, (one) => (defined.has(one) ? { $ref: defined.get(one) } : jsonSchema(one, defined))),
  };
}

function typeOf(shape: Shape, schemaOf: (inner: Shape) => Record<string, unknown>): Record<string, unknown> {
  switch (shape.type) {
    case "word":
      return {
        type: "string",
        enum: shape.words,
        ...(shape.describeWords ? { enumDescriptions: shape.describeWords } : {}),
      };
    case "text":
      return {
        type: "string",
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern, patternErrorMessage: `Write ${shape.what}.` }),
        ...(shape.examples ? { examples: shape.examples } : {}),
      };
    case "integer":
      return {
        type: "integer",
        ...(shape.minimum === undefined ? {} : { minimum: shape.minimum }),
        ...(shape.maximum === undefined ? {} : { maximum: shape.maximum }),
      };
    case "boolean":
      return { type: "boolean" };
    case "list":
      return { type: "array", items: schemaOf(shape.of) };
    case "object":
      return {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, one]) => [key, schemaOf(one)])),
        ...(shape.required === undefined ? {} : { required: [shape.required] }),
      };
    case "either":
      return { anyOf: shape.shapes.map(schemaOf) };
  }
}
