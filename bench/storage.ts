/** The stores, each beside what a county would take instead. */
import { run as sqlite } from "./storage-sqlite.ts"

export const run = async (): Promise<void> => {
  await sqlite()
}
