/** Writes a fault down whole, as one line of JSON on stderr: something that ought not to have happened, and where. */
export function logFault(fault: unknown, where: string): void {
  process.stderr.write(`${JSON.stringify({ level: 'error', time: new Date().toISOString(), where, ...described(fault) })}\n`)
}

/** An error with its causes, as far as they are errors; the depth is bounded, since a cause may be its own. */
function described(fault: unknown, depth = 0): object {
  if (!(fault instanceof Error)) return { message: String(fault) }
  const cause = fault.cause === undefined || depth > 3 ? {} : { cause: described(fault.cause, depth + 1) }
  return { name: fault.name, message: fault.message, stack: fault.stack, ...cause }
}
