/** 32-bit FNV-1a hash of the UTF-8 bytes of `text`: an integer 0…2³²−1. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash >>> 0;
}

/** 64 bits of hash as 16 hexadecimal digits: enough to tell two versions of a file apart, not to resist an attacker. */
export function contentHash(text: string): string {
  return [`1|${text}`, `2|${text}`].map((salted) => fnv1a(salted).toString(16).padStart(8, '0')).join('');
}

function* utf8(text: string): Generator<number> {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) yield code;
    else if (code < 0x800) yield* [0xc0 | (code >> 6), 0x80 | (code & 63)];
    else if (code < 0x10000) yield* [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
    else yield* [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  }
}
