/**
 * What several instances keep together: a store of bytes by key, beside each instance's own memory.
 *
 * It is never needed. A store that fails, or is slow, has nothing and lets everybody claim everything; nothing here rejects.
 * Keys are short (a version, then a digest), values are bounded by whoever sets them; both are opaque to the store.
 */
export interface SharedCache {
  /** What was last set, as long as it lives; where there is nothing, the key is claimed like by `claim`. */
  getOrClaim(key: string, milliseconds: number): Promise<GotOrClaimed>
  /** Keeps a value, given in pieces that stay as they are, for so many seconds, and then ends the caller's claim, where it has one; settles once that is done or has failed. */
  set(key: string, value: readonly Uint8Array[], seconds: number, claimed?: boolean): Promise<void>
  /** Whether the caller is the one that is to ask the origin; nobody else is, until it releases the key or the milliseconds are over. */
  claim(key: string, milliseconds: number): Promise<boolean>
  /** Ends a claim of this instance; those who wait for the key to appear are told what there is. */
  release(key: string): Promise<void>
  /** Waits until somebody else sets the key, or releases its claim without that, or so many milliseconds are over; null in the latter cases. */
  appears(key: string, milliseconds: number): Promise<Uint8Array | null>
  /** Lets go of the connection. */
  close(): Promise<void>
}

/** What there was under a key, or whether the caller is the one now that is to ask the origin; neither where somebody else is. */
export interface GotOrClaimed {
  readonly value: Uint8Array | null
  readonly claimed: boolean
}
