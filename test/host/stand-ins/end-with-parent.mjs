// What ends the server, and clears its temporary folder, when the process that started it was killed outright.
import { rmSync } from "node:fs";

const parent = Number(process.env.SECURITY_POLICY_HOST_PARENT);
const folder = process.env.SECURITY_POLICY_HOST_RUN;

// Processes that the server forks inherit this preload, but their parent is the server: they must not watch.
const isServer = process.argv[1]?.endsWith("server-main.js");

if (isServer && parent > 0) {
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    process.exit(1);
  }, 500);
  timer.unref();
}
