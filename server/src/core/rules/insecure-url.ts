/** Whether what reporters are sent to is encrypted on its way. */

import { isKeyLink } from "../document/keys.ts";
import { isPolicyUrl } from "../document/pointer.ts";
import type { Link, Policy } from "../document/policy.ts";
import { isForReporters } from "../document/private-ways.ts";
import { overlaps } from "../document/span.ts";
import { defineRule, type Edit, strings } from "./rule.ts";

export const insecureUrl = defineRule({
  id: "insecure-url",
  title: "Links for reporters are encrypted",
  why: "Over http anybody on the way can read a report, or put another address or key in the place of yours.",
  severity: "warning",
  satisfies: ["badge:vulnerability_report_private", "iso29147:secure-communication"],
  options: { ignore: strings({ describe: "Hosts that are only to be had over http.", default: [] }) },
  *check({ policy, options }) {
    for (const link of policy.links) {
      if (link.image || link.form === "definition" || !/^http:\/\//i.test(link.target)) continue;
      const host = hostOf(link.target);
      if (options.ignore.includes(host) || isUnreachable(host) || link.destination.isStandIn) continue;
      const use = useOf(policy, link);
      if (use === undefined) continue;
      yield {
        at: link.targetSpan,
        message: `The link to ${use} is not encrypted. Write https, if ${host} has it.`,
        // With a port of its own, the encrypted site has another.
        fixes: () =>
          /^[^/]*\/\/[^/?#]*:\d/.test(link.target)
            ? []
            : [{ title: "Write https", kind: "review", edits: securing(policy.text, link) }],
      };
    }
  },
});

/** What a reporter uses the link for; `undefined` for links that are only there to be read. */
function useOf(policy: Policy, link: Link): string | undefined {
  if (isKeyLink(link)) return "the key";
  const contact = policy.contacts.find(
    ({ span, purpose, private: hidden }) =>
      hidden && purpose !== "other" && purpose !== "conduct" && overlaps(span, link.span),
  );
  if (contact) return "where reports are made";
  if (policy.pointer) return "the policy";
  const isPolicy = isPolicyUrl(link.target) && link.destination.channel === undefined;
  return isPolicy && isForReporters(policy, link.block) ? "the policy" : undefined;
}

function hostOf(url: string): string {
  return (/^[^/]*\/\/(?:[^/?#@]*@)?([^/?#:]+)/.exec(url)?.[1] ?? "").toLowerCase();
}

/** Whether the host is none of the public web: this machine, private networks, networks that encrypt by themselves. */
function isUnreachable(host: string): boolean {
  return (
    host === "" ||
    /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0|\[)/.test(host) ||
    /\.(?:localhost|local|internal|intranet|lan|test|example|invalid|onion|i2p)$/.test(host) ||
    /(?:^|\.)(?:w3\.org|schemas\.[a-z.]+|purl\.org|xmlns\.com)$/.test(host)
  );
}

/** The target, and the address where it is shown as it is. */
function securing(text: string, link: Link): readonly Edit[] {
  const edits: Edit[] = [];
  const add = (start: number) => edits.push({ at: { start: start + 4, end: start + 4 }, text: "s" });
  if (/^http:/i.test(text.slice(link.targetSpan.start))) add(link.targetSpan.start);
  const shown = text.slice(link.span.start, link.targetSpan.start).search(/http:\/\//i);
  if (shown >= 0 && link.span.start <= link.targetSpan.start) add(link.span.start + shown);
  return edits;
}
