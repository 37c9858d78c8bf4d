/** What does each section of a new policy say by the answers? One writer for each kind that depends on them. */

import { rewardAtDiscretion } from "../catalogue/bounty.ts";
import { clauses } from "../catalogue/clauses.ts";
import { compliance, complianceBody } from "../catalogue/compliance.ts";
import { contact } from "../catalogue/contact.ts";
import { disclosure } from "../catalogue/disclosure.ts";
import type { SectionKind } from "../catalogue/kinds.ts";
import { outOfScope } from "../catalogue/out-of-scope.ts";
import { formRoute, mailRoute, reportingBody } from "../catalogue/reporting.ts";
import { response } from "../catalogue/response.ts";
import { safeHarbor } from "../catalogue/safe-harbor.ts";
import { scopeBody } from "../catalogue/scope.ts";
import { escapeSnippet, filledText, plainText } from "../catalogue/snippet.ts";
import { updateNews, updates } from "../catalogue/updates.ts";
import { projectName } from "../catalogue/wording.ts";
import { advisoryUrl, type ProjectFacts } from "../facts.ts";
import type { ToolId } from "../known/tools.ts";
import { splitServices } from "./checks.ts";
import type { Known } from "./interview.ts";
import type { QuestionId } from "./question.ts";
import { type Support, supportText } from "./support.ts";

/** What stands under a heading. */
export interface Passage {
  readonly text: string;
  /** Nobody chose these words: they stand for an answer that was not given, and want a look first. */
  readonly open?: true;
}

/** `undefined`: the section is left out. */
type Writer = (known: Known) => Passage | undefined;

