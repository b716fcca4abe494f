/** A WebAssembly file as a data: address, so that it travels inside the bundle that needs it. */
declare module '*.wasm?url&inline' {
  const address: string
  // biome-ignore lint/style/noDefaultExport: bundlers hand over the address of a file like this
  export default address
}
