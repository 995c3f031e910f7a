import { sentence } from './finding.ts';
import type { Mistake, ReadingCode } from './mistake.ts';

/** Largest file read, in bytes of UTF-8. reliability.md, first row. */
export const LARGEST_FILE = 256 * 1024;

/** Same mistakes of one kind reported at most; a file of nothing else must not make a report of 256,000 lines. */
const MOST_OF_A_KIND = 20;

/**
 * What must never reach the YAML reader, nor a screen: too much text, text of another encoding, and characters that hide,
 * reorder or cut the words around them. An empty list is a pass.
 */
export function refuseText(text: string): readonly Mistake[] {
  // Before anything else, and without looking at each character: a file of gigabytes is refused at once.
  // A UTF-16 unit makes one to three bytes.
  if (text.length > LARGEST_FILE || (text.length * 3 > LARGEST_FILE && utf8Length(text) > LARGEST_FILE)) return [tooLarge()];
  const encoding = wrongEncoding(text);
  return encoding.length > 0 ? encoding : refusedCharacters(text);
}

/** The characters of `written` that no file may hold, escaped (`"\u202e"`) or not, with their offsets. */
export function refusedCharacters(written: string): readonly Mistake[] {
  return KINDS.flatMap(({ code, pattern, message }) =>
    [...take(written.matchAll(pattern), MOST_OF_A_KIND)].map((found) => ({ code, offset: found.index, path: [], message })),
  );
}

const KINDS: readonly { readonly code: ReadingCode; readonly pattern: RegExp; readonly message: Mistake['message'] }[] = [
  {
    code: 'control-character',
    // C0 but tab, line feed and carriage return; DEL; C1; line and paragraph separators; non-characters, lone surrogates
    // and tag characters.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb\ufffe\uffff\p{Cs}\u{e0000}-\u{e007f}]/gu,
    message: sentence(
      'Un caractère de commande invisible est caché ici ; retirez-le.',
      'An invisible control character is hidden here; remove it.',
    ),
  },
  {
    code: 'bidi-character',
    pattern: /[\u202a-\u202e\u2066-\u2069]/gu,
    message: sentence(
      'Un caractère caché change ici le sens de lecture : on lirait autre chose que ce qui est écrit. Retirez-le.',
      'A hidden character changes the reading direction here: one would read something else than what is written. Remove it.',
    ),
  },
  {
    code: 'stray-bom',
    pattern: /\ufeff/gu,
    message: sentence(
      'Une marque d’ordre des octets (U+FEFF) traîne au milieu du fichier ; retirez-la.',
      'A byte order mark (U+FEFF) stands in the middle of the file; remove it.',
    ),
  },
];

/** What UTF-16 and other encodings look like once read as UTF-8: replacement characters, or every other one a NUL. */
function wrongEncoding(text: string): readonly Mistake[] {
  const found = /[\ufffd\ufffe\uffff]|\p{Cs}|^(?:[^\0]\0|\0[^\0]){2}/u.exec(text);
  if (!found) return [];
  return [
    {
      code: 'wrong-encoding',
      offset: found.index,
      path: [],
      message: sentence(
        'Ce fichier n’est pas en UTF-8 ; enregistrez-le en UTF-8 dans votre éditeur.',
        'This file is not in UTF-8; save it as UTF-8 in your editor.',
      ),
    },
  ];
}

function tooLarge(): Mistake {
  return {
    code: 'too-large',
    offset: 0,
    path: [],
    message: sentence(
      'Le fichier dépasse 256 Kio ; coupez-le en plusieurs scénarios.',
      'The file is larger than 256 KiB; split it into several scenarios.',
    ),
  };
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // A surrogate is half of a character of four bytes.
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

function* take<Item>(items: Iterable<Item>, most: number): Iterable<Item> {
  let taken = 0;
  for (const item of items) {
    if (taken++ >= most) return;
    yield item;
  }
}
