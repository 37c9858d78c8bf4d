/** What `security-policy help` prints. */

export const usage = `security-policy COMMAND [OPTION…] [PATH…]

Commands
  lint [PATH…]    findings for files, folders (their policies are found) or - for standard input
  fix [PATH…]     applies the safe fixes; --dry-run prints a diff and writes nothing
  outline FILE    sections with their kinds, and what is missing
  facts FILE      what the policy says, as values
  score FILE      how well it meets the standards, criterion by criterion
  rules           the rules with their severity by profile

Options
  --format NAME        text (default), json, markdown; for lint also sarif, github
  --profile NAME       minimal, github (default), ossf, vdp, cra, health, ai-scanner
  --config FILE        the project file for all policies (default: the nearest .security-policy.json)
  --today YYYY-MM-DD   the day to judge by (default: today)
  --project DIR        the repository beside the policy (default: the one that holds the file)
  --no-project         look at nothing but the text and the day: no repository, no project file
  --max-warnings N     more warnings than this count as failure
  --quiet              errors and warnings only

Exit status: 0 nothing at error level, 1 findings, 2 wrong use, unreadable input
or a project file that is wrong.
`;
