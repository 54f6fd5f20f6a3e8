/** The two lists of bytes of Nikon's cipher: the first is entered by the serial number, the second by the number of shots. */
const bySerial = Buffer.from(
  'c1bf6d0d59c5139d83616b4fc77f3d3d5359e3c7e92f95a7951fdf7f2b29c70ddf07ef71893d133d3b13fb0d89c1651fb30d6b29e3fbefa36b477f9535a7474f' +
    'c7f1599535112961f13db32b0d4389c19d9d8965f1e9dfbf3d7f5397e5e995171d3d8bfbc7e367a707f171a753b52989e52ba71729e94fc5656d6bef0d89492f' +
    'b34353651d49a3138959ef6bef651d0b5913e34f9db329432b071d95595947fbe5e961472f357f177fef7f959571d3a30b71a3ad0b3bb5fba3bf4f831dade92f' +
    '7165a3e507353d0db5e9e5473b9def35a3bfb3df53d397534971073561712f432f11df1797fb953b7f6bd325bfadc7c5c5b58bef2fd3076b25499525496d71c7',
  'hex',
)
const byShots = Buffer.from(
  'a7bcc9ad91df85e5d478d517467c294c4d03e925681186b3bdf76f6122a226342abe1e4614689d4418c240f47e5f1bad0b94b667b40be1ea959c66dce75d6c05' +
    'dad5df7aeff6db1f824cc06847a1bdee3950564adddfa5f8c6daca90ca01429d8b0c7343750594de24b38034e52cdc9b3fca3345d0db5ff552c321dae222726b' +
    '3ed05ba8878c065d0fdd091993d0b9fc8b0f8460331c9b45f1f0a3943a1277334d4478283c9efd655716946bfb59d0c82236dbd2639843a1048786f7a626bbd6' +
    '594dbf6a2eaa2befe678b64ee02fdc7cbe5719327e2ad0b8ba29003c527da8493b2deb2549faa3aa39a7c5a7501136fbc6674af5a512657eb0dfaf4eb3617f2f',
  'hex',
)

/** What the records of a Nikon camera are enciphered with. */
export interface NikonKey {
  readonly serial: number
  readonly shots: number
}

/** After so many bytes the cipher begins anew, whatever its numbers. */
const PERIOD = 512

/** A record in clear from the byte where its cipher starts, a multiple of four; what stands before is not enciphered. */
export function deciphered(bytes: Uint8Array, { serial, shots }: NikonKey, start: number): Uint8Array {
  const cipher = new Uint8Array(PERIOD)
  const step = bySerial[serial & 0xff]!
  let sum = byShots[(shots ^ (shots >>> 8) ^ (shots >>> 16) ^ (shots >>> 24)) & 0xff]!
  for (let i = 0; i < PERIOD; i++) cipher[i] = sum += step * (0x60 + i)
  // Records are of tens of thousands of bytes: four are turned at once, and those behind the last four fill these up.
  const clear = new Uint8Array((bytes.length + 3) & ~3)
  clear.set(bytes)
  const [words, keys] = [new Int32Array(clear.buffer), new Int32Array(cipher.buffer)]
  for (let at = start >> 2, i = 0; at < words.length; at++, i++) words[at]! ^= keys[i % keys.length]!
  return clear.subarray(0, bytes.length)
}
