/** Numbers of straight pieces between two numbered points, in the order in which they turn up. */
export interface EdgeNumbers {
  /** Points by number of the edge; what stands behind `count` means nothing. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** For each point its latest edge plus one, 0 for none; for each edge the one before it at its point, likewise. */
  readonly latest: Int32Array;
  readonly earlier: Int32Array;
  count: number;
}

/**
 * A chain of edges at each point that edges come from. Hardly more than two do, so that nothing needs to be hashed.
 *
 * @param most how many edges, and how many points, there can be
 */
export function createEdgeNumbers(most: number): EdgeNumbers {
  const column = () => new Int32Array(most);
  return { from: column(), to: column(), latest: column(), earlier: column(), count: 0 };
}

/** The number of an edge, which is the next one if the edge is new. */
export function numberEdge(edges: EdgeNumbers, start: number, end: number): number {
  const { from, to, latest, earlier } = edges;
  const last = latest[start]!;
  for (let edge = last - 1; edge >= 0; edge = earlier[edge]! - 1) if (to[edge] === end) return edge;
  const { count } = edges;
  from[count] = start;
  to[count] = end;
  earlier[count] = last;
  latest[start] = ++edges.count;
  return count;
}
