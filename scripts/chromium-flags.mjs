/** Start-up flags for a test browser that makes no connection of its own. Root cannot use Chromium's own sandbox. */
export const chromiumFlags = [
  "--no-first-run",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
