/** Passages that authors choose between, beside the sections: offered as snippets of their own. */

import type { SectionKind } from "./kinds.ts";
import { choice, stop } from "./snippet.ts";

export interface Clause {
  readonly name: string;
  /** Prefix that offers it, `security-…`. */
  readonly prefix: string;
  readonly description: string;
  /** The sections that it is typical of. */
  readonly kinds: readonly SectionKind[];
  /** An LSP snippet body; no heading, no final newline. */
  readonly body: string;
}

export const clauses: readonly Clause[] = [
  {
    name: "Best effort",
    prefix: "security-best-effort",
    description: "Promises an answer without a deadline",
    kinds: ["response"],
    body: `This project is maintained ${choice(1, "by volunteers in their spare time", "by a small team", "by one person")}. We answer reports on a best-effort basis: as soon as we can, and with no guaranteed time. If you hear nothing for ${choice(2, "two weeks", "a month")}, please ask again.`,
  },
  {
    name: "Response times",
    prefix: "security-response-times",
    description: "Promises an answer, an assessment and news within times that you choose",
    kinds: ["response"],
    body: [
      `- **Acknowledgment**: within ${choice(1, "3 business days", "7 days", "14 days")}`,
      `- **Assessment**: within ${choice(2, "10 business days", "14 days", "30 days")}`,
      `- **News of the progress**: at least every ${choice(3, "two weeks", "month")} until the report is closed`,
    ].join("\n"),
  },
  {
    name: "Coordinated disclosure within 90 days",
    prefix: "security-90-days",
    description: "Sets 90 days to publication, with an extension and an early end",
    kinds: ["disclosure"],
    body: [
      "We ask you to keep details private for up to 90 days after your report, so that we can release a fix and users can install it.",
      "",
      "- If the fix is out earlier, we agree with you on an earlier date.",
      "- If we need longer, we say why and ask you for an extension.",
      "- If the vulnerability is already being exploited, we publish what users need to know at once.",
      "- If the time has passed without a fix or an agreement, you are free to publish.",
    ].join("\n"),
  },
  {
    name: "Short safe harbor",
    prefix: "security-safe-harbor-short",
    description: "Welcomes research in good faith in two sentences",
    kinds: ["safe-harbor"],
    body: "Research in good faith that follows this policy is authorized, and we will not take legal action over it. Use only accounts and data of your own, stop when you meet data of others, and tell us first.",
  },
  {
    name: "No bug bounty",
    prefix: "security-no-bounty",
    description: "Says that reports are not paid for",
    kinds: ["bounty"],
    body: "There is no bug bounty: we cannot pay for reports. We credit everybody whose report leads to a fix, unless they prefer to stay anonymous.",
  },
  {
    name: "AI-assisted reports",
    prefix: "security-ai-reports",
    description: "Asks for reports that a person has checked",
    kinds: ["reporting", "report-contents"],
    body: [
      "You may use a language model or a scanner to find and describe a vulnerability. Before you send a report, please:",
      "",
      "- reproduce it yourself, on a supported version",
      "- check that the code it talks about exists and is reachable by an attacker",
      "- say which tools you used",
      "",
      `Reports that nobody has checked ${choice(1, "may be closed without an answer", "are closed with a short note")}.`,
    ].join("\n"),
  },
  {
    name: "Duplicate and mass reports",
    prefix: "security-duplicates",
    description: "Says what happens with duplicates, and with mass reports that ask for money (beg bounties)",
    kinds: ["reporting", "response", "out-of-scope"],
    body: [
      "If several people report the same vulnerability, the first report counts, and we tell the others that it is known. We credit all who found it independently before the fix.",
      "",
      "Reports about missing headers, version banners or mail settings without a demonstrated impact, and requests for payment before any details, are closed.",
    ].join("\n"),
  },
  {
    name: "OpenPGP key",
    prefix: "security-pgp",
    description: "Says where the key for encrypted reports is",
    kinds: ["encryption", "reporting", "contact"],
    body: `Encrypt sensitive reports with our OpenPGP key in [${stop(1, "security-key.asc")}](${stop(1, "security-key.asc")}) of this repository. Compare its full fingerprint with the one on ${choice(2, "our website", "a key server")} before you use it.`,
  },
  {
    name: "Embargo list",
    prefix: "security-embargo",
    description: "Tells distributors how they hear of fixes before the public",
    kinds: ["disclosure", "updates"],
    body: [
      `Distributors and large operators can ask to be told of severe vulnerabilities up to ${choice(1, "7 days", "14 days")} before they become public. Members:`,
      "",
      "- use the information only to prepare and test their own fix",
      "- share it with nobody outside the people who need it for that",
      "- publish nothing before the agreed date, and tell us at once if it has leaked",
    ].join("\n"),
  },
  {
    name: "Health data",
    prefix: "security-health-data",
    description: "Keeps patient data out of the repository and out of reports",
    kinds: ["considerations", "best-practices", "compliance"],
    body: [
      "- Put no patient data into issues, pull requests, test data or logs, not even shortened or blurred. Use synthetic data, or data that has been de-identified under a recognized method.",
      "- Send no patient data with a report. If a vulnerability exposes such data, describe where, stop there, and delete your copies.",
      "- If you find patient data in this repository, report it in the same way as a vulnerability.",
      "- Whoever operates the software with health data decides on access control, encryption, logging and retention, and meets the laws that apply, such as HIPAA or the GDPR.",
    ].join("\n"),
  },
  {
    name: "Model security",
    prefix: "security-model",
    description: "States the risks of machine learning models and how to limit them",
    kinds: ["considerations", "best-practices"],
    body: [
      "- **Model files** can run code when they are loaded. Load them only from sources that you trust, prefer formats that hold data only, and compare their checksums.",
      "- **Training data** that was tampered with leads to a tampered model. Know where your data comes from.",
      "- **Inputs** can be made to mislead a model. Do not let its output alone decide where an error harms somebody.",
      "- **Models can reveal training data**. Treat a model that was trained on confidential data as confidential.",
    ].join("\n"),
  },
];
