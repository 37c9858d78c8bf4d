/** What kind of way to somebody is this, what is it for, and who reads along? */

import type { Contact } from "../document/policy.ts";
import { advisoryUrl } from "../facts.ts";
import { paragraphs } from "./markdown.ts";
import { pointedAt, type Scene, type Subject } from "./subject.ts";

const kinds: Readonly<Record<Contact["kind"], string>> = {
  email: "E-mail address",
  "github-advisory": "Private vulnerability reporting on GitHub",
  "gitlab-confidential": "Confidential issue on GitLab",
  form: "Form",
  platform: "Platform for vulnerability reports",
  "pgp-email": "Encrypted e-mail",
  "chat-dm": "Direct message",
  "public-issue": "Public place",
  other: "Another way",
};

const purposes: Readonly<Record<Contact["purpose"], string>> = {
  report: "for reports of vulnerabilities",
  questions: "for questions",
  conduct: "for reports on conduct",
  other: "not for reports",
};

export const contact: Subject = (scene, offset) => {
  const found = pointedAt(scene.policy.contacts, ({ span }) => span, offset);
  return found && { at: found.span, text: paragraphs(told(found), further(found, scene)) };
};

function told({ kind, purpose, placeholder, private: isPrivate }: Contact): string {
  const what = `**${kinds[kind]}**, understood as given ${purposes[purpose]}.`;
  if (placeholder) return `${what} It is a stand-in that reaches nobody.`;
  if (purpose !== "report") return what;
  return isPrivate
    ? `${what} What is sent there stays between the reporter and those who read it.`
    : `${what} What is sent there can be read by anybody.`;
}

function further({ kind, value }: Contact, { facts }: Scene): string | undefined {
  if (kind === "github-advisory") {
    const own = advisoryUrl(facts.project?.repository);
    const isOwn = own !== undefined && value.toLowerCase().startsWith(own.toLowerCase().replace(/\/new$/, ""));
    return isOwn
      ? "It is the form of this repository. It works once private vulnerability reporting is turned on in its settings."
      : undefined;
  }
  const isKnown = facts.project?.contacts?.some((one) => one.toLowerCase() === value.toLowerCase());
  return isKnown ? "Other files of the project name it too." : undefined;
}
