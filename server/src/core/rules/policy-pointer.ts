/** Whether the text only sends its reader to another policy. */

import { isPolicyUrl } from "../document/pointer.ts";
import type { Link, Policy } from "../document/policy.ts";
import { channelOfUrl } from "../known/channels.ts";
import { titleLine } from "./anchor.ts";
import { defineRule } from "./rule.ts";

export const policyPointer = defineRule({
  id: "policy-pointer",
  title: "A text that only points to another policy is known as one",
  why: "Of such a text no sections are asked: all that matters is that the link can be followed from wherever the text is shown.",
  severity: { default: "information", minimal: "off" },
  *check({ policy }) {
    if (!policy.pointer) return;
    const link = targetOf(policy);
    yield {
      at: link?.span ?? titleLine(policy),
      message: `This text only points to another policy, so no sections are asked of it. ${advice(link)}`,
    };
  },
});

/** The link that the text is there for: one whose address speaks of security, else the first that can be a page. */
function targetOf({ links }: Policy): Link | undefined {
  const pages = links.filter(({ target, image, form }) => {
    if (image || form === "definition" || target.startsWith("#")) return false;
    const channel = channelOfUrl(target);
    return channel === undefined || channel.kind === "form";
  });
  return pages.find(({ target }) => isPolicyUrl(target)) ?? pages[0];
}

function advice(link: Link | undefined): string {
  if (!link) return "Link what it names, so that a reporter can follow it.";
  if (link.local)
    return "Make sure that the file is there, or write the whole address: the text may be shown elsewhere.";
  if (/^http:/i.test(link.target)) return "Write https in the link, if the site has it.";
  return "Make sure that the link can be followed, and that it leads to how a vulnerability is reported.";
}
