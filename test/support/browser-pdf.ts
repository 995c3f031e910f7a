import { inflateSync } from 'node:zlib';

/**
 * The letters of a PDF as Chromium writes it, without spaces: enough to look for a sentence. A text is a row of glyph numbers
 * of a font; each font carries the table from its glyphs to letters, and is called F and the number of its object.
 */
export function lettersOfPdf(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Font>();
  for (const [id, { dictionary }] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/u.exec(dictionary)?.[1];
    const stream = table === undefined ? undefined : objects.get(table)?.stream;
    if (stream !== undefined) fonts.set(`F${id}`, readFont(stream));
  }
  return [...objects.values()]
    .map(({ stream }) => (/ Tf\s/u.test(stream) ? lettersOf(stream, fonts) : ''))
    .join('')
    .replace(/[\s\u2060]+/gu, '');
}

interface PdfObject {
  readonly dictionary: string;
  /** Unpacked; empty where there is none. */
  readonly stream: string;
}

interface Font {
  /** Hexadecimal digits of a glyph number. */
  readonly digits: number;
  readonly letters: ReadonlyMap<number, string>;
}

function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 0: whole, 1: id = '', 2: dictionary = '', 3: stream, index } of text.matchAll(
    /(\d+) 0 obj\n(<<.*?>>)(\s*stream\n)?(?=[^>])/gsu,
  )) {
    const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1] ?? 0);
    const start = index + whole.length;
    const packed = stream === undefined ? undefined : pdf.subarray(start, start + length);
    objects.set(id, { dictionary, stream: packed && /FlateDecode/u.test(dictionary) ? inflateSync(packed).toString('latin1') : '' });
  }
  return objects;
}

/** The table `beginbfchar` gives letters one by one, `beginbfrange` in rows. */
function readFont(table: string): Font {
  const letters = new Map<number, string>();
  const digits = /begincodespacerange\s*<([0-9A-F]+)>/iu.exec(table)?.[1]?.length ?? 4;
  for (const [, rows = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gsu)) {
    for (const [, glyph = '', letter = ''] of rows.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/giu))
      letters.set(parseInt(glyph, 16), unicode(letter));
  }
  for (const [, rows = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gsu)) {
    for (const [, from = '', to = '', first = ''] of rows.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/giu)) {
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1) {
        letters.set(glyph, String.fromCharCode(parseInt(first, 16) + glyph - parseInt(from, 16)));
      }
    }
  }
  return { digits, letters };
}

function unicode(digits: string): string {
  return (digits.match(/.{4}/gu) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}

function lettersOf(stream: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined;
  let letters = '';
  for (const [, name, hex, plain] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|\(((?:\\.|[^\\)])*)\) Tj/giu)) {
    if (name !== undefined) font = fonts.get(name);
    else if (hex !== undefined) letters += glyphs(hex, font);
    else if (plain !== undefined) letters += glyphs(Buffer.from(unescaped(plain), 'latin1').toString('hex'), font);
  }
  return letters;
}

function glyphs(hex: string, font: Font | undefined): string {
  if (!font) return '';
  const numbers = hex.match(new RegExp(`.{${font.digits}}`, 'gu')) ?? [];
  return numbers.map((number) => font.letters.get(parseInt(number, 16)) ?? '').join('');
}

function unescaped(text: string): string {
  return text.replace(/\\(\d{3}|.)/gsu, (_, sign: string) => (sign.length === 3 ? String.fromCharCode(parseInt(sign, 8)) : sign));
}
