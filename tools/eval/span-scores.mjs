const overlaps = ([a, b], [c, d]) => a < d && c < b;
const f1 = (precision, recall) => (precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0);
const share = (part, whole) => (whole > 0 ? part / whole : 0);

/** Counts spans, as [from, to), found against spans marked. */
export class Scores {
  marked = 0;
  found = 0;
  same = 0;
  touchedMarked = 0;
  touchedFound = 0;

  add(marked, found) {
    this.marked += marked.length;
    this.found += found.length;
    for (const span of found) {
      if (marked.some(([from, to]) => from === span[0] && to === span[1])) this.same++;
      if (marked.some((other) => overlaps(span, other))) this.touchedFound++;
    }
    for (const span of marked) if (found.some((other) => overlaps(span, other))) this.touchedMarked++;
  }

  get strict() {
    return f1(share(this.same, this.found), share(this.same, this.marked));
  }

  get relaxed() {
    return f1(share(this.touchedFound, this.found), share(this.touchedMarked, this.marked));
  }
}
