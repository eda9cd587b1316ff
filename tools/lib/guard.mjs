// What a launcher cannot do once it was killed: stop what it started. A process beside it does, which learns from the
// channel between the two, broken, that the launcher is gone.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fromRoot } from './paths.mjs';
import { identify } from './process.mjs';

/** Starts the guard. Without it nothing is worse than before: then the next start finds what was left, and stops it. */
export function startGuard() {
  // Its own session: neither Ctrl-C nor a terminal that is closed may end it together with the launcher.
  const child = fork(fromRoot('tools/lib/guard-main.cjs'), { detached: true, stdio: 'ignore', execArgv: [] });
  child.on('error', () => undefined);
  const exited = once(child, 'exit').catch(() => undefined);
  child.unref();
  child.channel?.unref();
  return {
    /** From here on the guard stops this process too: with the signal, or by waiting when it closes itself. */
    watch(pid, signal) {
      if (child.connected) child.send({ who: identify(pid), signal }, () => undefined);
    },
    async stop() {
      child.ref(); // nothing else may keep us alive until then
      if (child.kill('SIGKILL')) await exited;
    },
  };
}
