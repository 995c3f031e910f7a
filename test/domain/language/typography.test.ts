import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../../src/domain/language/typography.ts';

// ~ is a no-break space, _ a narrow one, ^ a word joiner: invisible characters one can read.
const seen = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_').replaceAll('\u2060', '^');

describe('typographic pass', () => {
  test.each([
    ['fr', 'Vendredi ?', 'Vendredi_?'],
    ['fr', 'Vendredi?', 'Vendredi_?'],
    ['fr', 'Non ! Jamais ; enfin…', 'Non_! Jamais_; enfin…'],
    ['fr', 'Vous pouvez… ?', 'Vous pouvez…_?'],
    ['fr', 'Comment ?!', 'Comment_?!'],
    ['fr', '(?) et « ! »', '(?) et «~!~»'],
    ['fr', 'Voilà : oui', 'Voilà~: oui'],
    ['fr', 'Voilà: oui', 'Voilà~: oui'],
    ['fr', 'à 15:30', 'à 15:30'],
    ['fr', '« Non »', '«~Non~»'],
    ['fr', '«Non»', '«~Non~»'],
    ['fr', '3 000 € et 10 %', '3_000~€ et 10~%'],
    ['fr', '12 345 678 lignes', '12_345_678 lignes'],
    ['fr', '10%', '10~%'],
    ['fr', 'à 15 h 30, dans 3 jours', 'à 15~h~30, dans 3~jours'],
    ['fr', 'Laissez-moi voir. Est-ce là ? Peut-être.', 'Laissez-^moi voir. Est-^ce là_? Peut-^être.'],
    ['fr', "L'offre d'1 an...", 'L’offre d’1~an…'],
    ['en', 'Friday ?', 'Friday?'],
    ['en', 'No , thanks : no !', 'No, thanks: no!'],
    ['en', 'a 10 % cut at 3.30 pm', 'a 10% cut at 3.30~pm'],
    ['en', "It's not... 3,000", 'It’s not… 3,000'],
    ['de', "Nein ? Geht's...", 'Nein ? Geht’s…'],
  ])('%s: %s', (language, typed, wanted) => {
    expect(seen(typeset(typed, language))).toBe(wanted);
  });

  const sentences = fc
    .array(
      fc.constantFrom(
        ...' ;:!?…«»“”()%€-.,\'"0123456789aéM'.split(''),
        '\u00a0',
        '\u202f',
        '\u2060',
        '...',
        'h',
        '-moi',
        '-ce',
        ' ans',
        ' pm',
        "l'",
        '\n',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));
  const languages = fc.constantFrom('fr', 'en', 'de', 'constructor');

  test('done twice changes nothing', () => {
    fc.assert(
      fc.property(sentences, languages, (text, language) => {
        const once = typeset(text, language);
        expect(typeset(once, language)).toBe(once);
      }),
      { numRuns: 5_000 },
    );
  });

  test('no word is changed', () => {
    const words = (text: string) => text.replace(/[\s\u2060'’.…]/gu, '');
    fc.assert(
      fc.property(sentences, languages, (text, language) => {
        expect(words(typeset(text, language))).toBe(words(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
