/** The address of a file that has no other: its digest. [RFC 6920] */
export async function contentName(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return `ni:///sha-256;${Buffer.from(digest).toString('base64url')}`
}
