/**
 * Columns of whole numbers that grow: what is known of millions of states, in a few bytes each.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** A column, and how far it is filled. @since 0.1.0 */
export interface Column {
  readonly push: (n: number) => void
  readonly at: (i: number) => number
  readonly set: (i: number, n: number) => void
  readonly length: () => number
}

type Cells =
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>

const column = <A extends Cells>(make: (length: number) => A): Column => {
  let cells = make(1024)
  let length = 0
  return {
    push: (n) => {
      if (length === cells.length) {
        const wider = make(length * 2)
        wider.set(cells)
        cells = wider
      }
      cells[length++] = n
    },
    at: (i) => cells[i] ?? 0,
    set: (i, n) => {
      cells[i] = n
    },
    length: () => length
  }
}

/** Whole numbers from 0. @since 0.1.0 */
export const counts = (): Column => column((length) => new Uint32Array(length))
/** Whole numbers of either sign. @since 0.1.0 */
export const wholes = (): Column => column((length) => new Int32Array(length))
/** Whole numbers from 0 to 65535. @since 0.1.0 */
export const smalls = (): Column => column((length) => new Uint16Array(length))
/** Whole numbers from 0 to 255. @since 0.1.0 */
export const marks = (): Column => column((length) => new Uint8Array(length))
