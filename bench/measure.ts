/**
 * Measures contenders side by side: rounds are interleaved so that a busy machine slows all of them alike, and go there
 * and back so that nobody always comes after the one who leaves most to tidy up. What is claimed is the middle one of the
 * rounds' ratios.
 */
export interface Contender {
  readonly name: string
  /** Does the work `times` times and answers with something that depends on all of it. */
  readonly run: (times: number) => unknown
}

export interface Measured {
  readonly name: string
  /** The middle one of its rounds. */
  readonly perSecond: number
  readonly rounds: ReadonlyArray<number>
}

/** The middle one. */
export const median = (xs: ReadonlyArray<number>): number =>
  [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? Number.NaN

/** A clock in seconds. */
type Clock = () => number

/** The clock on the wall: for what waits on a disk or on others. */
export const wall: Clock = () => Number(process.hrtime.bigint()) / 1e9

/** The processor time of this process, every thread: for what only computes, on a machine with other work. */
export const processor: Clock = () => {
  const { system, user } = process.cpuUsage()
  return (system + user) / 1e6
}

const seconds = async (contender: Contender, times: number, clock: Clock): Promise<number> => {
  const start = clock()
  await contender.run(times)
  return clock() - start
}

/** Finds how many runs take about so many seconds; this also warms the code up. */
const calibrate = async (contender: Contender, clock: Clock, span: number): Promise<number> => {
  let times = 1
  for (;;) {
    const took = await seconds(contender, times, clock)
    if (took > span) return Math.max(1, Math.round((times * span) / took))
    times = Math.ceil(times * Math.min(10, Math.max(2, (1.2 * span) / Math.max(took, 1e-6))))
  }
}

export const compare = async (
  contenders: ReadonlyArray<Contender>,
  clock: Clock = wall,
  span = 0.1,
  rounds = 7
): Promise<ReadonlyArray<Measured>> => {
  const times = new Map<string, number>()
  for (const contender of contenders) times.set(contender.name, await calibrate(contender, clock, span))
  const rates = new Map<string, Array<number>>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const n = times.get(contender.name) ?? 1
      rates.get(contender.name)?.push(n / (await seconds(contender, n, clock)))
    }
  }
  return contenders.map(({ name }) => {
    const all = rates.get(name) ?? []
    return { name, perSecond: median(all), rounds: all }
  })
}

/** Prints the first contender's ratio to each of the others, with the goal it has to meet. */
export const report = (
  title: string,
  measured: ReadonlyArray<Measured>,
  goals: Readonly<Record<string, number>>
): void => {
  const [ours, ...others] = measured
  if (ours === undefined) return
  console.log(`\n${title}`)
  for (const { name, rounds } of others) {
    const ratio = median(rounds.map((rate, round) => (ours.rounds[round] ?? Number.NaN) / rate))
    const goal = goals[name]
    const verdict = goal === undefined ? "" : `   goal ${goal} x: ${ratio >= goal ? "met" : "NOT MET"}`
    console.log(`  ${ratio.toFixed(ratio < 10 ? 2 : 1).padStart(9)} x ${name}${verdict}`)
  }
  for (const { name, perSecond } of measured) {
    console.log(`            ${Math.round(perSecond).toLocaleString("en").padStart(12)} /s  ${name}`)
  }
}
