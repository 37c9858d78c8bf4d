/** Whether the address that a reader sees is the one that her mail program gets. */

import { addressIn } from "../document/addresses.ts";
import type { Link } from "../document/policy.ts";
import { isStandInAddress } from "../known/stand-ins.ts";
import { defineRule, type Fix } from "./rule.ts";

export const mailtoMismatch = defineRule({
  id: "mailto-mismatch",
  title: "Shown and linked addresses are the same",
  why: "A report that goes to another address than the one shown is lost, and the reporter believes that it arrived.",
  severity: "warning",
  *check({ policy }) {
    for (const link of policy.links) {
      if (link.image || link.form === "bare" || link.form === "definition") continue;
      const shown = addressIn(link.text.trim());
      if (shown === undefined) continue;
      const target = link.target.trim();
      if (/^mailto:/i.test(target)) {
        const linked = decoded(target.slice("mailto:".length).split("?")[0] ?? "");
        if (linked === "" || linked.toLowerCase() === shown.toLowerCase()) continue;
        yield {
          at: link.span,
          message: `The text shows ${shown}, but the link goes to ${linked}. Write the same address in both places.`,
          fixes: () => {
            const fixes = [
              ...(isStandInAddress(shown) ? [] : [alter(link, `mailto:${shown}`, `Link to ${shown}`)]),
              ...(isStandInAddress(linked) ? [] : [show(link, shown, linked, policy.text)]),
            ];
            return fixes.length > 0 ? fixes : [alter(link, `mailto:${shown}`, `Link to ${shown}`)];
          },
        };
      } else if (target.toLowerCase() === shown.toLowerCase()) {
        yield {
          at: link.span,
          message: `The link on ${shown} leads to a file of that name. Put \`mailto:\` before the address.`,
          fixes: () => [alter(link, `mailto:${shown}`, "Add mailto:")],
        };
      }
    }
  },
});

function alter(link: Link, target: string, title: string): Fix {
  return { title, kind: "review", edits: [{ at: link.targetSpan, text: target }] };
}

/** The shown address replaced where it stands in the link's source, before the target. */
function show(link: Link, shown: string, linked: string, text: string): Fix {
  const at = text.indexOf(shown, link.span.start);
  const inside = at >= 0 && at + shown.length <= link.span.end;
  const edits = inside ? [{ at: { start: at, end: at + shown.length }, text: linked }] : [];
  return { title: `Show ${linked}`, kind: "review", edits };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
