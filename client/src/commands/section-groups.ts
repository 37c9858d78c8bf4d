/** In which order kinds of sections are offered: what is missing, what is possible besides, what is there already. */
import type { SectionKindsResult } from "../../../server/src/lsp/protocol.ts";
import { byNeed } from "../outline/tree.ts";

type Kind = SectionKindsResult["kinds"][number];

export interface SectionGroups {
  /** Asked for by the profile and not there, what is needed most first. */
  readonly missing: readonly Kind[];
  readonly possible: readonly Kind[];
  readonly present: readonly Kind[];
}

export function groupKinds(kinds: readonly Kind[]): SectionGroups {
  const absent = kinds.filter(({ present }) => !present);
  return {
    missing: byNeed(absent.filter(({ need }) => need !== "optional")),
    possible: absent.filter(({ need }) => need === "optional"),
    present: kinds.filter(({ present }) => present),
  };
}
