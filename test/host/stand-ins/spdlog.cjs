// What VS Code writes its log files with, in place of the native @vscode/spdlog, which would need a compiler.
const { appendFileSync, mkdirSync } = require("node:fs");
const { dirname } = require("node:path");

const levels = ["trace", "debug", "info", "warn", "error", "critical", "off"];
let threshold = levels.indexOf("info");

class FileLogger {
  #file;
  #level = threshold;
  #bare = false;

  constructor(file) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
  }

  getLevel() {
    return this.#level;
  }

  setLevel(level) {
    this.#level = level;
  }

  clearFormatters() {
    this.#bare = true;
  }

  setPattern() {}
  flush() {}
  drop() {}

  write(level, text) {
    if (level < this.#level) return;
    const line = this.#bare ? text : `${new Date().toISOString()} [${levels[level]}] ${text}\n`;
    try {
      appendFileSync(this.#file, line);
    } catch {
      // The folder may be gone when the last lines come: nobody is left to read them.
    }
  }
}

for (const [level, name] of levels.entries()) {
  if (name === "off") continue;
  FileLogger.prototype[name] = function (text) {
    this.write(level, text);
  };
}

async function openLog(_name, file) {
  return new FileLogger(file);
}

// Assigned one by one: VS Code imports this as an ES module, and Node finds such names by reading, not by running.
exports.version = 0;
exports.setLevel = (level) => {
  threshold = level;
};
exports.setFlushOn = () => {};
exports.createRotatingLogger = openLog;
exports.createAsyncRotatingLogger = openLog;
