// OWL-QN (Andrew and Gao, ICML 2007): L-BFGS for a smooth function plus l1 × the sum of the first weights' sizes.
const MEMORY = 6;
const ENOUGH = 1e-4;

/** Changes `weights` in place. `value(weights, gradient)` answers the smooth part and fills the gradient. */
export function minimise(value, weights, { l1, penalised, rounds, say = () => {} }) {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const slope = new Float64Array(size);
  const direction = new Float64Array(size);
  const before = new Float64Array(size);
  const gradientBefore = new Float64Array(size);
  const memory = [];
  const penalty = () => {
    let sum = 0;
    for (let i = 0; i < penalised; i++) sum += Math.abs(weights[i]);
    return l1 * sum;
  };
  let total = value(weights, gradient) + penalty();
  let still = 0;
  for (let round = 0; round < rounds && still < 3; round++) {
    pseudoGradient(weights, gradient, slope, l1, penalised);
    if (!descend(slope, memory, direction)) break;
    before.set(weights);
    gradientBefore.set(gradient);
    const old = total;
    let step = round === 0 ? 1 / Math.sqrt(dot(slope, slope) || 1) : 1;
    let better = false;
    for (let tries = 0; tries < 20 && !better; tries++, step /= 2) {
      walk(weights, before, direction, slope, step, penalised);
      total = value(weights, gradient) + penalty();
      let promised = 0;
      for (let i = 0; i < size; i++) promised += (weights[i] - before[i]) * slope[i];
      better = total <= old + 1e-4 * promised;
    }
    if (!better) {
      weights.set(before);
      break;
    }
    remember(memory, weights, before, gradient, gradientBefore);
    still = (old - total) / Math.abs(total) < ENOUGH ? still + 1 : 0;
    say(round, total);
  }
}

/** The steepest descent where the penalty has a corner at 0. */
function pseudoGradient(weights, gradient, slope, l1, penalised) {
  for (let i = 0; i < weights.length; i++) {
    const g = gradient[i];
    if (i >= penalised) slope[i] = g;
    else if (weights[i] !== 0) slope[i] = g + Math.sign(weights[i]) * l1;
    else slope[i] = g < -l1 ? g + l1 : g > l1 ? g - l1 : 0;
  }
}

/** The quasi-Newton direction, kept to where the slope goes down. False when there is no way down. */
function descend(slope, memory, direction) {
  const size = slope.length;
  for (let i = 0; i < size; i++) direction[i] = -slope[i];
  const shares = [];
  for (let m = memory.length - 1; m >= 0; m--) {
    const { s, y, rho } = memory[m];
    const share = (shares[m] = rho * dot(s, direction));
    for (let i = 0; i < size; i++) direction[i] -= share * y[i];
  }
  const last = memory.at(-1);
  if (last) {
    const factor = 1 / (last.rho * dot(last.y, last.y));
    for (let i = 0; i < size; i++) direction[i] *= factor;
  }
  memory.forEach(({ s, y, rho }, m) => {
    const share = shares[m] - rho * dot(y, direction);
    for (let i = 0; i < size; i++) direction[i] += share * s[i];
  });
  let down = 0;
  for (let i = 0; i < size; i++) {
    if (direction[i] * slope[i] >= 0) direction[i] = 0;
    down += direction[i] * slope[i];
  }
  return down < 0;
}

/** A step that does not leave the orthant: a weight that would change its sign stops at 0. */
function walk(weights, before, direction, slope, step, penalised) {
  for (let i = 0; i < weights.length; i++) {
    const value = before[i] + step * direction[i];
    const side = before[i] !== 0 ? before[i] : -slope[i];
    weights[i] = i < penalised && value * side < 0 ? 0 : value;
  }
}

function remember(memory, weights, before, gradient, gradientBefore) {
  const s = new Float32Array(weights.length);
  const y = new Float32Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    s[i] = weights[i] - before[i];
    y[i] = gradient[i] - gradientBefore[i];
  }
  const product = dot(s, y);
  if (product <= 1e-10) return;
  memory.push({ s, y, rho: 1 / product });
  if (memory.length > MEMORY) memory.shift();
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
