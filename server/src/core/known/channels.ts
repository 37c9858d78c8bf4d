/** What kind of channel does a web address open: data on hosts and paths, and the question asked of it. */

import type { ChannelKind } from "../document/policy.ts";

/** What a URL tells about the channel behind it. */
export interface UrlChannel {
  readonly kind: ChannelKind;
  /**
   * `sure`: whoever names it offers it as a way to report, wherever it stands. `likely`: a way in where the words around
   * it speak of reporting. `page`: a page that may hold a way in, or anything else. `manual`: a page on how to use it.
   */
  readonly certainty: "sure" | "likely" | "page" | "manual";
}

/** Hosts of bounty and disclosure platforms; a subdomain counts too. */
const platforms = [
  "hackerone.com",
  "bugcrowd.com",
  "intigriti.com",
  "yeswehack.com",
  "yogosha.com",
  "huntr.dev",
  "huntr.com",
  "immunefi.com",
  "synack.com",
  "openbugbounty.org",
  "hackenproof.com",
  "cantina.xyz",
  "code4rena.com",
  "sherlock.xyz",
  "federacy.com",
  "bugbounty.jp",
  "bugbase.in",
  "hats.finance",
  "zerocopter.com",
  "bughunters.google.com",
  "vulnerability.nl",
  "zerodayinitiative.com",
  "tidelift.com/security",
  "tidelift.com/docs/security",
  "safehats.com",
  "detectify.com",
  "standoff365.com",
  "bugrap.io",
  "remedy.bounty",
  "r.xyz",
];

/** Hosts of web forms made for anybody. */
const forms = [
  "forms.gle",
  "typeform.com",
  "forms.office.com",
  "forms.microsoft.com",
  "jotform.com",
  "tally.so",
  "formspree.io",
  "airtable.com",
  "surveymonkey.com",
  "wufoo.com",
  "cognitoforms.com",
  "paperform.co",
  "wj.qq.com",
  "g.co/vulnz",
  "docs.google.com/forms",
  "msrc.microsoft.com",
  "aka.ms/opensource/security/create-report",
  "aka.ms/security.md/msrc/create-report",
  "aka.ms/secure-at",
];

/** Hosts of rooms where people chat. */
const chats = [
  "discord.gg",
  "discord.com",
  "discordapp.com",
  "t.me",
  "telegram.me",
  "telegram.org",
  "slack.com",
  "matrix.to",
  "app.element.io",
  "gitter.im",
  "chat.whatsapp.com",
  "wa.me",
  "signal.me",
  "signal.group",
  "keybase.io",
  "zulipchat.com",
  "libera.chat",
  "kiwiirc.com",
  "guilded.gg",
  "dsc.gg",
];

/** Hosts where people have profiles and can be written to. */
const profiles = [
  "x.com",
  "twitter.com",
  "linkedin.com",
  "mastodon.social",
  "bsky.app",
  "facebook.com",
  "instagram.com",
  "weibo.com",
];

/** Hosts whose pages everybody reads. */
const forums = [
  "groups.google.com",
  "stackoverflow.com",
  "reddit.com",
  "bugzilla",
  "discourse",
  "forum",
  "forums",
  "community",
  "discuss",
  "gitq.com",
];

