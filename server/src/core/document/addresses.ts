/** Which e-mail addresses stand in a text, plainly written or hidden from machines (`name [at] host [dot] org`)? */

/** An address; offsets are those of the text searched. */
export interface Address {
  readonly from: number;
  readonly to: number;
  /** The address in plain form. */
  readonly value: string;
  readonly hidden: boolean;
}

/** Ends of file names that look like hosts (`icon@2x.png`, `user@file.json`). */
const fileEnds = new Set([
  "png",
  "jpg",
  "jpeg",
  "gif",
  "svg",
  "webp",
  "json",
  "yml",
  "yaml",
  "js",
  "ts",
  "html",
  "css",
  "txt",
  "lock",
  "toml",
  "exe",
]);

/** Names before a bare `at` that make it an address even without a spelt-out dot. */
const roles = new Set(
  "security secure psirt cert csirt infosec appsec vulnerability vulnerabilities contact info admin abuse support hello help team maintainers dev disclosure bugs".split(
    " ",
  ),
);

/** Hosts after a bare `at` that make it an address even without a spelt-out dot. */
const mailHosts = new Set(
  "gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com proton.me protonmail.com pm.me tutanota.com tuta.io tuta.com gmx.de gmx.net gmx.com web.de posteo.de mailbox.org fastmail.com hey.com qq.com 163.com yandex.ru mail.ru aol.com zoho.com riseup.net disroot.org".split(
    " ",
  ),
);

/** The addresses in a text, in order. One walk; the look to either side of a sign is bounded. */
export function findAddresses(text: string): readonly Address[] {
  const found: Address[] = [];
  let free = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = readAt(text, at);
    if (sign === undefined) continue;
    const address = readAddress(text, at, sign.to, sign.spelt, free);
    if (address === undefined) continue;
    found.push(address);
    free = address.to;
    at = address.to - 1;
  }
  return found;
}

/** How far to either side of a sign an address is looked for (RFC 5321, clause 4.5.3.1: 64 for the name, 255 in all). */
const maxLocal = 64;
const maxHost = 255;

interface Sign {
  readonly to: number;
  /** `plain`: an `@` that may stand between spaces; `boxed`: `[at]`; `bare`: the word alone between spaces. */
  readonly spelt: "plain" | "boxed" | "bare";
}

/** The at sign at the offset, in any of its guises. */
function readAt(text: string, at: number): Sign | undefined {
  const code = text.charCodeAt(at);
  if (code === 64 || code === 0xff20) return { to: at + 1, spelt: "plain" };
  if (isOpener(code)) {
    const end = boxed(text, at, "at") ?? boxed(text, at, "@") ?? boxed(text, at, "ät") ?? boxed(text, at, "arroba");
    return end === undefined ? undefined : { to: end, spelt: "boxed" };
  }
  if ((code === 97 || code === 65) && isGap(text, at - 1) && isGap(text, at + 2)) {
    const next = text.charCodeAt(at + 1);
    if (next === 116 || next === 84) return { to: at + 2, spelt: "bare" };
  }
  return undefined;
}

function readAddress(
  text: string,
  at: number,
  afterAt: number,
  spelt: Sign["spelt"],
  free: number,
): Address | undefined {
  const local = readLocal(text, at, free, spelt !== "plain");
  if (local === undefined) return undefined;
  const host = readHost(text, afterAt);
  if (host === undefined) return undefined;
  const spaced = local.spaced || host.spaced;
  if (spelt === "plain" && spaced && !host.hidden && !(local.spaced && host.spaced)) return undefined;
  if (spelt === "bare" && !host.hidden) {
    if (!roles.has(local.value.toLowerCase()) && !mailHosts.has(host.value.toLowerCase())) return undefined;
    if (text[host.to] === "/") return undefined;
  }
  if (spelt === "plain" && !local.hidden && !host.hidden && isOther(text, local.from, local.value, host.to))
    return undefined;
  const hidden = spelt !== "plain" || local.hidden || host.hidden || spaced;
  return { from: local.from, to: host.to, value: `${local.value}@${host.value}`, hidden };
}

/** What looks like an address and is none: `git@host:path`, `user:secret@host`, `@user@server`, `ssh://git@host`. */
function isOther(text: string, from: number, local: string, to: number): boolean {
  const before = text[from - 1];
  const after = text[to];
  if (before === "@" || before === "/" || before === "#") return true;
  if (before === ":" && from >= 2 && !/[\s*_)\]"']/.test(text[from - 2] as string) && !isLabel(text, from - 2))
    return true;
  return local === "git" && (after === ":" || after === "/");
}

