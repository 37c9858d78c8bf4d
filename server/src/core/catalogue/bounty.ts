/** Whether reports are paid for. */

import { defineSection } from "./section.ts";
import { choice } from "./snippet.ts";

export const rewardAtDiscretion =
  "There is no fixed bug bounty. We may reward a report of great value, without any claim to it.";

export const bounty = defineSection({
  kind: "bounty",
  title: "Bug Bounty",
  need: { vdp: "optional" },
  order: 200,
  purpose: "Says yes or no to rewards, which saves both sides a question.",
  icon: "gift",
  prefix: "security-bounty",
  body: () =>
    choice(1, "There is no bug bounty: we cannot pay for reports, but we are glad to credit you.", rewardAtDiscretion),
});
