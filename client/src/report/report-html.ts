/** The report as HTML: what stands in its page, in the editor or in a file. */
import type { Range, ReportCriterion, ReportResult, ReportStandard } from "../../../server/src/lsp/protocol.ts";
import { escaped, type L10n, table } from "./html.ts";
import { promisePicture, supportPicture } from "./pictures.ts";
import { sayAct, sayScore, sayStatus, sayTime, sayWay } from "./words.ts";

export interface PageOptions {
  /** What the policy is called: its file. */
  readonly name: string;
  /** In the editor there are buttons that lead into the policy; in a file they are not. */
  readonly live: boolean;
  readonly l10n: L10n;
}

/** The parts of the page, by the id of each: each is replaced by itself when it changes. */
export function reportParts(report: ReportResult, options: PageOptions): Readonly<Record<string, string>> {
  const page = new ReportPage(report, options);
  return {
    head: page.head(),
    way: page.way(),
    promised: page.promised(),
    versions: page.versions(),
    standards: page.standards(),
  };
}

class ReportPage {
  readonly #report: ReportResult;
  readonly #options: PageOptions;

  constructor(report: ReportResult, options: PageOptions) {
    this.#report = report;
    this.#options = options;
  }

  head(): string {
    const { title, profile, today, pointer } = this.#report;
    const { name, live, l10n } = this.#options;
    const buttons = live
      ? `<p>${this.#button("html", { export: "html" }, l10n.t("Export as HTML"))} ${this.#button("markdown", { export: "markdown" }, l10n.t("Export as Markdown"))}</p>`
      : "";
    const notes = pointer ? `<p>${escaped(l10n.t("This policy points to another one."))}</p>` : "";
    return `<h1>${escaped(l10n.t("How a reporter meets “{0}”", title || name))}</h1><p class="soft">${escaped(l10n.t("{0}, profile {1}, as of {2}", name, profile, today))}</p>${notes}${buttons}`;
  }

  way(): string {
    const { ways, forbidsPublic } = this.#report;
    const { l10n } = this.#options;
    const rows = ways.map((way, at) => [
      escaped(sayWay(way, l10n)),
      `<code>${escaped(way.value)}</code>`,
      escaped(
        way.placeholder ? l10n.t("stand-in, reaches nobody") : way.private ? l10n.t("private") : l10n.t("public"),
      ),
      this.#place(`way-${at}`, way.range, way.value),
    ]);
    const head = [l10n.t("Way"), l10n.t("Where"), l10n.t("Seen by"), l10n.t("Place")];
    const open = ways.some((way) => way.private && !way.placeholder);
    return [
      `<h2 id="way-heading">${escaped(l10n.t("The way in"))}</h2>`,
      rows.length > 0 ? table(l10n.t("Ways to report, in order"), head, rows) : "",
      open ? "" : `<p>${sign(false)} ${escaped(l10n.t("There is no way to report in private."))}</p>`,
      forbidsPublic ? `<p>${sign(true)} ${escaped(l10n.t("It asks for no public reports."))}</p>` : "",
    ].join("");
  }

  promised(): string {
    const { promises, answers } = this.#report;
    const { l10n } = this.#options;
    const rows = promises.map((promise, at) => [
      escaped(sayAct(promise, l10n)),
      escaped(sayTime(promise.hours, l10n)),
      `“${escaped(promise.text)}”`,
      this.#place(`promise-${at}`, promise.range, sayAct(promise, l10n)),
    ]);
    const head = [l10n.t("What"), l10n.t("Time"), l10n.t("In the policy’s words"), l10n.t("Place")];
    const none = answers
      ? l10n.t("It says how soon reports are answered, without a time.")
      : l10n.t("It does not say when reporters hear anything.");
    return [
      `<h2 id="promised-heading">${escaped(l10n.t("What happens when"))}</h2>`,
      figure(promisePicture(promises, l10n)),
      rows.length > 0 ? table(l10n.t("Promises, the shortest time first"), head, rows) : `<p>${escaped(none)}</p>`,
    ].join("");
  }

