/** As much of Alibaba's client as the tests use; it brings no types. */
declare module 'ali-oss' {
  export default class OSS {
    constructor(options: Readonly<Record<string, unknown>>)
    get(name: string, file: null, options: { readonly process: string }): Promise<{ readonly content: Buffer }>
  }
}
