/** The folder of the package, with its `package.json` and what is read from `src/web`; compiled or not, this file lies one folder below it. */
export const root = new URL('..', import.meta.url)
