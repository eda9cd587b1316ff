// The program behind guard.mjs: hears what was started, and once the launcher is gone ends it, the last one first.
import { end } from './process.mjs';

const GRACE_MS = 15_000;
const watched = [];

process.on('message', (started) => watched.unshift(started));
process.on('disconnect', async () => {
  for (const { who, signal } of watched) await end(who, GRACE_MS, signal);
  process.exit();
});
