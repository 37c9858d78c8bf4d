/** What is known of a project's contacts when its project file names some: those come before all that was gathered. */

import type { Facts } from "../facts.ts";
import type { Settings } from "../settings.ts";

/** The facts with the e-mail addresses of the settings put first. */
export function withKnownContacts(facts: Facts, { contacts = [] }: Settings): Facts {
  const addresses = contacts.filter((contact) => contact.includes("@") && !/^https?:/.test(contact));
  if (addresses.length === 0) return facts;
  const gathered = facts.project?.contacts ?? [];
  return { ...facts, project: { ...facts.project, contacts: [...new Set([...addresses, ...gathered])] } };
}
