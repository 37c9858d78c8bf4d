/** Every rule for policies, in the order of their groups: a rule is added here and in a file of its own. */

import { advisoryFormUnlinked } from "./advisory-form-unlinked.ts";
import { advisoryLinkOtherRepo } from "./advisory-link-other-repo.ts";
import { aggressivePromise } from "./aggressive-promise.ts";
import { badDate } from "./bad-date.ts";
import { bountyUnclear } from "./bounty-unclear.ts";
import { claimWithoutEvidence } from "./claim-without-evidence.ts";
import { contactConflict } from "./contact-conflict.ts";
import { contactNotMachineReadable } from "./contact-not-machine-readable.ts";
import { currentMarkedUnsupported } from "./current-marked-unsupported.ts";
import { deadAnchor } from "./dead-anchor.ts";
import { deadPath } from "./dead-path.ts";
import { duplicateSection } from "./duplicate-section.ts";
import { emptyLink } from "./empty-link.ts";
import { emptySection } from "./empty-section.ts";
import { eolPassed } from "./eol-passed.ts";
import { insecureUrl } from "./insecure-url.ts";
import { insightsMismatch } from "./insights-mismatch.ts";
import { invisibleCharacter } from "./invisible-character.ts";
import { leftoverComment } from "./leftover-comment.ts";
import { mailtoMismatch } from "./mailto-mismatch.ts";
import { malformedId } from "./malformed-id.ts";
import { managedBlock } from "./managed-block.ts";
import { missingSection } from "./missing-section.ts";
import { misspeltStandard } from "./misspelt-standard.ts";
import { mojibake } from "./mojibake.ts";
import { noChannel } from "./no-channel.ts";
import { noDisclosurePolicy } from "./no-disclosure-policy.ts";
import { noFallback } from "./no-fallback.ts";
import { noPrivateChannel } from "./no-private-channel.ts";
import { noPublicWarning } from "./no-public-warning.ts";
import { noReportContents } from "./no-report-contents.ts";
import { noResponseTime } from "./no-response-time.ts";
import { outdatedReference } from "./outdated-reference.ts";
import { pgpExpired } from "./pgp-expired.ts";
import { pgpExpiring } from "./pgp-expiring.ts";
import { pgpPrivateKey } from "./pgp-private-key.ts";
import { pgpShortId } from "./pgp-short-id.ts";
import { placeholderContact } from "./placeholder-contact.ts";
import { placeholderText } from "./placeholder-text.ts";
import { policyEncoding } from "./policy-encoding.ts";
import { policyNotRecognised } from "./policy-not-recognised.ts";
import { policyPointer } from "./policy-pointer.ts";
import { policyShadowed } from "./policy-shadowed.ts";
import { proseVersionDrift } from "./prose-version-drift.ts";
import { publicIssueAsChannel } from "./public-issue-as-channel.ts";
import { responseConflict } from "./response-conflict.ts";
import { responseOver14Days } from "./response-over-14-days.ts";
import { reviewOverdue } from "./review-overdue.ts";
import type { Rule, RuleHead } from "./rule.ts";
import { scopeContradiction } from "./scope-contradiction.ts";
import { securityTxtRules } from "./security-txt/index.ts";
import { severityBandsWrong } from "./severity-bands-wrong.ts";
import { staleEvidence } from "./stale-evidence.ts";
import { templateText } from "./template-text.ts";
import { templateVersions } from "./template-versions.ts";
import { titleMissing } from "./title-missing.ts";
import { translationDrift } from "./translation-drift.ts";
import { versionNeverReleased } from "./version-never-released.ts";
import { versionsStale } from "./versions-stale.ts";
import { versionsTableBroken } from "./versions-table-broken.ts";
import { otherRules } from "./workspace.ts";

// Rules differ in the options that they take; in the registry they are all rules of some options.
export const rules: readonly Rule[] = [
  policyShadowed,
  policyNotRecognised,
  policyEncoding,
  policyPointer,
  mojibake,
  invisibleCharacter,
  templateText,
  templateVersions,
  placeholderText,
  placeholderContact,
  emptyLink,
  managedBlock,
  noChannel,
  noPrivateChannel,
  publicIssueAsChannel,
  noPublicWarning,
  advisoryLinkOtherRepo,
  advisoryFormUnlinked,
  mailtoMismatch,
  contactConflict,
  contactNotMachineReadable,
  insecureUrl,
  noFallback,
  pgpExpired,
  pgpExpiring,
  pgpShortId,
  pgpPrivateKey,
  versionsStale,
  currentMarkedUnsupported,
  versionNeverReleased,
  proseVersionDrift,
  eolPassed,
  versionsTableBroken,
  noResponseTime,
  responseConflict,
  responseOver14Days,
  aggressivePromise,
  noDisclosurePolicy,
  noReportContents,
  reviewOverdue,
  badDate,
  staleEvidence,
  outdatedReference,
  misspeltStandard,
  severityBandsWrong,
  malformedId,
  scopeContradiction,
  missingSection,
  emptySection,
  duplicateSection,
  titleMissing,
  leftoverComment,
  deadPath,
  deadAnchor,
  claimWithoutEvidence,
  insightsMismatch,
  translationDrift,
  bountyUnclear,
] as readonly Rule[];

/** Everything that can be found, of whatever kind of file: what settings name, and what the documentation tells. */
export const allRules: readonly RuleHead[] = [
  ...rules,
  ...securityTxtRules,
  ...Object.entries(otherRules).map(([id, rule]) => ({ id, ...rule })),
] as readonly RuleHead[];

const ids = new Set(allRules.map(({ id }) => id));

/** Whether there is a rule of that id. */
export function isRule(id: string): boolean {
  return ids.has(id);
}
