/** One question as a list to pick from or a line to type: what the user says to it, or that they go back or turn away. */
import * as vscode from "vscode";
import type { NewPolicyAnswer, NewPolicyQuestion } from "../../../server/src/lsp/protocol.ts";
import { inUsersWords as say } from "../server-words.ts";

/** Every host has it, but no library of types that they share. */
declare function setTimeout(action: () => void): unknown;

export type Said = { readonly answer: NewPolicyAnswer } | "back" | "cancelled";

/** What can be seen: it stays until the next question takes its place, lest a key that was pressed meanwhile goes to the editor. */
export interface Stage {
  current?: vscode.QuickInput;
  /** The user turned away while the server was asked. */
  left?: boolean;
}

export interface Step {
  readonly stage: Stage;
  readonly question: NewPolicyQuestion;
  readonly step: number;
  readonly steps: number;
  /** What was said before, when the user comes back; else what is usual. */
  readonly before: NewPolicyAnswer;
  /** What is wrong with an answer; `undefined`: nothing. */
  readonly check: (answer: NewPolicyAnswer) => Promise<string | undefined>;
  /** Called once it can be seen. */
  readonly shown: () => void;
}

interface Item extends vscode.QuickPickItem {
  readonly answer?: NewPolicyAnswer;
  /** Leads on to a line to type. */
  readonly typed?: true;
}

export function ask(step: Step): Promise<Said> {
  const { kind, example } = step.question;
  if (kind === "text") return type(step, step.question.prompt, example ?? "", textOf(step.before));
  return kind === "several" ? pickSeveral(step) : pickOne(step);
}

async function pickOne(step: Step): Promise<Said> {
  const { options, other, skipped } = step.question;
  const items: Item[] = options.map(({ value, label, detail }) => ({
    label: say(label),
    description: detail ?? "",
    answer: value,
  }));
  const isTyped = step.before !== null && !options.some(({ value }) => value === step.before);
  const typed: Item | undefined = other && {
    label: say(other.label),
    description: isTyped ? textOf(step.before) : "",
    typed: true,
  };
  if (typed) items.push(typed);
  if (skipped !== undefined) {
    items.push({ label: "", kind: vscode.QuickPickItemKind.Separator });
    items.push({ label: vscode.l10n.t("Skip"), description: say(skipped), answer: null });
  }
  for (;;) {
    const usual = isTyped ? typed : items.find(({ answer }) => answer === step.before);
    const picked = await pick(step, items, (list) => {
      list.activeItems = usual ? [usual] : [];
    });
    if (typeof picked === "string") return picked;
    const [item] = picked;
    if (other === undefined || item?.typed === undefined) return { answer: item?.answer ?? null };
    const said = await type(step, other.prompt, other.example, isTyped ? textOf(step.before) : "");
    // Back from the line leads to the list that it came from.
    if (said !== "back") return said;
  }
}

async function pickSeveral(step: Step): Promise<Said> {
  const chosen = typeof step.before === "string" ? [step.before] : (step.before ?? []);
  const items: Item[] = step.question.options.map(({ value, label, detail }) => ({
    label: say(label),
    description: detail ?? "",
    answer: value,
    picked: chosen.includes(value),
  }));
  const picked = await pick(step, items, (list) => {
    list.canSelectMany = true;
    list.selectedItems = items.filter(({ picked }) => picked);
  });
  if (typeof picked === "string") return picked;
  return { answer: picked.flatMap(({ answer }) => (typeof answer === "string" ? answer : [])) };
}

/** Shows a list until something in it is taken that may stand. */
function pick(
  step: Step,
  items: Item[],
  set: (list: vscode.QuickPick<Item>) => void,
): Promise<readonly Item[] | "back" | "cancelled"> {
  const list = vscode.window.createQuickPick<Item>();
  return new Promise<readonly Item[] | "back" | "cancelled">((resolve) => {
    dress(list, step, resolve);
    list.placeholder = say(step.question.prompt);
    list.matchOnDescription = true;
    list.items = items;
    set(list);
    list.onDidAccept(async () => {
      const taken = [...list.selectedItems];
      const answers = taken.flatMap(({ answer }) => (typeof answer === "string" ? answer : []));
      // A lack can only be told where several may be chosen: of one, only what is offered can be taken.
      const wrong = list.canSelectMany && answers.length === 0 ? await step.check([]) : undefined;
      if (wrong === undefined) resolve(taken);
      else list.placeholder = say(wrong);
    });
    enter(list, step);
  });
}

/** Shows a line to type until what stands there may stand in the policy. */
function type(step: Step, prompt: string, example: string, value: string): Promise<Said> {
  const line = vscode.window.createInputBox();
  const { skipped } = step.question;
  const isOptional = skipped !== undefined && step.question.kind === "text";
  const answer = () => (line.value.trim() === "" && isOptional ? null : line.value.trim());
  const check = async () => {
    const { value: asked } = line;
    const wrong = await step.check(answer());
    // It may have been typed on meanwhile.
    if (line.value === asked) line.validationMessage = wrong === undefined ? "" : say(wrong);
    return wrong === undefined && line.value === asked;
  };
  return new Promise<Said>((resolve) => {
    dress(line, step, resolve);
    const none = isOptional ? vscode.l10n.t("Leave it empty to skip: {0}", say(skipped)) : "";
    line.prompt = [say(prompt), none].filter((part) => part !== "").join(" ");
    line.placeholder = say(example);
    line.value = value;
    line.onDidChangeValue(() => {
      // Nobody wants to hear at the first letter that it is no address.
      if (line.value.trim() === "") line.validationMessage = "";
      else void check();
    });
    line.onDidAccept(async () => {
      if (await check()) resolve({ answer: answer() });
    });
    enter(line, step);
  });
}

/** What a list and a line have in common. */
function dress(
  input: vscode.QuickPick<Item> | vscode.InputBox,
  step: Step,
  resolve: (said: "back" | "cancelled") => void,
): void {
  input.title = vscode.l10n.t("New Security Policy: {0}", say(step.question.title));
  input.step = step.step;
  input.totalSteps = step.steps;
  // Whoever looks something up meanwhile finds the question where it was.
  input.ignoreFocusOut = true;
  if (step.step > 1 || step.question.other !== undefined) input.buttons = [vscode.QuickInputButtons.Back];
  input.onDidTriggerButton(() => resolve("back"));
  input.onDidHide(() => {
    if (step.stage.current === input) step.stage.left = true;
    resolve("cancelled");
  });
}

/** Shows it in place of what was there. */
function enter(input: vscode.QuickPick<Item> | vscode.InputBox, { stage, shown }: Step): void {
  const { current } = stage;
  stage.current = input;
  input.show();
  current?.dispose();
  setTimeout(shown);
}

function textOf(answer: NewPolicyAnswer): string {
  return typeof answer === "string" ? answer : "";
}
