/** `npm run bench -- NAME`: one benchmark, its ratios first. What follows the name is for the benchmark. */
const benches: Readonly<
  Record<string, () => Promise<{ readonly run: (args: ReadonlyArray<string>) => Promise<void> }>>
> = {
  core: () => import("./core.ts"),
  explore: () => import("./explore.ts"),
  simulate: () => import("./simulate.ts"),
  storage: () => import("./storage.ts")
}

const name = process.argv[2] ?? ""
const load = benches[name]
if (load === undefined) {
  console.error(`no benchmark "${name}"; there is: ${Object.keys(benches).join(", ")}`)
  process.exit(2)
}
await (await load()).run(process.argv.slice(3))
