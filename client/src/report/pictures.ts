/** The report's pictures, as SVG: when what is promised, and how long which versions get fixes. Each has its words in a table too. */
import type { ReportPromise, ReportVersion } from "../../../server/src/lsp/protocol.ts";
import { escaped, type L10n } from "./html.ts";
import { sayAct, sayStatus, sayTime } from "./words.ts";

const width = 500;
const left = 116;
const right = 330;
const rowHeight = 26;
/** Beyond that a picture is no help any more; the table has them all. */
const mostRows = 14;
const day = 86_400_000;

interface Row {
  readonly label: string;
  readonly note: string;
  /** Where the bar begins and ends, 0 to 1; none: there is only the track. */
  readonly bar?: readonly [from: number, to: number];
  /** How the bar looks. */
  readonly look?: "open" | "past";
}

interface Mark {
  /** 0 to 1. */
  readonly at: number;
  readonly label: string;
}

/** The deadlines as bars from the day of the report; empty where none has a time. */
export function promisePicture(promises: readonly ReportPromise[], l10n: L10n): string {
  const timed = promises.filter(({ hours }) => hours !== null && hours > 0);
  const longest = Math.max(...timed.map(({ hours }) => hours ?? 0));
  if (timed.length === 0) return "";
  // Hours and months on one scale: its root leaves both room.
  const at = (hours: number) => Math.sqrt(hours / longest);
  const rows = timed.map((promise) => ({
    label: sayAct(promise, l10n),
    note: sayTime(promise.hours, l10n),
    bar: [0, at(promise.hours ?? 0)] as const,
  }));
  const marks = [24, 72, 168, 336, 720, 1440, 2160, 4320, 8760]
    .filter((hours) => hours <= longest)
    .map((hours) => ({ at: at(hours), label: sayTime(hours, l10n) }));
  return picture("promises", rows, marks, l10n.t("Timeline of the promises"), saidOf(rows));
}

/** The versions as bars up to the end of their support, around today; empty where there are none. */
export function supportPicture(versions: readonly ReportVersion[], today: string, l10n: L10n): string {
  if (versions.length === 0) return "";
  const now = Date.parse(today);
  const ends = versions.flatMap(({ until }) => (until === null ? [] : [endOf(until)]));
  const first = Math.min(now, ...ends) - 90 * day;
  const last = Math.max(now, ...ends) + 90 * day;
  const at = (time: number) => (time - first) / (last - first);
  const rows = versions.map((version): Row => {
    const row = { label: version.version, note: sayStatus(version, l10n) };
    if (version.until !== null) {
      const end = endOf(version.until);
      return { ...row, bar: [0, at(end)], ...(end < now || version.status === "unsupported" ? { look: "past" } : {}) };
    }
    return version.status === "unsupported" || version.status === "unknown"
      ? row
      : { ...row, bar: [0, 1], look: "open" };
  });
  const marks = ends.length > 0 ? [{ at: at(now), label: l10n.t("today") }] : [];
  return picture("support", rows, marks, l10n.t("Support windows"), saidOf(rows));
}

/** The last moment that a date of any precision can mean. */
function endOf(date: string): number {
  if (date.length > 7) return Date.parse(date);
  const [year = 0, month = 12] = date.split("-").map(Number);
  return Date.UTC(year, month, 0);
}

function saidOf(rows: readonly Row[]): string {
  return rows.map(({ label, note }) => `${label}: ${note}`).join("; ");
}

function picture(id: string, all: readonly Row[], marks: readonly Mark[], title: string, description: string): string {
  const rows = all.slice(0, mostRows);
  const top = marks.length > 0 ? 24 : 2;
  const height = top + rows.length * rowHeight + 4;
  const x = (at: number) => Math.round(left + at * (right - left));
  const lines: string[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const { at, label } of marks) {
    lines.push(`<line class="mark" x1="${x(at)}" x2="${x(at)}" y1="${top - 4}" y2="${height}"/>`);
    // Of labels that would run into each other the first stays.
    if (x(at) - free < label.length * 4 || x(at) < left) continue;
    lines.push(`<text class="soft" x="${x(at)}" y="14" text-anchor="middle">${escaped(label)}</text>`);
    free = x(at) + label.length * 4;
  }
  const shown = rows.map(({ label, note, bar, look }, index) => {
    const y = top + index * rowHeight;
    const shape = bar
      ? `<rect class="bar ${look ?? ""}" x="${x(bar[0])}" y="${y + 5}" width="${Math.max(3, x(bar[1]) - x(bar[0]))}" height="12" rx="2"/>`
      : "";
    const track = `<line class="track" x1="${left}" x2="${right}" y1="${y + 11}" y2="${y + 11}"/>`;
    const texts = [
      `<text x="${left - 10}" y="${y + 15}" text-anchor="end">${escaped(cut(label, 17))}</text>`,
      `<text x="${right + 10}" y="${y + 15}">${escaped(cut(note, 26))}</text>`,
    ];
    return `${look === "open" ? "" : track}${shape}${texts.join("")}`;
  });
  const words = `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-text">${escaped(description)}</desc>`;
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text">${words}${lines.join("")}${shown.join("")}</svg>`;
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
