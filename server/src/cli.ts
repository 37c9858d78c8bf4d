/** The command line: which command, with what options. */

import { parseArgs } from "node:util";
import { showFacts } from "./cli/facts.ts";
import { fixFiles } from "./cli/fix.ts";
import { initOptions, startPolicy } from "./cli/init.ts";
import { lintFiles } from "./cli/lint.ts";
import { readOptions, WrongUse } from "./cli/options.ts";
import { showOutline } from "./cli/outline.ts";
import { showRules } from "./cli/rules.ts";
import { showScore } from "./cli/score.ts";
import { usage } from "./cli/usage.ts";

const commands = {
  lint: lintFiles,
  fix: fixFiles,
  outline: showOutline,
  facts: showFacts,
  score: showScore,
  init: startPolicy,
  rules: showRules,
};

async function main(argv: readonly string[]): Promise<number> {
  const [name = "help", ...rest] = argv;
  if (name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(usage);
    return argv.length === 0 ? 2 : 0;
  }
  if (!Object.hasOwn(commands, name)) {
    throw new WrongUse(`there is no command “${name}”: use ${Object.keys(commands).join(", ")}`);
  }
  const { values, positionals } = parseArgs({
    args: [...rest],
    allowPositionals: true,
    options: {
      format: { type: "string" },
      profile: { type: "string" },
      config: { type: "string" },
      today: { type: "string" },
      project: { type: "string" },
      "no-project": { type: "boolean" },
      "max-warnings": { type: "string" },
      quiet: { type: "boolean" },
      "dry-run": { type: "boolean" },
      help: { type: "boolean", short: "h" },
      ...(name === "init" ? initOptions : {}),
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  return commands[name as keyof typeof commands](positionals, readOptions(values), values);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error & { code?: string }) => {
    const wrongUse = error instanceof WrongUse || error.code?.startsWith("ERR_PARSE_ARGS");
    process.stderr.write(`security-policy: ${wrongUse ? error.message.split("\n")[0] : (error.stack ?? error)}\n`);
    process.exitCode = 2;
  },
);
