/** What do README, CONTRIBUTING, SUPPORT and the code of conduct say on whom to write to? */

import { findAddresses } from "../../core/document/addresses.ts";
import { sentences } from "../../core/document/sentences.ts";
import type { AddressFacts, NeighbourFacts } from "../../core/facts.ts";
import { isStandInAddress } from "../../core/known/stand-ins.ts";
import type { FileSystem } from "../file-system.ts";
import type { Folders } from "../folders.ts";

/** Longer texts are books rather than neighbours. */
const mostBytes = 512 * 1024;

const kinds: readonly { readonly kind: NeighbourFacts["kind"]; readonly name: RegExp }[] = [
  { kind: "readme", name: /^readme(?:\.(?:md|markdown|rst|adoc|txt))?$/ },
  { kind: "contributing", name: /^contributing(?:\.(?:md|markdown|rst|adoc|txt))?$/ },
  { kind: "support", name: /^support(?:\.(?:md|markdown|rst|adoc|txt))?$/ },
  { kind: "conduct", name: /^code[-_]?of[-_]?conduct(?:\.(?:md|markdown|rst|adoc|txt))?$/ },
];

/** The neighbours that can be read; `undefined` where one could not. */
export async function readNeighbours(
  files: FileSystem,
  folders: Folders,
): Promise<readonly NeighbourFacts[] | undefined> {
  const wanted = kinds.flatMap(({ kind, name }) =>
    folders
      .find(["", ".github", "docs"], (one) => name.test(one))
      .slice(0, 3)
      .map((path) => ({ kind, path })),
  );
  const read = await Promise.all(
    wanted.map(async ({ kind, path }) => {
      const text = await files.read(path, mostBytes);
      return typeof text === "string" ? { kind, path, text, ...readContacts(text, kind) } : undefined;
    }),
  );
  return folders.partial || read.includes(undefined) ? undefined : (read as readonly NeighbourFacts[]);
}

const securityName =
  /(?:^|[._-])(?:security|secure|psirt|csirt|cert|infosec|appsec|vuln\w*|disclosure|bounty)(?:$|[._-])/i;
const conductName = /conduct|abuse|coc(?:$|[._-])|moderat/i;
const securityWords =
  /secur|vulnerab|exploit|\bcves?\b|disclos|sicherheit|sécurité|seguridad|segurança|sicurezza|beveiliging|bezpiecze|güvenlik|безопас|безпек|уязвим|安全|漏洞|脆弱|セキュリティ|보안|취약/i;
const conductWords = /conduct|harass|behaviou?r|moderat|verhalten|conduct[ae]|行为准则|行動規範/i;

/** Addresses with what they are for, and links by which vulnerabilities are reported. */
export function readContacts(text: string, kind: NeighbourFacts["kind"]): Pick<NeighbourFacts, "addresses" | "links"> {
  const addresses: AddressFacts[] = [];
  for (const { from, to, value } of findAddresses(text)) {
    if (isStandInAddress(value) || addresses.length >= 200) continue;
    const about = subjectOf(text, from, to, value, kind);
    const reports = about === "security" && takesReports(text, from, to);
    addresses.push({ value, span: { start: from, end: to }, about, ...(reports && { reports }) });
  }
  return { addresses, links: securityLinks(text) };
}

/** The address itself tells, else its paragraph, else the heading above, else the kind of file. */
function subjectOf(
  text: string,
  from: number,
  to: number,
  value: string,
  kind: NeighbourFacts["kind"],
): AddressFacts["about"] {
  const local = value.slice(0, value.lastIndexOf("@"));
  if (securityName.test(local)) return "security";
  if (kind === "conduct" || conductName.test(local)) return "conduct";
  const near = Math.max(0, from - 600);
  const before = text.slice(near, from);
  const after = text.slice(to, to + 300);
  const paragraph = `${before.slice(before.lastIndexOf("\n\n") + 1)} ${after.split(/\n\s*\n/, 1)[0]}`;
  if (conductWords.test(paragraph)) return "conduct";
  if (securityWords.test(paragraph)) return "security";
  const heading = /^#{1,6}[^\n]*$/gm;
  const above = [...text.slice(Math.max(0, from - 4000), from).matchAll(heading)].at(-1)?.[0] ?? "";
  return securityWords.test(above) ? "security" : conductWords.test(above) ? "conduct" : "other";
}

/** What one reports; said in the same sentence as the verb and the address. */
const vulnerabilityWords =
  /vulnerabilit|exploit|security[- ](?:issue|bug|problem|flaw|hole|report|incident|concern|disclosure|finding|defect|matter|weakness)/i;
const reportWords = /\b(?:report|disclos|submit|send|e-?mail|mail|contact|reach|write|notif|tell|let us know)/i;
/** Reports on something else than this project. */
const asideWords =
  /upstream|third[- ]part|dependenc|vendor|formerly|previous|no longer|instead of|example|e\.g\.|for instance/i;

const newPart = /\n[ \t]*(?:[-*+]|\d{1,3}[.)]|#{1,6}|\|)[ \t]|\|/;

/** Whether the sentence around the address plainly sends reports of vulnerabilities there. */
function takesReports(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 600), from);
  const after = text.slice(to, to + 300);
  // An item of a list, a row and a heading are no part of what stands above them.
  const lines = before.split(newPart);
  const start = (lines.at(-1) as string).length;
  const near = `${lines.at(-1)}${text.slice(from, to)}${after.split(newPart, 1)[0]}`;
  const sentence = sentences(near).find((one) => one.from <= start && start < one.to);
  if (!sentence) return false;
  const words = near.slice(sentence.from, sentence.to);
  return vulnerabilityWords.test(words) && reportWords.test(words) && !asideWords.test(words) && !isFenced(text, from);
}

/** Whether a block of code between fences holds the place. */
function isFenced(text: string, at: number): boolean {
  return [...text.slice(0, at).matchAll(/^[ \t]{0,3}(?:```|~~~)/gm)].length % 2 === 1;
}

function securityLinks(text: string): NeighbourFacts["links"] {
  const links: { target: string; span: { start: number; end: number } }[] = [];
  for (const match of text.matchAll(/https?:\/\/[^\s<>()[\]"'`]{4,300}/g)) {
    const target = match[0].replace(/[.,;:!?]+$/, "");
    if (
      !/\/security(?:\/|$|\.md|[?#])|vulnerab|\/advisories|hackerone\.com\/|bugcrowd\.com\/|intigriti|huntr\.|yeswehack/i.test(
        target,
      )
    )
      continue;
    if (/\.svg|shields\.io|badge|\/workflows?\//i.test(target) || links.length >= 100) continue;
    links.push({ target, span: { start: match.index, end: match.index + target.length } });
  }
  return links;
}
