/** What is the JSON schema (draft 7, which editors know) of a shape? */

import type { Shape } from "./shape.ts";

/** The schema as plain data. */
export function jsonSchema(shape: Shape): Record<string, unknown> {
  return {
    ...(shape.describe === undefined ? {} : { description: shape.describe, markdownDescription: shape.describe }),
    ...(shape.default === undefined ? {} : { default: shape.default }),
    ...typeOf(shape),
  };
}

function typeOf(shape: Shape): Record<string, unknown> {
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
      return { type: "array", items: jsonSchema(shape.of) };
    case "object":
      return {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, one]) => [key, jsonSchema(one)])),
        ...(shape.required === undefined ? {} : { required: [shape.required] }),
      };
    case "either":
      return { anyOf: shape.shapes.map(jsonSchema) };
  }
}
