import { defineConfig } from "tsup"

export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  dts: false,
  removeNodeProtocol: false,
  sourcemap: true,
  clean: false
})
