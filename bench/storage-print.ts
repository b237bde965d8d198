/** How the storage benchmarks say what they found: results on the output, progress beside it. */
export const verdict = (met: boolean): string => (met ? "met" : "NOT MET")

export const numeral = (n: number): string => Math.round(n).toLocaleString("en")

export const progress = (doing: string): void => console.error(`… ${doing}`)
