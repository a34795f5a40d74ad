// How Chromium is started: no window, no sandbox for root, and nothing of its own on the network.
import { chromium } from 'playwright-core';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that asks for anything outside this machine gets nothing, whatever the network allows.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Options for `chromium.launch` and `chromium.launchServer`; CHROMIUM names another binary. */
export function launchOptions() {
  const root = process.getuid?.() === 0;
  return {
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: root ? ['--no-sandbox', ...FLAGS] : FLAGS,
  };
}

export { chromium };

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };
