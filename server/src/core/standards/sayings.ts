/** The sentences that several standards ask for. */

import { about, denied, either, type Finder, linked, says } from "./evidence.ts";

/** Disclosure is coordinated with the reporter. */
export const coordinated: Finder = says(/\b(?:coordinated|responsible)\b.{0,30}\bdisclos|\bembargo/);

/** Where vulnerabilities are published: advisories, CVE records, announcements of fixes. */
export const advisories: Finder = either(
  linked(/\/security\/advisories\/?(?:$|[?#])|\/advisories\b(?!\/new)|cve\.org|osv\.dev/i),
  about("updates"),
  says(/\bsecurity advisor(?:y|ies)\b|\bcve (?:ids?|identifiers?|records?|numbers?)\b|\bghsa\b|publish.{0,60}advisor/, {
    under: ["title", "response", "disclosure", "updates", "resources", "history", "incident-response"],
    unless: denied,
  }),
);

/** A bill of materials is offered. */
export const sbom: Finder = says(/\bsboms?\b|software bills? of materials|cyclonedx|\bspdx\b/, { unless: denied });

const thing = String.raw`\b(?:releases?|artifacts?|packages?|binar(?:y|ies)|images?|tags?|downloads?|commits?)\b`;
const seal = String.raw`\b(?:signed|signatures?|sigstore|cosign|provenance|attest\w{0,8}|checksums?)\b`;

/** Releases are signed, or otherwise can be verified. */
export const signed: Finder = says(new RegExp(`${thing}.{0,100}${seal}|${seal}.{0,100}${thing}`), { unless: denied });

export const threatModel: Finder = either(
  says(/threat[- ]model|assurance case|trust boundar/, { unless: denied }),
  linked(/threat[-_]?model/i),
);

/** Reporters are named and thanked. */
export const credited: Finder = either(
  about("acknowledgments"),
  says(
    /\bcredit(?:ed|s|ing)?\b|hall of fame|(?:publicly|publicly be) (?:acknowledged?|thank)|acknowledge (?:you|reporters|researchers|finders|contributors)\b/,
    {
      unless: /credit card|credentials/,
    },
  ),
);

/** No legal action is taken over research in good faith. */
export const noLegalAction: Finder = either(
  about("safe-harbor"),
  says(
    /\b(?:not|never|no|without|refrain)\b.{0,80}\blegal (?:action|claims?|proceedings?|recourse)|\bnot (?:pursue|sue|prosecute)\b|\bsafe harbou?r\b/,
  ),
);
