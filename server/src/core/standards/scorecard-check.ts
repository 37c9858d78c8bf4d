/** OpenSSF Scorecard, check `Security-Policy`: ten points, counted as the tool counts them. */

import { says } from "../document/says.ts";
import { spanOf } from "../document/span.ts";
import { sourceOf } from "../document/stored-text.ts";
import type { Basis, Evidence, Finder } from "./evidence.ts";
import { type ScorecardHit, scorecardHits, scorecardPoints } from "./scorecard.ts";
import { defineStandard } from "./standard.ts";

/** The thirteen paths that it looks at, compared without case (`checks/raw/security_policy.go`). */
const places = /^(?:(?:\.github\/|docs\/)?security\.(?:md|markdown|adoc|rst)|doc\/security\.rst)$/i;

const present: Finder = ({ facts }) => {
  const place = facts.project?.place;
  if (place === undefined) return "Where the policy stands in its repository is not known.";
  return places.test(place) ? [{ said: place }] : [];
};

/** It reads the bytes as they are stored: of another encoding than UTF-8 it sees something else than we do. */
function counted(find: (basis: Basis, source: string) => readonly Evidence[]): Finder {
  return (basis) =>
    basis.policy.encoding === "utf-8"
      ? find(basis, sourceOf(basis.policy))
      : "The Scorecard reads UTF-8, and the file is stored otherwise.";
}

const linked = counted(({ policy }) => {
  const { links, emails } = scorecardHits(policy.text);
  return [...links, ...emails].map(evidence);
});

const free = counted(({ policy }, source) => {
  if (!scorecardPoints(source).free) return [];
  const first = policy.blocks.find((block) => block.kind !== "heading" && says(block)) ?? policy.blocks[0];
  return [{ ...(first && { at: first.span }), said: "text beside links and addresses" }];
});

const disclosed = counted(({ policy }, source) =>
  scorecardPoints(source).disclosure ? scorecardHits(policy.text).words.map(evidence) : [],
);

function evidence({ text, start, end }: ScorecardHit): Evidence {
  return { at: spanOf(start, end), said: text };
}

const clause = "Security-Policy";

export const scorecard = defineStandard("scorecard", [
  {
    key: "scorecard:present",
    clause,
    find: present,
    points: 0,
    must: true,
    write: "It looks for SECURITY.md in the root, in .github and in docs, and takes the first that it finds.",
  },
  {
    key: "scorecard:links",
    clause,
    find: linked,
    points: 6,
    write:
      "Write an address as name@host or a whole link with https://: relative links and hidden addresses do not count.",
  },
  {
    key: "scorecard:text",
    clause,
    find: free,
    points: 3,
    write: "Write a sentence beside the links and addresses.",
  },
  {
    key: "scorecard:disclosure",
    clause,
    find: disclosed,
    points: 1,
    write:
      "Say how vulnerabilities are disclosed and within how many days you answer: two such words or numbers count.",
  },
]);
