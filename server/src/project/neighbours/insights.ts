/** What does `security-insights.yml` say that a policy says too? (OpenSSF Security Insights 1.0.0 and 2.x) */

import type { InsightsFacts, IssueChooserFacts, Placed } from "../../core/facts.ts";
import { defined } from "../defined.ts";
import type { FileSystem } from "../file-system.ts";
import type { Folders } from "../folders.ts";
import { itemsOf, nodeAt, readYaml, textOf, truthOf, type YamlNode } from "./yaml-values.ts";

const mostBytes = 256 * 1024;

/** Whether the file is called so, in whatever folder. */
export function isInsightsPath(path: string): boolean {
  return /(?:^|\/)security[-_]insights\.ya?ml$/i.test(path);
}

/** Reads the first one of the places that the specification names. */
export async function readInsights(files: FileSystem, folders: Folders): Promise<InsightsFacts | null | undefined> {
  const [path] = folders.find(["", ".github", ".gitlab"], isInsightsPath);
  if (path === undefined) return folders.partial ? undefined : null;
  const text = await files.read(path, mostBytes);
  return typeof text === "string" ? insightsIn(path, text) : undefined;
}

/** @returns `undefined` where the text is no YAML */
export function insightsIn(path: string, text: string): InsightsFacts | undefined {
  const root = readYaml(text);
  if (!root) return undefined;
  const schema = textOf(nodeAt(root, "header", "schema-version"))?.value;
  const reporting = nodeAt(root, "project", "vulnerability-reporting");
  const isFirst = schema ? schema.startsWith("1.") : nodeAt(root, "vulnerability-reporting") !== undefined;
  const base = {
    path,
    text,
    ...(schema && /^[12]\./.test(schema) && { schema: isFirst ? (1 as const) : (2 as const) }),
  };
  return isFirst ? { ...base, ...readFirst(root) } : { ...base, ...readSecond(root, reporting) };
}

type Values = Omit<InsightsFacts, "path" | "text" | "schema">;

function readFirst(root: YamlNode): Values {
  const reporting = nodeAt(root, "vulnerability-reporting");
  return {
    ...defined({
      lastReviewed: textOf(nodeAt(root, "header", "last-reviewed")),
      reportsAccepted: truthOf(nodeAt(reporting, "accepts-vulnerability-reports")),
      bountyAvailable: truthOf(nodeAt(reporting, "bug-bounty-available")),
      bountyProgram: textOf(nodeAt(reporting, "bug-bounty-url")),
    }),
    policy: present([textOf(nodeAt(reporting, "security-policy"))]),
    contacts: present([
      textOf(nodeAt(reporting, "email-contact")),
      ...itemsOf(nodeAt(root, "security-contacts")).map((one) => textOf(nodeAt(one, "value"))),
    ]),
    inScope: present(itemsOf(nodeAt(reporting, "in-scope")).map(textOf)),
    outOfScope: present(itemsOf(nodeAt(reporting, "out-scope")).map(textOf)),
    tools: present(itemsOf(nodeAt(root, "security-testing")).map((one) => textOf(nodeAt(one, "tool-name")))),
  };
}

function readSecond(root: YamlNode, reporting: YamlNode | undefined): Values {
  const contact = nodeAt(reporting, "contact");
  return {
    ...defined({
      lastReviewed: textOf(nodeAt(root, "header", "last-reviewed")),
      reportsAccepted: truthOf(nodeAt(reporting, "reports-accepted")),
      bountyAvailable: truthOf(nodeAt(reporting, "bug-bounty-available")),
      bountyProgram: textOf(nodeAt(reporting, "bug-bounty-program")),
    }),
    policy: present([
      textOf(nodeAt(reporting, "security-policy")),
      textOf(nodeAt(reporting, "policy")),
      textOf(nodeAt(root, "repository", "documentation", "security-policy")),
    ]),
    contacts: present([textOf(nodeAt(contact, "email"))]),
    inScope: present(itemsOf(nodeAt(reporting, "in-scope")).map(textOf)),
    outOfScope: present(itemsOf(nodeAt(reporting, "out-of-scope")).map(textOf)),
    tools: present(itemsOf(nodeAt(root, "repository", "security", "tools")).map((one) => textOf(nodeAt(one, "name")))),
  };
}

/** Reads `.github/ISSUE_TEMPLATE/config.yml`, which says where else people are sent from "New issue". */
export async function readIssueChooser(
  files: FileSystem,
  folders: Folders,
): Promise<IssueChooserFacts | null | undefined> {
  if (!folders.has(".github/ISSUE_TEMPLATE")) return folders.partial ? undefined : null;
  for (const path of [".github/ISSUE_TEMPLATE/config.yml", ".github/ISSUE_TEMPLATE/config.yaml"]) {
    const text = await files.read(path, mostBytes);
    if (text === undefined) return undefined;
    if (text === null) continue;
    const root = readYaml(text);
    if (!root) return undefined;
    const links = itemsOf(nodeAt(root, "contact_links")).flatMap((one) => {
      const url = textOf(nodeAt(one, "url"));
      if (!url) return [];
      return [
        { name: textOf(nodeAt(one, "name"))?.value ?? "", about: textOf(nodeAt(one, "about"))?.value ?? "", url },
      ];
    });
    return { path, text, ...defined({ blankIssues: truthOf(nodeAt(root, "blank_issues_enabled")) }), links };
  }
  return null;
}

function present<T>(values: readonly (Placed<T> | undefined)[]): readonly Placed<T>[] {
  return values.filter((one) => one !== undefined);
}
