/** ISO/IEC 29147:2018, vulnerability disclosure: the elements of a policy that it requires, recommends and allows. */

import { about, answers, promised, reportContents, sealed, ways } from "./evidence.ts";
import { advisories, credited, noLegalAction } from "./sayings.ts";
import { defineStandard } from "./standard.ts";

export const iso29147 = defineStandard("iso29147", [
  {
    key: "iso29147:contact",
    clause: "chapter on the policy, required",
    find: ways(),
    write: "Name the way by which you want to be told.",
  },
  {
    key: "iso29147:report-contents",
    clause: "chapter on the policy, recommended",
    find: reportContents,
    write: "Say what a report should contain.",
  },
  {
    key: "iso29147:secure-communication",
    clause: "chapter on the policy, recommended",
    find: sealed,
    write: "Offer a form for private reports, or a key with the address.",
  },
  {
    key: "iso29147:expectations",
    clause: "chapter on the policy, recommended",
    find: answers,
    write: "Say when reporters hear from you.",
  },
  {
    key: "iso29147:scope",
    clause: "chapter on the policy, recommended",
    find: about("scope", "out-of-scope"),
    write: "Say what the policy covers and what it does not.",
  },
  {
    key: "iso29147:publication",
    clause: "chapter on the policy, recommended",
    find: advisories,
    write: "Say where and how advisories are published.",
  },
  {
    key: "iso29147:recognition",
    clause: "chapter on the policy, recommended",
    find: credited,
    write: "Say whether and where reporters are named.",
  },
  {
    key: "iso29147:legal",
    clause: "chapter on the policy, optional",
    find: noLegalAction,
    write: "Say that research in good faith is welcome and has no legal consequences.",
  },
  {
    key: "iso29147:timeline",
    clause: "chapter on the policy, optional",
    find: promised(["disclose"]),
    write: "Say after how much time a vulnerability is published.",
  },
]);
