/** What the report calls the things that the server names by an id. */
import type { ReportPromise, ReportStandard, ReportVersion, ReportWay } from "../../../server/src/lsp/protocol.ts";
import type { L10n } from "./html.ts";

/** The kind of a way to report. */
export function sayWay({ kind }: ReportWay, l10n: L10n): string {
  switch (kind) {
    case "email":
      return l10n.t("E-mail");
    case "pgp-email":
      return l10n.t("Encrypted e-mail");
    case "github-advisory":
      return l10n.t("Private advisory");
    case "gitlab-confidential":
      return l10n.t("Confidential issue");
    case "form":
      return l10n.t("Form");
    case "platform":
      return l10n.t("Platform");
    case "chat-dm":
      return l10n.t("Direct message");
    case "public-issue":
      return l10n.t("Public issue");
    default:
      return l10n.t("Other way");
  }
}

/** What is promised, without the time. */
export function sayAct({ act, severity }: ReportPromise, l10n: L10n): string {
  const name = nameOf(act, l10n);
  return severity === undefined ? name : l10n.t("{0} ({1})", name, severity);
}

function nameOf(act: string, l10n: L10n): string {
  switch (act) {
    case "acknowledge":
      return l10n.t("First answer");
    case "triage":
      return l10n.t("Assessment");
    case "update":
      return l10n.t("News");
    case "fix":
      return l10n.t("Fix");
    case "disclose":
      return l10n.t("Publication");
    case "notify":
      return l10n.t("Notification");
    default:
      return l10n.t("Other");
  }
}

/** A time in the largest unit that fits. */
export function sayTime(hours: number | null, l10n: L10n): string {
  if (hours === null) return l10n.t("best effort");
  if (hours < 72 || hours % 24 !== 0) return l10n.t("{0} hours", hours);
  return l10n.t("{0} days", hours / 24);
}

/** Whether a version gets fixes, and until when. */
export function sayStatus({ status, until }: ReportVersion, l10n: L10n): string {
  const name = {
    supported: l10n.t("supported"),
    unsupported: l10n.t("not supported"),
    partial: l10n.t("supported in part"),
    unknown: l10n.t("unclear"),
  }[status];
  return until === null ? name : l10n.t("{0}, until {1}", name, until);
}

/** What a standard comes to. */
export function sayScore({ id, score, max }: ReportStandard, l10n: L10n): string {
  if (score === null || max === null) return l10n.t("cannot be told");
  if (id === "scorecard") return l10n.t("{0} of {1} points", score, max);
  return id === "diostatus" ? l10n.t("level {0} of {1}", score, max) : l10n.t("{0} of {1} met", score, max);
}
