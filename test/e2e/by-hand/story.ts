/** What a story is: a folder to open, and steps that go on from each other, each of them a test. */
import type { Workbench } from "./workbench.ts";

export interface Step {
  readonly name: string;
  /** Whether it is held to do without a pointer. */
  readonly keysAlone: boolean;
  readonly act: (at: Workbench) => Promise<void>;
}

export interface Story {
  readonly name: string;
  /** What the folder holds, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export function byMouse(name: string, act: Step["act"]): Step {
  return { name, act, keysAlone: false };
}

export function byKeys(name: string, act: Step["act"]): Step {
  return { name: `${name}, by keys alone`, act, keysAlone: true };
}

/** The files of a repository on GitHub with a release, as far as anything here looks at them. */
export const repository: Story["files"] = {
  ".git/HEAD": "ref: refs/heads/main\n",
  ".git/config": '[remote "origin"]\n\turl = git@github.com:tidewheel/tidewheel.git\n',
  ".git/refs/tags/v3.2.1": `${"1".repeat(40)}\n`,
  "README.md": "# Tidewheel\n\nPlans dredging around the tides.\n",
};
