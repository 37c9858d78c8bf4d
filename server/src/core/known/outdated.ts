/** Services, commands and editions that are closed, replaced or renamed: what policies still name, and what came after. */

import { closedServices } from "./closed-services.ts";
import { supersededEditions } from "./superseded-editions.ts";

/** One thing that is no longer what it was. Facts carry their source; `asOf` is the day on which they were looked up. */
export interface Outdated {
  readonly id: string;
  /** First sentence of the message: what it is and what became of it. */
  readonly fact: string;
  /** Second sentence: what to write. */
  readonly advice: string;
  readonly status: "closed" | "restricted" | "superseded" | "renamed";
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly since: string;
  /**
   * `warning`: broken or closed for the reader. `information`: a newer edition or service exists.
   * `quiet`: still answers under its old name; reported only on request.
   */
  readonly severity: "warning" | "information" | "quiet";
  /** Words in the visible text, lower case, one space between words. */
  readonly phrases?: readonly string[];
  /** Hosts, with a path where only that is meant. */
  readonly hosts?: readonly string[];
  /** Commands in code: the line or code span begins with one. */
  readonly commands?: readonly string[];
  /** What takes its place letter for letter. */
  readonly replacement?: string;
  /** Only where it is handed to the reader in a list or table, not where it glosses a word. */
  readonly listed?: true;
  /** Words in the same block with which the mention is right. */
  readonly unless?: readonly string[];
  /** Words of which the same block must have one. */
  readonly only?: readonly string[];
  readonly source: string;
  readonly asOf: string;
}

export const outdated: readonly Outdated[] = [...closedServices, ...supersededEditions];
