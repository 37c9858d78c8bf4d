/** What can stand in `.security-policy.json`, and what it is for. */

import { catalogue } from "../catalogue/index.ts";
import { type Profile, profiles } from "../catalogue/kinds.ts";
import { allRules } from "../rules/index.ts";
import { type Option, type Options, severities, severityOf } from "../rules/rule.ts";
import type { ObjectShape, Shape } from "./shape.ts";

/** The name under which a project file is found. */
export const projectFileName = ".security-policy.json";

const profileWords: Readonly<Record<Profile, string>> = {
  minimal: "Only what is broken. Of sections, only a way to report is asked for.",
  github: "What a project on GitHub or a similar site needs. The default.",
  ossf: "OpenSSF Scorecard, Best Practices Badge and OSPS Baseline.",
  vdp: "A full vulnerability disclosure policy: ISO/IEC 29147, CISA, disclose.io.",
  cra: "The EU Cyber Resilience Act, for products with digital elements.",
  health: "Medical devices and health data: FDA section 524B, IEC 81001-5-1, HIPAA, GDPR.",
  "ai-scanner": "For policies that scanning tools read as guidance on what counts as a vulnerability.",
};

export const severityShape: Shape = { type: "word", words: ["off", ...severities] };
const need: Shape = { type: "word", words: ["required", "recommended", "optional", "off"] };

/** The names of further policies and of files that are none. */
const glob: Shape = {
  type: "text",
  what: "a glob counted from the folder of this file",
  pattern: "^!?(?!\\.\\.(?:/|$))[^\\s!]",
};

function ruleShape(says: string, options: Options): Shape {
  const keys = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionShape(option)]));
  const detailed: Shape = { type: "object", keyIs: "option", keys: { severity: severityShape, ...keys } };
  return { type: "either", describe: says, shapes: [severityShape, detailed] };
}

function optionShape(option: Option): Shape {
  const said = { describe: option.describe, default: option.default };
  if (option.type === "integer") {
    return { type: "integer", ...said, minimum: option.minimum, maximum: option.maximum };
  }
  if (option.type === "boolean") return { type: "boolean", ...said };
  return { type: "list", ...said, of: { type: "text", what: "text" } };
}

/** `rules`: the same in the project file and in the settings of an editor. */
export const rulesShape: ObjectShape = {
  type: "object",
  keyIs: "rule",
  describe: "Rule id to severity, or to an object with `severity` and the rule's options.",
  keys: Object.fromEntries(
    allRules.map((rule) => [
      rule.id,
      ruleShape(`${rule.title}. By default: ${severityOf(rule, "github")}.`, rule.options ?? {}),
    ]),
  ),
};

/** What is said of one kind of section. */
export const sectionShape: Shape = {
  type: "either",
  shapes: [
    need,
    {
      type: "object",
      keyIs: "key",
      keys: {
        need: { ...need, describe: "How much the section is wanted, in place of what the profile says." },
        headings: {
          type: "list",
          describe: "Headings of your own for it. Case, numbering and decoration do not count.",
          of: { type: "text", what: "the words of a heading", pattern: "\\S" },
        },
      },
    },
  ],
};

/** `sections`: the same in the project file and in the settings of an editor. */
export const sectionsShape: ObjectShape = {
  type: "object",
  keyIs: "kind of section",
  describe: "Kind of section to how much it is wanted, or to an object with `need` and `headings` of your own.",
  keys: Object.fromEntries(catalogue.filter(({ kind }) => kind !== "title").map(({ kind }) => [kind, sectionShape])),
};

const judging = {
  profile: {
    type: "word",
    describe: "Whose expectations a policy is judged by.",
    default: "github",
    words: profiles,
    describeWords: profiles.map((profile) => profileWords[profile]),
  },
  rules: rulesShape,
  sections: sectionsShape,
  contacts: {
    type: "list",
    describe: "The addresses that reports of vulnerabilities go to. Fixes offer them.",
    of: {
      type: "text",
      what: "an e-mail address or a web address",
      pattern: "^(?:[^\\s@]+@[^\\s@]+|https?://\\S+)$",
    },
  },
  supportedVersions: {
    type: "text",
    describe: "Which versions get security fixes.",
    what: "latest, latest-minor, latest-major, last-N-minors or last-N-majors",
    pattern: "^(?:latest(?:-minor|-major)?|last-[1-9][0-9]?-(?:minors|majors))$",
    examples: ["latest", "latest-minor", "latest-major", "last-2-minors", "last-2-majors"],
  },
} as const satisfies Record<string, Shape>;

const path: Shape = { type: "text", what: "a path counted from the folder of this file", pattern: "\\S" };

/** The whole file. */
export const projectFileShape: ObjectShape = {
  type: "object",
  keyIs: "key",
  describe: "How the security policies (`SECURITY.md`) of a project are judged, in the editor and on the command line.",
  keys: {
    $schema: { type: "text", what: "the address of a schema" },
    ...judging,
    files: {
      type: "list",
      describe:
        "Globs of further files to treat as policies, and with `!` in front of files that are none. The last one that matches counts.",
      of: glob,
    },
    extends: {
      type: "either",
      describe:
        "Files of the same repository that this one builds on, as paths from its folder. This file comes first.",
      shapes: [path, { type: "list", of: path }],
    },
    overrides: {
      type: "list",
      describe: "What holds for some of the policies only. Of two that match, the later one counts.",
      of: {
        type: "object",
        keyIs: "key",
        required: "files",
        keys: {
          files: { type: "list", describe: "Globs of the policies that this holds for.", of: glob },
          ...judging,
        },
      },
    },
  },
};
