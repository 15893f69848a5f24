import { readFeatures } from './read-features.ts';

/** How likely a message is an attempt to get the answer, 0 to 1, as the examples suggest. */
export type Classifier = (message: string) => number;

export type Examples = { readonly attempts: readonly string[]; readonly honest: readonly string[] };

/** Features share this many weights by hash: enough that collisions cost nothing, small enough to train at start. */
const BUCKETS = 1 << 16;
const EPOCHS = 30;
const RATE = 0.5;
const L2 = 0.001;
/** Steps through the examples in an order that mixes the two kinds and is the same on every run. */
const STRIDE = 7919;

/**
 * Logistic regression with L2 over hashed features, by stochastic gradient descent with a falling rate (Bottou, "Large-
 * scale machine learning with stochastic gradient descent", 2010). Deterministic: the same examples give the same
 * classifier. Feature vectors have length 1, so that long messages do not shout.
 */
export function trainClassifier({ attempts, honest }: Examples): Classifier {
  const rows = [
    ...attempts.map((text) => ({ features: bucketsOf(text), wanted: 1 })),
    ...honest.map((text) => ({ features: bucketsOf(text), wanted: 0 })),
  ];
  const weights = new Float64Array(BUCKETS);
  let bias = 0;
  const judge = (features: Uint32Array): number => {
    let sum = 0;
    for (const at of features) sum += weights[at] ?? 0;
    return 1 / (1 + Math.exp(-(bias + sum / Math.sqrt(features.length))));
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE / (1 + 0.3 * epoch);
    for (let step = 0; step < rows.length; step += 1) {
      const row = rows[(step * STRIDE + epoch * 31) % rows.length];
      if (!row) continue;
      const error = judge(row.features) - row.wanted;
      const share = error / Math.sqrt(row.features.length);
      for (const at of row.features) weights[at] = (weights[at] ?? 0) * (1 - rate * L2) - rate * share;
      bias -= rate * error * 0.1;
    }
  }
  return (message) => judge(bucketsOf(message));
}

function bucketsOf(message: string): Uint32Array {
  return Uint32Array.from(new Set(readFeatures(message).map(hash)));
}

/** FNV-1a, 32 bits, folded to the buckets. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0) % BUCKETS;
}
