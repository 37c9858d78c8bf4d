/** The report: a policy as a reporter meets it. */

import { type ReportedVerdict, report } from "../../core/report.ts";
import type { Places } from "../convert.ts";
import { type ReportCriterion, type ReportResult, reportRequest } from "../protocol.ts";
import type { Feature } from "../start.ts";
import { uriIn } from "../uri-in.ts";

export const registerReport: Feature = ({ connection, documents }) => {
  connection.onRequest(reportRequest, async (params: unknown): Promise<ReportResult | null> => {
    const judgement = await documents.judge(uriIn(params));
    if (!judgement) return null;
    const { document, policy, facts, settings, places } = judgement;
    const { title, ways, promises, answers, versions, standards } = report(policy, facts, settings.judging);
    return {
      version: document.version,
      title,
      profile: settings.judging.profile,
      today: facts.today,
      pointer: policy.pointer,
      forbidsPublic: policy.forbidsPublic,
      answers,
      ways: ways.map(({ kind, value, private: isPrivate, placeholder, span }) => ({
        kind,
        value,
        private: isPrivate,
        placeholder,
        range: places.range(span),
      })),
      promises: promises.map(({ act, hours, severity, text, span }) => ({
        act,
        hours,
        ...(severity !== undefined && { severity }),
        text,
        range: places.range(span),
      })),
      versions: versions.map(({ version, status, until, span }) => ({
        version: version.trim(),
        status,
        until: until?.date ?? null,
        range: places.range(span),
      })),
      standards: standards.map(({ id, title: name, version, score, max, criteria }) => ({
        id,
        title: name,
        version,
        score,
        max,
        criteria: criteria.map((verdict) => criterionOf(verdict, places)),
      })),
    };
  });
  return {};
};

function criterionOf(
  { id, title, clause, met, how, places: spans, insert }: ReportedVerdict,
  places: Places,
): ReportCriterion {
  return {
    id,
    title,
    clause,
    met,
    how,
    ranges: spans.slice(0, 20).map((span) => places.range(span)),
    ...(insert && { insert }),
  };
}
