/** What `security-policy help` prints. */

export const usage = `security-policy COMMAND [OPTION…] [PATH…]

Commands
  lint [PATH…]    findings for files, folders (their policies and security.txt are found)
                  or - for standard input
  fix [PATH…]     applies the safe fixes; --dry-run prints a diff and writes nothing
  outline FILE    sections with their kinds, and what is missing
  facts FILE      what the policy says, as values
  score FILE      how well it meets the standards, criterion by criterion
  init            a new policy from what the repository tells; asks on a terminal, never overwrites
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

Options of init, each an answer (skip leaves a question out)
  --yes                take the usual answers, ask nothing
  --dry-run            print the policy and write nothing
  --channel WAY…       advisory, confidential, mail, platform, or a known address
  --contact ADDRESS    where reports are sent by mail
  --platform URL       the form or platform that takes reports
  --promise TIME       best-effort, or within 5-business-days, 7-days …
  --versions WHICH     latest, latest-minor, latest-major, last-2-minors, last-2-majors, branch
  --disclosure TIME    coordinated, or up to 90-days …
  --scope WHAT         repository, or services with --services HOST,…
  --safe-harbor KIND   full, short
  --bounty ANSWER      no, discretion, or yes with --program URL
  --extra TOPIC…       health-data, models, regulated (--standing), ai-reports, duplicates
  --place FOLDER       root, .github, docs
  --support-until YYYY-MM   end of support, under the profile cra

Exit status: 0 nothing at error level, 1 findings, 2 wrong use, unreadable input
or a project file that is wrong.
`;
