// What ends an extension host whose server is gone, in place of the native @vscode/native-watchdog.
exports.start = (parent) => {
  const timer = setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(87);
    }
  }, 500);
  timer.unref();
};