/** Kinds that are not in here have the catalogue's words, where they are wanted. */
export const writers: Readonly<Partial<Record<SectionKind, Writer>>> = {
  "supported-versions": (known) => {
    const support = oneOf(known, "versions") as Support | undefined;
    if (support === undefined) {
      return inPlace(known, "supported-versions", "No version is promised security fixes. Please use the latest one.");
    }
    const until = oneOf(known, "support-until");
    const end = until === undefined ? "" : `\n\nSecurity updates are provided until ${until}, at the least.`;
    return { text: supportText(support, known.facts) + end };
  },

  reporting: (known) => {
    const { settings, need } = known;
    const text = plainText(reportingBody(routesOf(known).join(", or ")));
    // Where no section on it follows, one sentence keeps reporters from waiting for what nobody promised.
    const isSilent = oneOf(known, "promise") === undefined && !isWanted(need("response"));
    if (!isSilent || settings.profile === "minimal") return { text };
    return { text: `${text}\n\n${noTime}` };
  },

  response: (known) => {
    const promise = oneOf(known, "promise");
    if (promise === undefined) return inPlace(known, "response", noTime);
    const time = promise === "best effort" ? "as soon as we can, on a best-effort basis" : `within ${promise}`;
    return { text: filledText(response.body(known.facts), { 1: time }) };
  },

  disclosure: (known) => {
    const time = oneOf(known, "disclosure");
    if (time === undefined) {
      const words = "No date is set. When the details of a vulnerability become public is agreed on with its reporter.";
      return inPlace(known, "disclosure", words);
    }
    const date =
      time === "coordinated"
        ? "We agree on the date of publication with the reporter"
        : `We ask reporters to give us up to ${time} before they publish`;
    return { text: filledText(disclosure.body(known.facts), { 1: date }) };
  },

  "safe-harbor": (known) => {
    const chosen = oneOf(known, "safe-harbor");
    if (chosen === "full") return { text: plainText(safeHarbor.body(known.facts)) };
    if (chosen === "short") return { text: clause("security-safe-harbor-short") };
    const words =
      "Whether security research on this project is authorized has not been settled. If you are not sure whether a test is allowed, ask us before you begin.";
    return inPlace(known, "safe-harbor", words);
  },

  scope: (known) => {
    if (oneOf(known, "scope") === undefined) {
      return inPlace(known, "scope", "This policy covers the source code in this repository.");
    }
    const services = splitServices(oneOf(known, "services") ?? "").map((service) =>
      escapeSnippet(`<${/^https:/i.test(service) ? service : `https://${service}`}>`),
    );
    return { text: plainText(scopeBody(known.facts, services)) };
  },

  "out-of-scope": (known) => {
    if (!isWanted(known.need("out-of-scope"))) return undefined;
    if (oneOf(known, "scope") !== undefined) return { text: plainText(outOfScope.body(known.facts)) };
    const words =
      "Vulnerabilities in other projects that this one depends on are best reported there. Tell us if the way we use them makes matters worse.";
    return { text: words, open: true };
  },

  updates: (known) => {
    const { facts, need } = known;
    if (!isWanted(need("updates"))) return undefined;
    const support = oneOf(known, "versions");
    if (support === "branch") {
      return {
        text: `Security fixes are published where they are made, free of charge.${plainText(updateNews(facts))}`,
        open: true,
      };
    }
    const how = support === undefined ? "as a new release" : "as a new release of the supported versions";
    return { text: filledText(updates.body(facts), { 1: how }), open: true };
  },

  "supply-chain": ({ facts, need }) =>
    isWanted(need("supply-chain")) ? { text: supplyChainText(facts.project ?? {}) } : undefined,

  compliance: (known) => {
    const { facts, need } = known;
    if (!has(known, "regulated") && !isWanted(need("compliance"))) return undefined;
    const standing = oneOf(known, "standing");
    if (standing !== undefined) return { text: filledText(compliance.body(facts), { 1: standing }) };
    return {
      text: plainText(complianceBody(facts, `No claim of conformity is made for ${projectName(facts)}.`)),
      open: true,
    };
  },

  bounty: (known) => {
    const chosen = oneOf(known, "bounty");
    if (chosen === undefined) return inPlace(known, "bounty", "This policy promises no reward for reports.");
    if (chosen === "no") return { text: clause("security-no-bounty") };
    if (chosen === "discretion") return { text: rewardAtDiscretion };
    const program = oneOf(known, "program");
    const rules = program === undefined ? "Ask us for its rules before you begin." : `Its rules are at <${program}>.`;
    return { text: `We pay for reports of vulnerabilities under a bug bounty program. ${rules}` };
  },

  contact: ({ facts, need }) => (isWanted(need("contact")) ? { text: plainText(contact.body(facts)) } : undefined),
};

/** Sections beside those of the catalogue: after which kind, under which heading, and what for. */
export const extraSections = [
  { after: "report-contents", extra: "ai-reports", heading: "AI-Assisted Reports", prefix: "security-ai-reports" },
  {
    after: "report-contents",
    extra: "duplicates",
    heading: "Duplicate and Mass Reports",
    prefix: "security-duplicates",
  },
  { after: "best-practices", extra: "health-data", heading: "Health Data", prefix: "security-health-data" },
  { after: "considerations", extra: "models", heading: "Model Security", prefix: "security-model" },
] as const;

/** The words of a passage of the catalogue, by its prefix. */
export function clause(prefix: string): string {
  return plainText(clauses.find((one) => one.prefix === prefix)?.body ?? "");
}

/** What is written although nobody answered, where the profile wants something to stand there. */
function inPlace(known: Known, kind: SectionKind, text: string): Passage | undefined {
  return isWanted(known.need(kind)) ? { text, open: true } : undefined;
}

const noTime = "We answer reports as soon as we can. No time is guaranteed.";

/** The ways to report, each as a clause of a snippet. */
function routesOf({ chosen, facts: { project } }: Known): readonly string[] {
  const channels = Array.isArray(chosen.channel) ? (chosen.channel as readonly string[]) : [];
  return channels.flatMap((channel) => {
    if (channel === "advisory" || channel === "confidential") return formRoute(project?.repository) ?? [];
    if (channel === "mail") return mailRoute(String(chosen.contact));
    if (channel === "platform") return `report it in private at <${escapeSnippet(String(chosen.platform))}>`;
    return mailRoute(channel);
  });
}

/** The address that was chosen first, for questions too. */
export function addressOf({ chosen }: Known): string | undefined {
  const channels = Array.isArray(chosen.channel) ? (chosen.channel as readonly string[]) : [];
  return channels.find((one) => one.includes("@")) ?? (channels.includes("mail") ? String(chosen.contact) : undefined);
}

/** Where private reports have to be turned on, for the way that needs it. GitHub Docs, "Configuring private vulnerability reporting". */
export function reportSettingsUrl({ chosen, facts: { project } }: Known): string | undefined {
  if (!Array.isArray(chosen.channel) || !chosen.channel.includes("advisory")) return undefined;
  return advisoryUrl(project?.repository)?.replace("/security/advisories/new", "/settings/security_analysis");
}

/** Only what the repository shows. */
function supplyChainText({ manifests = [], tools = [] }: ProjectFacts): string {
  const uses = (tool: ToolId) => tools.some((trace) => trace.tool === tool && trace.how !== "dependency");
  const paths = [...new Set(manifests.filter(({ member }) => !member).map(({ path }) => path))].filter((path) =>
    /^[\w./@+-]{1,80}$/.test(path),
  );
  const declared = paths
    .slice(0, 4)
    .map((path) => `\`${path}\``)
    .join(", ");
  const by = uses("dependabot") ? "Dependabot" : uses("renovate") ? "Renovate" : undefined;
  const lines = [
    ...(declared === ""
      ? []
      : [`- **Dependencies** are declared in ${declared}${by ? `, and ${by} proposes their updates` : ""}.`]),
    "- **Vulnerabilities in dependencies** are best reported to their own projects. Tell us if the way we use them makes matters worse.",
    "- **Downloads**: install this software from its official sources only.",
  ];
  return lines.join("\n");
}

/** The one thing chosen; `undefined` where the question was skipped or did not matter. */
export function oneOf({ chosen }: Known, id: QuestionId): string | undefined {
  const answer = chosen[id];
  return typeof answer === "string" ? answer : undefined;
}

export function has({ chosen }: Known, extra: string): boolean {
  return Array.isArray(chosen.extras) && chosen.extras.includes(extra);
}

export function isWanted(need: string | undefined): boolean {
  return need === "required" || need === "recommended";
}