  versions(): string {
    const { versions, today } = this.#report;
    const { l10n } = this.#options;
    const rows = versions.map((version, at) => [
      escaped(version.version),
      escaped(sayStatus(version, l10n)),
      this.#place(`version-${at}`, version.range, version.version),
    ]);
    const none = l10n.t("It does not list which versions get security fixes.");
    return [
      `<h2 id="versions-heading">${escaped(l10n.t("Which versions get fixes"))}</h2>`,
      figure(supportPicture(versions, today, l10n)),
      rows.length > 0
        ? table(
            l10n.t("Versions as the policy lists them"),
            [l10n.t("Version"), l10n.t("Support"), l10n.t("Place")],
            rows,
          )
        : `<p>${escaped(none)}</p>`,
    ].join("");
  }

  standards(): string {
    const { standards, profile } = this.#report;
    const { l10n } = this.#options;
    const none = l10n.t("The profile {0} looks at no standard.", profile);
    return [
      `<h2 id="standards-heading">${escaped(l10n.t("What standards ask"))}</h2>`,
      standards.length > 0 ? standards.map((one) => this.#standard(one)).join("") : `<p>${escaped(none)}</p>`,
    ].join("");
  }

  #standard(standard: ReportStandard): string {
    const { id, title, version, criteria } = standard;
    const { l10n } = this.#options;
    const missed = criteria.filter(({ met }) => met === false);
    const group = (met: boolean | null, summary: string) => {
      const some = criteria.filter((one) => one.met === met);
      const open = this.#options.live ? "" : " open";
      return some.length === 0
        ? ""
        : `<details id="${id}-${met}"${open}><summary>${escaped(summary)}</summary>${this.#criteria(some)}</details>`;
    };
    const count = (met: boolean | null) => criteria.filter((one) => one.met === met).length;
    return [
      `<h3>${escaped(l10n.t("{0}: {1}", title, sayScore(standard, l10n)))}</h3><p class="soft">${escaped(l10n.t("Edition: {0}", version))}</p>`,
      missed.length > 0 ? this.#criteria(missed) : "",
      group(true, l10n.t("Met: {0}", count(true))),
      group(null, l10n.t("Cannot be told from the text: {0}", count(null))),
    ].join("");
  }

  #criteria(criteria: readonly ReportCriterion[]): string {
    const { l10n } = this.#options;
    const items = criteria.map(({ id, title, clause, met, how, ranges, insert }) => {
      const [first] = ranges;
      const place = first ? this.#place(id, first, title) : "";
      const more =
        met === false && insert !== undefined && this.#options.live
          ? this.#button(id, { insert }, l10n.t("Insert section"), title)
          : "";
      return `<li>${sign(met, l10n)} <strong>${escaped(title)}</strong> <span class="soft">${escaped(clause)}</span><br>${escaped(how)} ${place}${more}</li>`;
    });
    return `<ul>${items.join("")}</ul>`;
  }

  /** Where it stands: a button that goes there, or the line. @param what the thing that stands there, for those who only hear the button */
  #place(id: string, { start }: Range, what: string): string {
    const { live, l10n } = this.#options;
    const label = l10n.t("Line {0}", start.line + 1);
    return live ? this.#button(id, { line: start.line, character: start.character }, label, what) : escaped(label);
  }

  #button(id: string, data: Readonly<Record<string, string | number>>, label: string, what?: string): string {
    const fields = Object.entries(data).map(([name, value]) => ` data-${name}="${escaped(String(value))}"`);
    const spoken = what === undefined ? "" : ` aria-label="${escaped(`${label}: ${what}`)}"`;
    return `<button type="button" id="go-${escaped(id)}"${fields.join("")}${spoken}>${escaped(label)}</button>`;
  }
}

function figure(picture: string): string {
  return picture && `<figure>${picture}</figure>`;
}

/** A sign that is seen; what it says is said by the words beside it. */
function sign(met: boolean | null, l10n?: L10n): string {
  const [shown, said] = met ? ["✓", l10n?.t("Met")] : met === null ? ["?", l10n?.t("Open")] : ["✗", l10n?.t("Missing")];
  const heard = said === undefined ? "" : `<span class="heard">${escaped(said)}: </span>`;
  return `<span class="sign" aria-hidden="true">${shown}</span>${heard}`;
}
