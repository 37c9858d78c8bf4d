/** Is a value an address (RFC 3986) as the fields want it, and which addresses were meant where it is none? */

/** A scheme and what follows, without what no URI holds. Schemes with dots are hosts with a port. */
const uri = /^[a-z][a-z0-9+-]*:[^\s<>"{}|\\^`]+$/i;

/** What has to follow the schemes that are met most. */
const schemes: Readonly<Record<string, RegExp>> = {
  http: /^\/\/[^/?#\s]+/,
  https: /^\/\/[^/?#\s]+/,
  mailto: /^[^@/][^@]*@[^@]+/,
  tel: /^\+?[\d().-]*\d/,
  // Fingerprints of version 4 and of version 6 (RFC 9580).
  openpgp4fpr: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i,
};

/** Whether the value is one address of RFC 3986, and complete as its scheme wants it. */
export function isAddress(value: string): boolean {
  if (!uri.test(value)) return false;
  const colon = value.indexOf(":");
  const wanted = schemes[value.slice(0, colon).toLowerCase()];
  return wanted === undefined || wanted.test(value.slice(colon + 1));
}

/** Addresses that a value stands for. */
export interface MeantAddresses {
  readonly values: readonly string[];
  /** They lead to the very same places: only their form is another. */
  readonly same: boolean;
}

/** The addresses that were meant, one or several in a chain; `undefined` where that cannot be told. */
export function meantAddresses(value: string): MeantAddresses | undefined {
  if (value.length > 2000) return undefined;
  const whole = meant(value);
  if (whole) return { values: [whole.text], same: whole.same };
  const parts = value.split(/\s*[,;]\s*|\s+(?:or|and|\/)\s+|\s+/i).filter((part) => part !== "");
  const each = parts.map(meant);
  if (parts.length < 2 || parts.length > 12 || each.includes(undefined)) return undefined;
  return { values: each.map((one) => one?.text ?? ""), same: each.every((one) => one?.same) };
}

/** The addresses that a value gives, in whatever form; none where that cannot be told. */
export function addressesIn(value: string): readonly string[] {
  return isAddress(value) ? [value] : (meantAddresses(value)?.values ?? []);
}

interface Meant {
  readonly text: string;
  readonly same: boolean;
}

const email = /^[^\s@<>()[\],;:"/]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/i;

/** The one address that the text stands for. */
function meant(text: string): Meant | undefined {
  const bare = undressed(text);
  const same = (one: string): Meant | undefined => (isAddress(one) ? { text: one, same: true } : undefined);
  if (email.test(bare)) return same(`mailto:${bare}`);
  const mail = /^mailto:\s*(?:\/\/)?(\S+@\S+)$/i.exec(bare)?.[1];
  if (mail !== undefined && email.test(mail)) return same(`mailto:${mail}`);
  if (/^(?:tel:\s*)?\+[\d\s().-]{7,30}$/i.test(bare)) return same(`tel:+${digits(bare)}`);
  if (/^(?:0x)?(?:[0-9a-f]{4}\s*){10}$/i.test(bare)) return same(`openpgp4fpr:${hex(bare)}`);
  if (/^openpgp4fpr:\s*/i.test(bare)) return same(`openpgp4fpr:${hex(bare.slice(12))}`);
  if (isAddress(bare) && /^(?:https?|mailto|tel|dns|openpgp4fpr):/i.test(bare)) return same(bare);
  const said = bare.replace(/\s?[[({](?:at|@)[\])}]\s?/i, "@").replace(/\s?[[({](?:dot|\.)[\])}]\s?/gi, ".");
  if (email.test(said)) return { text: `mailto:${said}`, same: false };
  const web = /^(?:https?:)?\/{0,2}((?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?)$/i.exec(bare)?.[1];
  return web !== undefined && isAddress(`https://${web}`) ? { text: `https://${web}`, same: false } : undefined;
}

/** Without brackets, quotes, Markdown and the end of a sentence around it. */
function undressed(text: string): string {
  const link = /^\[[^\]]*\]\((\S+?)\)$/.exec(text.trim());
  const inside = /^(?:<([^<>]*)>|"([^"]*)"|'([^']*)'|`([^`]*)`)$/.exec(link?.[1] ?? text.trim());
  const bare = inside ? inside.slice(1).find((one) => one !== undefined) : (link?.[1] ?? text);
  return (bare ?? "").trim().replace(/[,;]+$/, "");
}

function digits(text: string): string {
  return text
    .replace(/^tel:/i, "")
    .trim()
    .slice(1)
    .replace(/[^\d]+/g, "-")
    .replace(/^-|-$/g, "");
}

function hex(text: string): string {
  return text.replace(/^0x/i, "").replace(/\s+/g, "").toUpperCase();
}
