/** disclose.io maturity levels: how far a policy goes for those who report in good faith. Each level needs those below. */

import { about, answers, both, either, promised, says, ways } from "./evidence.ts";
import { noLegalAction } from "./sayings.ts";
import { defineStandard } from "./standard.ts";

export const diostatus = defineStandard(
  "diostatus",
  [
    {
      key: "diostatus:1",
      clause: "level 1, Contact Only",
      find: ways(),
      write: "Name an address or a form for reports.",
    },
    {
      key: "diostatus:2",
      clause: "level 2, Basic VDP",
      find: both(about("scope", "out-of-scope"), ways(), answers),
      write: "Say what is in scope and how soon you answer.",
    },
    {
      key: "diostatus:3",
      clause: "level 3, Partial Safe Harbor",
      find: noLegalAction,
      write: "Promise not to take legal action over research in good faith.",
    },
    {
      key: "diostatus:4",
      clause: "level 4, Full Safe Harbor",
      find: both(
        says(/\bauthori[sz](?:ed|e|ation)\b/),
        says(/anti[- ]hacking|computer (?:fraud|misuse|crime)|\bcfaa\b|computer[- ]access laws?/),
        either(says(/circumvention/), says(/\bdmca\b/)),
        says(/terms (?:of (?:use|service)|and conditions)|acceptable use|\b(?:tos|aup)\b/),
      ),
      write:
        "Say that such research is authorized under anti-hacking and anti-circumvention laws, and that terms of use do not stand against it.",
    },
    {
      key: "diostatus:5",
      clause: "level 5, Full Safe Harbor with CVD",
      find: promised(["disclose"]),
      write: "Say after how many days a vulnerability may be published, 90 for example.",
    },
  ],
  { levels: true },
);