const codeHosts = ["github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "gitee.com"];

/** The channel that a URL opens; `undefined` where it is none that can be told from the URL. */
export function channelOfUrl(url: string): UrlChannel | undefined {
  const target = url.trim();
  if (/^mailto:/i.test(target)) return { kind: "email", certainty: "likely" };
  if (/^tel:/i.test(target)) return { kind: "other", certainty: "likely" };
  if (/^(?:tg|discord|signal):/i.test(target)) return { kind: "chat-dm", certainty: "likely" };
  const { host, path, query } = parts(target);
  if (host === "") return channelOfLocal(path, query);
  if (host === "docs.github.com") {
    return /privately-reporting|private-vulnerability-reporting/.test(path)
      ? { kind: "github-advisory", certainty: "manual" }
      : undefined;
  }
  if (host === "github.com" || host.startsWith("github.")) return channelOnGitHub(path);
  if (/\/security\/advisories(?:\/new)?$/.test(path)) return channelOnGitHub(path);
  const trail = path.toLowerCase();
  if (host === "gitlab.com" || host.startsWith("gitlab.") || trail.includes("/-/")) {
    if (/confidential/.test(query)) return { kind: "gitlab-confidential", certainty: "sure" };
    if (/\/issues(?:\/|$)/.test(trail)) return { kind: "public-issue", certainty: "likely" };
    return undefined;
  }
  if (covers(platforms, host, trail) && isReading(host, trail)) return undefined;
  if (covers(platforms, host, trail)) return { kind: "platform", certainty: "likely" };
  if (
    /^\/whitehat/.test(trail) ||
    /\bvulnerability-disclosure-program\b/.test(trail) ||
    /\bbug-?bounty\b|\bbounty\b/.test(`${host}${trail}`)
  )
    return { kind: "platform", certainty: "likely" };
  if (covers(forms, host, trail)) return { kind: "form", certainty: "likely" };
  if (covers(chats, host, trail)) return { kind: "public-issue", certainty: "page" };
  if (covers(profiles, host, trail)) return { kind: "other", certainty: "page" };
  if (covers(codeHosts, host, trail))
    return /\/(?:issues|discussions)(?:\/|$)/.test(trail) ? { kind: "public-issue", certainty: "likely" } : undefined;
  if (isReportPage(host, trail)) return { kind: "form", certainty: "likely" };
  if (/(?:^|\/)contact(?:-?us)?(?:\.\w+)?\/?$/.test(trail)) return { kind: "other", certainty: "page" };
  const first = host.split(".")[0] as string;
  // A tracker's form for its security component or group opens a report that only that group sees.
  if (first === "bugzilla" && /enter_bug/.test(trail) && /security/i.test(query))
    return { kind: "form", certainty: "likely" };
  if (
    forums.includes(first) ||
    covers(forums, host, trail) ||
    /\/(?:forum|bugzilla|jira\/(?:browse|projects))/.test(trail)
  )
    return { kind: "public-issue", certainty: "likely" };
  if (first === "issues" || first === "bugs" || first === "tracker" || /\/issues\/?(?:new)?$/.test(trail))
    return { kind: "public-issue", certainty: "likely" };
  return undefined;
}

/** Whether a URL leads into a room where people chat. */
export function isChat(url: string): boolean {
  const { host, path } = parts(url);
  return host !== "" && covers(chats, host, path.toLowerCase());
}

/** Whether a chat URL leads to one person rather than to a room: `t.me/name`, `wa.me/…`, `signal.me/…`, `discord.com/users/…`. */
export function isPersonalChat(url: string): boolean {
  const { host, path } = parts(url);
  if (host === "wa.me" || host === "signal.me") return true;
  if (host === "t.me" || host === "telegram.me")
    return /^\/[A-Za-z]\w{3,}$/.test(path) && !/(?:chat|group|community|channel|news)/i.test(path);
  if (host === "matrix.to") return /@/.test(url);
  return /^\/users\//.test(path) && host.startsWith("discord");
}

/** Whether a URL leads to a network where people write to each other (`x.com/name`). */
export function isSocial(url: string): boolean {
  const { host, path } = parts(url);
  return covers(profiles, host, path.toLowerCase());
}

/** Whether a URL leads to the page of a person or organisation (`github.com/name`, `x.com/name`). */
export function isProfile(url: string): boolean {
  const { host, path } = parts(url);
  if (covers(profiles, host, path.toLowerCase())) return true;
  return codeHosts.includes(host) && /^\/@?[\w.-]+\/?$/.test(path);
}

function channelOnGitHub(path: string): UrlChannel | undefined {
  const trail = path.toLowerCase().replace(/\/+$/, "");
  if (/\/security\/advisories\/new$/.test(trail)) return { kind: "github-advisory", certainty: "sure" };
  if (/\/security\/advisories$/.test(trail) || /^\/[^/]+\/[^/]+\/security$/.test(trail))
    return { kind: "github-advisory", certainty: "page" };
  if (/^\/orgs\/[^/]+\/discussions/.test(trail)) return { kind: "public-issue", certainty: "likely" };
  if (/^\/[^/]+\/[^/]+\/(?:issues|discussions)(?:\/|$)/.test(trail) && !/\/(?:issues|discussions)\/\d+$/.test(trail))
    return { kind: "public-issue", certainty: "likely" };
  return undefined;
}

/** Targets relative to the page of the policy on the hosting site: `../../security/advisories/new`, `../../issues`. */
function channelOfLocal(path: string, query: string): UrlChannel | undefined {
  const trail = path.toLowerCase().replace(/\/+$/, "");
  if (/(?:^|\/)security\/advisories\/new$/.test(trail) || /(?:^|\/)advisories\/new$/.test(trail))
    return { kind: "github-advisory", certainty: "sure" };
  if (/(?:^|\/)security\/advisories$/.test(trail) || /^(?:\.\.\/)+security$/.test(trail))
    return { kind: "github-advisory", certainty: "page" };
  if (/confidential/.test(query)) return { kind: "gitlab-confidential", certainty: "sure" };
  if (/(?:^|\/)(?:issues|discussions)(?:\/new(?:\/choose)?)?$/.test(trail))
    return { kind: "public-issue", certainty: "likely" };
  return undefined;
}

/** Articles and manuals of a platform, which take no reports. */
function isReading(host: string, trail: string): boolean {
  return (
    /^(?:docs?|help|blog|support)\./.test(host) ||
    /^\/(?:resources?|blog|docs?|glossary|learn|knowledge\w*|what-is\b.*|disclosure-guidelines|guidelines|vulnerability-rating-taxonomy|vrt)(?:\/|$)/.test(
      trail,
    )
  );
}

/** A page whose address says that reports are made on it: `report.example.org`, `/security/report`, `/vulnerability-report`. */
function isReportPage(host: string, trail: string): boolean {
  if (/^(?:report|vulnerability|vdp|psirt)\./.test(host)) return true;
  return /(?:report|submit|disclose)(?:ing)?[-_/]?(?:an?[-_])?(?:security|vuln|issue|bug|form)?[^/]*\/?$/.test(trail) &&
    !/\breports?\/\d/.test(trail)
    ? /(?:^|[/_-])(?:report|submit|disclose|reporting|vulnerability-report|create-report)/.test(trail)
    : /(?:security|vulnerability|contact|disclosure)[-_/]form\b/.test(trail);
}

/** Whether the host, or host and beginning of the path, is one of the list or below one of it. */
function covers(list: readonly string[], host: string, trail: string): boolean {
  return list.some((entry) => {
    const slash = entry.indexOf("/");
    if (slash >= 0) return host === entry.slice(0, slash) && trail.startsWith(entry.slice(slash));
    return host === entry || host.endsWith(`.${entry}`);
  });
}

function parts(url: string): { host: string; path: string; query: string } {
  const match = /^(?:https?:)?\/\/([^/?#]*)([^?#]*)(.*)$/is.exec(url) ?? /^(www\.[^/?#]*)([^?#]*)(.*)$/is.exec(url);
  if (match) {
    const host = (match[1] as string)
      .toLowerCase()
      .replace(/^[^@]*@/, "")
      .replace(/:\d+$/, "")
      .replace(/^www\./, "");
    return { host, path: match[2] as string, query: match[3] as string };
  }
  const local = /^([^?#]*)(.*)$/s.exec(url) as RegExpExecArray;
  return { host: "", path: local[1] as string, query: local[2] as string };
}
