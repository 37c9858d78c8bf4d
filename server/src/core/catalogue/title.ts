/** The title and what the reader is in for. */

import { defineSection } from "./section.ts";
import { projectName } from "./wording.ts";

export const title = defineSection({
  kind: "title",
  title: "Security Policy",
  need: {},
  order: 10,
  purpose: "Names the document, so that readers and tools know what they have found.",
  icon: "shield",
  prefix: "security-title",
  body: (facts) =>
    `This policy says how to report a vulnerability in ${projectName(facts)}, and what happens with a report.`,
});
