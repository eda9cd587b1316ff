// The program behind guard.mjs: hears what was started, and once the launcher is gone ends it, the last one first.
// CommonJS, which is loaded before the first message is read: whatever came while modules are still loading has no
// listener, and would be lost.
const GRACE_MS = 15_000;
const watched = [];

process.on('message', (started) => watched.unshift(started));
process.on('disconnect', endAll);
if (!process.connected) void endAll(); // it broke before anybody listened

async function endAll() {
  const { end } = await import('./process.mjs');
  // One that cannot be ended keeps none of the others.
  for (const { who, signal } of watched) await end(who, GRACE_MS, signal).catch(() => undefined);
  process.exit();
}
