/** The questions, in order, each with what the repository already tells of its answer. */

import { formRoute } from "../catalogue/reporting.ts";
import type { ProjectFacts } from "../facts.ts";
import { showsPolicies } from "../policy-places.ts";
import { isSameRepository, readRepositoryUrl } from "../repository-url.ts";
import { checkAddress, checkDisclosure, checkMonth, checkPromise, checkServices, checkUrl } from "./checks.ts";
import type { Asked, Known } from "./interview.ts";
import type { Answer, Option, QuestionId } from "./question.ts";
import { type Support, supportChoices, supportInShort } from "./support.ts";

const leftOut = "The policy says nothing of it.";

export const asking: Readonly<Record<QuestionId, (known: Known) => Asked>> = {
  place: ({ facts: { project = {} } }) => {
    // Only some hosting sites look further than the root, and a package has its policy beside its manifest.
    if (!showsPolicies(project) || project.part !== undefined) return { told: "root" };
    const told = placeTold(project);
    if (told !== undefined) return { told };
    const community = project.neighbours?.some(({ kind, path }) => kind !== "readme" && path.startsWith(".github/"));
    return {
      question: {
        title: "Place",
        prompt: "Where shall the policy stand?",
        kind: "one",
        options: [
          { value: "root", label: "In the root of the repository", detail: "SECURITY.md" },
          { value: ".github", label: "In the folder .github", detail: ".github/SECURITY.md" },
          { value: "docs", label: "In the folder docs", detail: "docs/SECURITY.md" },
        ],
        usual: community ? ".github" : "root",
        skipped: "It stands in the root.",
      },
    };
  },

  channel: ({ facts: { project = {} }, settings, given }) => {
    const options = [...formOptions(project), ...addressesOf(project).map(addressOption)];
    const usual = options.map(({ value }) => value);
    const offers = settings.contacts?.some((contact) => checkUrl(contact) === undefined) ?? false;
    if (typeof given.contact === "string") usual.push("mail");
    if (typeof given.platform === "string" || (usual.length === 0 && offers)) usual.push("platform");
    return {
      question: {
        title: "Channel",
        prompt: "How can a vulnerability be reported in private?",
        kind: "several",
        options: [
          ...options,
          options.length > formOptions(project).length
            ? { value: "mail", label: "Another e-mail address…" }
            : { value: "mail", label: "An e-mail address…" },
          { value: "platform", label: "A form or a platform such as HackerOne…" },
        ],
        usual,
        ...(usual.length > 0 && { skipped: "The ways that the repository tells are named." }),
      },
      lacking:
        "No private way to report is known here: there is neither a remote with a form for private reports nor a security address. Choose a way, and give its address.",
    };
  },

  contact: ({ chosen }) =>
    includes(chosen.channel, "mail")
      ? {
          question: {
            title: "E-mail address",
            prompt: "To which address shall reports be sent?",
            kind: "text",
            options: [],
            example: "security@ and the domain of the project",
            usual: null,
          },
          check: checkAddress,
          lacking: "No e-mail address is given. Write the one to which reports shall be sent.",
        }
      : undefined,

  platform: ({ chosen, settings }) =>
    includes(chosen.channel, "platform")
      ? {
          question: {
            title: "Form or platform",
            prompt: "At which address on the web are reports taken?",
            kind: "text",
            options: [],
            example: "https://hackerone.com/ and the name of the program",
            usual: settings.contacts?.find((contact) => checkUrl(contact) === undefined) ?? null,
          },
          check: checkUrl,
          lacking: "No address of a form is given. Write one that begins with https://.",
        }
      : undefined,

  promise: () => ({
    question: {
      title: "First answer",
      prompt: "When do reporters get a first answer?",
      kind: "one",
      options: [
        { value: "best effort", label: "As soon as we can, on a best-effort basis" },
        { value: "3 business days", label: "Within 3 business days" },
        { value: "7 days", label: "Within 7 days" },
        { value: "14 days", label: "Within 14 days" },
      ],
      other: { label: "Another time…", prompt: "Within which time?", example: "5 business days" },
      usual: "best effort",
      skipped: "The policy promises no time.",
    },
    check: checkPromise,
  }),

  versions: ({ facts, settings: { supportedVersions } }) => {
    if (supportedVersions !== undefined) return { told: supportedVersions };
    const choices = supportChoices(facts);
    return {
      question: {
        title: "Supported versions",
        prompt: "Which versions get security fixes?",
        kind: "one",
        options: choices.map((value) => {
          const detail = supportInShort(value, facts);
          return { value, label: supportLabels[value] ?? value, ...(detail !== "" && { detail }) };
        }),
        usual: choices[0] ?? null,
        skipped: "The policy promises no support for any version.",
      },
    };
  },

  "support-until": ({ facts, settings: { profile } }) =>
    profile === "cra"
      ? {
          question: {
            title: "End of support",
            // Regulation (EU) 2024/2847, Annex II, point 7.
            prompt: "Until which month do you provide security updates, at the least?",
            kind: "text",
            options: [],
            example: "2031-12",
            usual: null,
            skipped: leftOut,
          },
          check: checkMonth(facts.today),
        }
      : undefined,

  disclosure: () => ({
    question: {
      title: "Disclosure",
      prompt: "When does a vulnerability become public?",
      kind: "one",
      options: [
        { value: "coordinated", label: "On a date agreed on with the reporter" },
        { value: "90 days", label: "Reporters wait for up to 90 days" },
        { value: "45 days", label: "Reporters wait for up to 45 days" },
      ],
      other: { label: "Another time…", prompt: "For how many days shall reporters wait?", example: "60 days" },
      usual: "coordinated",
      skipped: "The policy sets no date.",
    },
    check: checkDisclosure,
  }),

  scope: ({ need, given }) => ({
    question: {
      title: "Scope",
      prompt: "What does the policy cover?",
      kind: "one",
      options: [
        { value: "repository", label: "The code, its releases and its documentation" },
        { value: "services", label: "Web sites or services as well…" },
      ],
      usual: typeof given.services === "string" ? "services" : isWanted(need("scope")) ? "repository" : null,
      skipped: isWanted(need("scope")) ? "The policy covers the code of the repository." : leftOut,
    },
  }),

  services: ({ chosen }) =>
    chosen.scope === "services"
      ? {
          question: {
            title: "Services",
            prompt: "Which web sites or services are covered?",
            kind: "text",
            options: [],
            example: "their addresses, with commas between them",
            usual: null,
          },
          check: checkServices,
          lacking: "No service is named. Write their addresses, with commas between them.",
        }
      : undefined,

  "safe-harbor": ({ need }) => ({
    question: {
      title: "Safe harbor",
      prompt: "Is research in good faith authorized, without legal action?",
      kind: "one",
      options: [
        { value: "full", label: "Yes, with what good faith means" },
        { value: "short", label: "Yes, in two sentences" },
      ],
      usual: isWanted(need("safe-harbor")) ? "full" : null,
      skipped: isWanted(need("safe-harbor")) ? "The policy says that this is not settled." : leftOut,
    },
  }),

  bounty: ({ facts: { project }, given }) => {
    const told = project?.insights?.bountyAvailable?.value;
    if (told !== undefined) return { told: told ? "yes" : "no" };
    return {
      question: {
        title: "Bug bounty",
        prompt: "Are reports paid for?",
        kind: "one",
        options: [
          { value: "no", label: "No" },
          { value: "discretion", label: "Not as a rule, but we may" },
          { value: "yes", label: "Yes, there is a program…" },
        ],
        usual: typeof given.program === "string" ? "yes" : null,
        skipped: leftOut,
      },
    };
  },

  program: ({ facts: { project }, chosen }) => {
    if (chosen.bounty !== "yes") return undefined;
    const told = project?.insights?.bountyProgram?.value;
    if (told !== undefined && checkUrl(told) === undefined) return { told };
    return {
      question: {
        title: "Program",
        prompt: "Where are the rules of the bounty program?",
        kind: "text",
        options: [],
        example: "https://hackerone.com/ and the name of the program",
        usual: chosen.platform ?? null,
        skipped: "The policy sends reporters to you for the rules.",
      },
      check: checkUrl,
    };
  },

  extras: ({ facts: { project = {} }, settings: { profile }, given }) => {
    const usual = [
      ...(profile === "ai-scanner" ? ["ai-reports"] : []),
      ...(profile === "health" || dependsOn(project, healthPackage) ? ["health-data"] : []),
      ...(dependsOn(project, modelPackage) ? ["models"] : []),
      ...(profile === "health" || typeof given.standing === "string" ? ["regulated"] : []),
    ];
    return {
      question: {
        title: "More",
        prompt: "What else shall the policy speak of?",
        kind: "several",
        options: [
          { value: "health-data", label: "Health data: kept out of the repository and of reports" },
          { value: "models", label: "AI models: their risks, and how to limit them" },
          { value: "regulated", label: "Regulated products: which laws and standards touch them" },
          { value: "ai-reports", label: "AI-assisted reports: checked by a person first" },
          { value: "duplicates", label: "Duplicate and mass reports: what happens with them" },
        ],
        usual,
        skipped: leftOut,
      },
    };
  },

  standing: ({ chosen, need }) =>
    includes(chosen.extras, "regulated") || isWanted(need("compliance"))
      ? {
          question: {
            title: "Regulated products",
            prompt: "What is the project under these laws?",
            kind: "one",
            options: [
              { value: "not certified and not a medical device", label: "Neither certified nor a medical device" },
              { value: "not certified", label: "Not certified" },
              { value: "a component for medical device software", label: "A component for medical device software" },
            ],
            usual: null,
            skipped: "The policy makes no claim on it.",
          },
        }
      : undefined,
};

