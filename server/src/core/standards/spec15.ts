/** Scientific Python SPEC 15, Security Policy (draft): what adopting it comes to. */

import { answers, type Finder, versions, ways } from "./evidence.ts";
import { defineStandard } from "./standard.ts";

/** In the root of the repository; the organisation's own repository `.github` counts as such. */
const inRoot: Finder = ({ facts }) => {
  const place = facts.project?.place;
  if (place === undefined) return "Where the policy stands in its repository is not known.";
  return /^security\.md$/i.test(place) ? [{ said: place }] : [];
};

export const spec15 = defineStandard("spec15", [
  {
    key: "spec15:place",
    clause: "Ecosystem adoption",
    find: inRoot,
    write: "Put SECURITY.md into the root of the repository.",
  },
  {
    key: "spec15:versions",
    clause: "Implementation, Supported Versions",
    find: versions,
    write: "Say which versions get security updates.",
  },
  {
    key: "spec15:contact",
    clause: "Implementation, Contact information",
    find: ways(),
    write: "Name an address, or another way to reach those who look after security.",
  },
  {
    key: "spec15:reporting",
    clause: "Implementation, Reporting a Vulnerability",
    find: ways(),
    write: "Say how a vulnerability is reported: an address, a form, or the report form of the hosting site.",
  },
  {
    key: "spec15:response",
    clause: "Implementation, Expected Response Time",
    find: answers,
    write: "Say how soon reporters can expect an answer; “as soon as we can” is one.",
  },
]);
