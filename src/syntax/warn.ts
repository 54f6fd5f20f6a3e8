/** Is told of damage that does not keep the rest of a file from being read. */
export type Warn = (warning: string) => void

/** Tells nobody, where what can be read is enough. */
export const ignore: Warn = () => {}
