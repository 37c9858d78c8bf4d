/** What does a field want for its value, and which one was meant where it is another? */

import { type FieldName, knownFields } from "../known/security-txt-fields.ts";
import { isAddress, meantAddresses } from "./addresses.ts";
import { dayOf, meantTime } from "./date-time.ts";

/** Values as the field wants them; several where each needs a field of its own. */
export interface MeantValues {
  readonly values: readonly string[];
  /** They say the very same: only their form is another, or none is. */
  readonly same: boolean;
}

/** The values that were meant; `undefined` where that cannot be told. Lists and yes or no are left as they are. */
export function meantValues(name: FieldName, value: string): MeantValues | undefined {
  const itself = { values: [value], same: true };
  const kind = knownFields[name].value;
  if (kind === "uri") return isAddress(value) ? itself : meantAddresses(value);
  if (kind !== "date" || dayOf(value) !== undefined) return itself;
  const time = meantTime(value);
  return time && { values: [time.text], same: time.same };
}

/** The field as it is written, a line for each value. */
export function written(name: string, values: readonly string[]): string {
  return values.map((value) => `${name}: ${value}`).join("\n");
}