const supportLabels: Readonly<Partial<Record<Support, string>>> = {
  latest: "The latest release only",
  "latest-minor": "The latest minor release line",
  "latest-major": "The latest major release line",
  "last-2-minors": "The two newest minor release lines",
  "last-2-majors": "The two newest major release lines",
  branch: "The default branch: there are no releases",
};

/** Packages that bring medical images and records, and those that bring machine learning models. */
const healthPackage =
  /(?:^|[@/_.-])(?:fhir|hl7|hapi-fhir|p?y?dicom|dcmtk|dcmjs|monai|simpleitk|nibabel|openmrs)(?:$|[/_.-])/i;
const modelPackage =
  /^(?:torch|tensorflow|keras|transformers|diffusers|jax|onnxruntime|safetensors|monai|@tensorflow\/tfjs|@huggingface\/transformers)$/i;

function dependsOn({ manifests = [] }: ProjectFacts, packages: RegExp): boolean {
  return manifests.some(({ dependencies = [] }) =>
    dependencies.some((name) => name.length < 200 && packages.test(name)),
  );
}

/** The folder of this repository in which its `security-insights.yml` says that the policy is. */
function placeTold({ insights, repository }: ProjectFacts): string | undefined {
  for (const { value } of insights?.policy ?? []) {
    const path = /^(.{1,300}\/(?:blob|tree|raw)\/[^/\s]{1,100}\/)(\.github\/|docs\/)?security\.md$/i.exec(value);
    const other = path && readRepositoryUrl(path[1] as string);
    if (other && repository && isSameRepository(other, repository))
      return path[2]?.slice(0, -1).toLowerCase() ?? "root";
  }
  return undefined;
}

/** The form that the hosting site has for private reports. */
function formOptions({ repository }: ProjectFacts): readonly Option[] {
  if (!repository || formRoute(repository) === undefined) return [];
  const detail = `${repository.host}/${repository.owner}/${repository.name}`;
  return repository.host === "github.com"
    ? [{ value: "advisory", label: "Private vulnerability reports", detail }]
    : [{ value: "confidential", label: "Confidential issues", detail }];
}

function addressesOf({ contacts = [] }: ProjectFacts): readonly string[] {
  return contacts
    .map((contact) => contact.replace(/^mailto:/i, ""))
    .filter((contact) => checkAddress(contact) === undefined)
    .slice(0, 3);
}

function addressOption(address: string, index: number): Option {
  return { value: address, label: index === 0 ? "The security address" : "Another known address", detail: address };
}

function includes(answer: Answer | undefined, value: string): boolean {
  return Array.isArray(answer) && answer.includes(value);
}

function isWanted(need: string | undefined): boolean {
  return need === "required" || need === "recommended";
}
