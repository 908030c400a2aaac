/**
 * The cheapest one-to-one assignment of rows to columns (Hungarian algorithm with potentials, O(n³)).
 * A row may stay alone for `alone`; so may a column, for nothing: two things are put together only when that costs less.
 * Returns the column of each row, or null.
 */
export function assign(costs: readonly (readonly number[])[], alone: number): readonly (number | null)[] {
  const rows = costs.length
  const columns = costs[0]?.length ?? 0
  // Every row gets a column of its own that means "alone", so that a perfect assignment always exists.
  const width = columns + rows
  const cost = (row: number, column: number): number =>
    column < columns ? (costs[row]?.[column] ?? Infinity) : column - columns === row ? alone : Infinity
  const rowOf = solve(rows, width, cost)
  const columnOf: (number | null)[] = costs.map(() => null)
  for (let column = 0; column < columns; column++) {
    const row = rowOf[column]
    if (row !== undefined && row !== null) columnOf[row] = column
  }
  return columnOf
}

type Cost = (row: number, column: number) => number

/** The row of each column; grows the assignment by one row at a time along a cheapest augmenting path. */
function solve(rows: number, columns: number, cost: Cost): readonly (number | null)[] {
  const rowPotential = new Float64Array(rows)
  const columnPotential = new Float64Array(columns)
  const rowOf: (number | null)[] = Array.from({ length: columns }, () => null)
  for (let start = 0; start < rows; start++) {
    const distance = new Float64Array(columns).fill(Infinity)
    const previous = new Int32Array(columns).fill(-1)
    const isDone = new Uint8Array(columns)
    let row = start
    let last = -1
    for (;;) {
      const reached = last < 0 ? 0 : (distance[last] ?? 0)
      let nearest = -1
      for (let column = 0; column < columns; column++) {
        if (isDone[column] === 1) continue
        const reduced = cost(row, column) - (rowPotential[row] ?? 0) - (columnPotential[column] ?? 0) + reached
        if (reduced < (distance[column] ?? Infinity)) {
          distance[column] = reduced
          previous[column] = last
        }
        if (nearest < 0 || (distance[column] ?? Infinity) < (distance[nearest] ?? Infinity)) nearest = column
      }
      last = nearest
      isDone[last] = 1
      const next = rowOf[last]
      if (next === null || next === undefined) break
      row = next
    }
    shiftPotentials(rowPotential, columnPotential, rowOf, distance, isDone, start, distance[last] ?? 0)
    for (let column = last; column >= 0;) {
      const before = previous[column] ?? -1
      rowOf[column] = before < 0 ? start : (rowOf[before] ?? null)
      column = before
    }
  }
  return rowOf
}

/** Keeps reduced costs non-negative, and zero on what is assigned. */
function shiftPotentials(
  rowPotential: Float64Array,
  columnPotential: Float64Array,
  rowOf: readonly (number | null)[],
  distance: Float64Array,
  isDone: Uint8Array,
  start: number,
  reached: number,
): void {
  rowPotential[start] = (rowPotential[start] ?? 0) + reached
  for (let column = 0; column < distance.length; column++) {
    if (isDone[column] !== 1) continue
    const row = rowOf[column]
    const shift = reached - (distance[column] ?? 0)
    columnPotential[column] = (columnPotential[column] ?? 0) - shift
    if (row !== null && row !== undefined) rowPotential[row] = (rowPotential[row] ?? 0) + shift
  }
}