/** Whether a word that may label an address (`mailto:`, `Email:`) ends at the offset. */
function isLabel(text: string, last: number): boolean {
  let start = last;
  while (start > 0 && last - start < 24 && /[^\s/(<[]/.test(text[start - 1] as string)) start--;
  const word = text.slice(start, last + 1).toLowerCase();
  return (
    word === "mailto" ||
    /mail$/.test(word) ||
    word === "contact" ||
    word === "to" ||
    (!/[\d@]/.test(word) && /^[^\x00-\x7f]+$/.test(word))
  );
}

interface Half {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly hidden: boolean;
  readonly spaced: boolean;
}

/** The name that ends at the offset, read backwards. */
function readLocal(text: string, end: number, free: number, mayDot: boolean): Half | undefined {
  let at = end;
  while (at > free && end - at < 2 && text[at - 1] === " ") at--;
  const spaced = at < end;
  const least = Math.max(free, end - maxLocal);
  let from = at;
  while (from > least && isLocal(text.charCodeAt(from - 1))) from--;
  let value = text.slice(from, at);
  let hidden = false;
  // `first [dot] last`: at most three more words.
  for (let turn = 0; mayDot && turn < 3; turn++) {
    const dot = dotBefore(text, from, free);
    if (dot === undefined) break;
    let start = dot;
    while (start > least && isLocal(text.charCodeAt(start - 1))) start--;
    if (start === dot) break;
    value = `${text.slice(start, dot)}.${value}`;
    from = start;
    hidden = true;
  }
  const trimmed = value.replace(/^[._%+-]+/, "");
  from += value.length - trimmed.length;
  if (trimmed === "" || /[.]$/.test(trimmed)) return undefined;
  return { from, to: end, value: trimmed, hidden, spaced };
}

/** Where the word before a spelt-out dot ends, if one stands right before the offset. */
function dotBefore(text: string, end: number, free: number): number | undefined {
  let at = end;
  while (at > free && text[at - 1] === " ") at--;
  const near = text.slice(Math.max(free, at - 5), at).toLowerCase();
  const box = /[[({<](?:dot|\.)[\])}>]$/.exec(near);
  if (box) {
    at -= box[0].length;
  } else if (at < end && / dot$/.test(near)) {
    at -= 3;
  } else {
    return undefined;
  }
  while (at > free && text[at - 1] === " ") at--;
  return at;
}

/** The host that begins at the offset: labels with plain or spelt-out dots between them. */
function readHost(text: string, start: number): Half | undefined {
  let at = start;
  while (at < text.length && at - start < 2 && text[at] === " ") at++;
  const spaced = at > start;
  const most = Math.min(text.length, start + maxHost);
  let value = "";
  let hidden = false;
  let to = at;
  let labels = 0;
  for (;;) {
    let end = at;
    while (end < most && isHost(text.charCodeAt(end))) end++;
    let label = text.slice(at, end);
    while (label.endsWith("-") || label.endsWith("_")) label = label.slice(0, -1);
    if (label === "") break;
    value = labels === 0 ? label : `${value}.${label}`;
    labels++;
    to = at + label.length;
    const dot = readDot(text, to);
    if (dot === undefined) break;
    // A spelt-out dot must be followed by another label; the words after an address are none.
    if (dot.spelt) {
      if (!isHost(text.charCodeAt(dot.to))) break;
      hidden = true;
    }
    at = dot.to;
  }
  if (labels < 2) return undefined;
  const top = (value.split(".").at(-1) as string).toLowerCase();
  if (top.length < 2 || fileEnds.has(top) || !/^(?:xn--[a-z0-9-]+|[^\d\W_]+|[^\x00-\x7f]+)$/.test(top))
    return undefined;
  return { from: start, to, value, hidden, spaced };
}

function readDot(text: string, at: number): { to: number; spelt: boolean } | undefined {
  if (text[at] === ".") return { to: at + 1, spelt: false };
  let from = at;
  while (from - at < 2 && text[from] === " ") from++;
  if (isOpener(text.charCodeAt(from))) {
    let end =
      boxed(text, from, "dot") ?? boxed(text, from, ".") ?? boxed(text, from, "punkt") ?? boxed(text, from, "punto");
    if (end === undefined) return undefined;
    while (text[end] === " ") end++;
    return { to: end, spelt: true };
  }
  if (from > at && text.slice(from, from + 4).toLowerCase() === "dot ") return { to: from + 4, spelt: true };
  return undefined;
}

/** The end of a word in brackets (`[at]`, `( at )`, `{at}`) that begins at the offset. */
function boxed(text: string, at: number, word: string): number | undefined {
  let from = at + 1;
  while (text[from] === " " && from < at + 3) from++;
  if (text.slice(from, from + word.length).toLowerCase() !== word) return undefined;
  let end = from + word.length;
  while (text[end] === " " && end < from + word.length + 2) end++;
  const close = text[end];
  return close === "]" || close === ")" || close === "}" || close === ">" ? end + 1 : undefined;
}

function isOpener(code: number): boolean {
  return code === 91 || code === 40 || code === 123 || code === 60;
}

function isGap(text: string, at: number): boolean {
  const character = text[at];
  return character === " " || character === "\n" || character === "\t";
}

function isLocal(code: number): boolean {
  return isAlphanumeric(code) || code === 46 || code === 95 || code === 37 || code === 43 || code === 45;
}

function isHost(code: number): boolean {
  return isAlphanumeric(code) || code === 45 || code === 95 || (code >= 0xc0 && code < 0x2000);
}

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** The plainly written address that the whole text is; `undefined` where it is anything else. */
export function addressIn(text: string): string | undefined {
  if (!text.includes("@") && !text.includes("＠")) return undefined;
  const [address, ...others] = findAddresses(text);
  if (address === undefined || others.length > 0 || address.hidden) return undefined;
  return address.from === 0 && address.to === text.length ? address.value : undefined;
}
