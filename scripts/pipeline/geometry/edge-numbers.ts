/** Numbers straight pieces between two numbered points in the order in which they turn up. */
export interface EdgeNumbers {
  /** Points by number of the edge; what stands behind `count` means nothing. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly count: () => number;
  /** The number of an edge, which is the next one if the edge is new. */
  readonly numberOf: (from: number, to: number) => number;
}

/**
 * A chain of edges at each point that edges come from. Hardly more than two do, so that nothing needs to be hashed.
 *
 * @param most how many edges, and how many points, there can be
 */
export function createEdgeNumbers(most: number): EdgeNumbers {
  const [from, to] = [new Int32Array(most), new Int32Array(most)];
  const latest = new Int32Array(most).fill(-1);
  const earlier = new Int32Array(most);
  let count = 0;
  const numberOf = (start: number, end: number) => {
    const last = latest[start]!;
    for (let edge = last; edge >= 0; edge = earlier[edge]!) if (to[edge] === end) return edge;
    from[count] = start;
    to[count] = end;
    earlier[count] = last;
    latest[start] = count;
    return count++;
  };
  return { from, to, count: () => count, numberOf };
}
