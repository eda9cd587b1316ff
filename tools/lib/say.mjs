const tty = Boolean(process.stderr.isTTY) && !process.env.CI;

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/**
 * Shows one step of the set-up while `fn` runs. `fn` answers false when there was nothing to do:
 * such a step leaves no line behind.
 */
export async function step(label, fn) {
  const from = performance.now();
  const draw = () => process.stderr.write(`\r  ${label} … ${seconds(from)} `);
  // Without a terminal a line is written only once the step turns out to be slow.
  const timer = tty ? setInterval(draw, 200) : setTimeout(() => console.error(`  ${label} …`), 1500);
  try {
    const result = await fn();
    if (tty) process.stderr.write('\r\x1b[K');
    if (result !== false) console.error(`  ${label}: done in ${seconds(from)}`);
    return result;
  } catch (error) {
    if (tty) process.stderr.write('\r\x1b[K');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

export const note = (line) => console.error(`  ${line}`);
