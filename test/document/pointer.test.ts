/** A text that only leads to another policy is a pointer; one that says something itself is none. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Reader } from "../../server/src/core/document/reading.ts";
import { understand } from "../../server/src/core/document/understand.ts";

const pointers: readonly string[] = [
  "# Security\n\nYou can find the security policy of Acme at https://acme.dev/security.",
  "See [SECURITY.md](https://github.com/acme/.github/blob/main/SECURITY.md).",
  "# Security\n\nPlease read our security policy at https://acme.dev/security.",
  "# Security Policy\n\nThis project follows the [policy of Acme](https://github.com/acme/.github/security/policy).",
  "# Security\n\nHow to report a vulnerability is described in the [documentation](docs/security.md).",
  "# Security Policy\n\n## Supported Versions\n\nSee our [releases page](https://acme.dev/releases).\n\n## Reporting a Vulnerability\n\nPlease refer to [the guidelines](https://acme.dev/security).",
  "<!-- BEGIN SHARED BLOCK -->\n\n# Security\n\nAcme cares about the safety of what it makes, of each tool and each library that it gives away here.\n\n**Please do not report vulnerabilities in public issues of this repository.**\n\nFor how to report, please review the latest guidance at [acme.dev/security](https://acme.dev/security).\n\n<!-- END SHARED BLOCK -->",
];

const policies: readonly string[] = [
  "# Security\n\n## Handling\n\n- We use [automatic updates](https://help.github.com/en/github/managing-security-vulnerabilities/updates).\n- Pull requests are welcome.",
  "",
  "# Security\n\nThis repository is archived.",
  "# Security\n\nMail sec@acme.dev; see https://acme.dev/security for the policy.",
  "# Security\n\nPlease report on https://hackerone.com/acme.",
  "# Security\n\nPlease open an [issue](https://github.com/acme/tool/issues).",
  "# Security\n\n## Reporting a Vulnerability\n\nReport a vulnerability privately on the Security tab. See [the manual](https://docs.github.com/en/code-security).",
  "# Security\n\n| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n\nSee [releases](https://acme.dev/releases).",
  `# Security\n\n## Measures\n\n${"We check every input that comes from outside before we use it. ".repeat(20)}\n\nSee [the policy](https://acme.dev/security).`,
];

test("pointers are told from policies", () => {
  for (const text of pointers) assert.equal(understand(text, new Reader()).pointer, true, text);
  for (const text of policies) assert.equal(understand(text, new Reader()).pointer, false, text);
});
