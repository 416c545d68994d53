import type { Type } from "../type.ts";
import type { JsonShape } from "./shape.ts";

const mostItems = 24;
const longestText = 80;

/**
 * Inputs of a type as plain JSON data. Lists get shorter the deeper they are.
 * @throws TypeError for a type that `parseType` does not read
 */
export function shapeOfType(type: Type, max = mostItems): JsonShape {
  const inner = Math.max(3, Math.floor(max / 2));
  switch (type.kind) {
    case "int":
      return { kind: "integer" };
    case "float":
      return { kind: "decimal" };
    case "boolean":
      return { kind: "truth" };
    case "string":
      return { kind: "text", minLength: 0, maxLength: longestText };
    case "optional":
      return { kind: "orNull", of: shapeOfType(type.of, max) };
    case "list":
      return { kind: "list", of: shapeOfType(type.of, inner), min: 0, max };
    case "map":
      return { kind: "map", values: shapeOfType(type.values, inner), max };
    default:
      // Not said: a bug, no reader's doing.
      throw new TypeError(`No model writes inputs of the type ${type.kind}`);
  }
}
