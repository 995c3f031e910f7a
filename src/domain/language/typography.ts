// pedagogy: writing.md, section 3. Authors type ordinary spaces; this pass puts the right ones.

const NARROW = '\u202f'; // narrow no-break space
const NO_BREAK = '\u00a0';
const WORD_JOINER = '\u2060';

type Pass = (text: string) => string;

/** Typographic passes by language. A language without one is left as typed. Every pass is idempotent. */
const PASSES: Readonly<Record<string, Pass>> = { fr: typesetFrench, en: typesetEnglish };

/**
 * The text with the spaces and signs of its language: what the player reads.
 * `typeset(typeset(x)) = typeset(x)`. Words are never changed.
 */
export function typeset(text: string, language: string): string {
  return (PASSES[language] ?? ((same) => same))(shareSigns(text));
}

function shareSigns(text: string): string {
  return text.replace(/\.\.\./gu, '…').replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

function typesetFrench(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]*([;!?]+)/gu, (_, signs: string) => NARROW + signs)
    .replace(/^\u202f/u, '')
    .replace(/([«(“…]) ?\u202f(?=[;!?])/gu, '$1')
    .replace(/[ \u202f]+([:»])/gu, `${NO_BREAK}$1`)
    .replace(/«[ \u202f\u00a0]*/gu, `«${NO_BREAK}`)
    .replace(/(\d)[ \u00a0\u202f]([%€])/gu, `$1${NO_BREAK}$2`)
    .replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/gu, `$1${NARROW}`)
    .replace(/(\d) (?=(?:h|min|jours?|semaines?|tours?|euros?|mois|ans?|pages?)(?!\p{L}))/gu, `$1${NO_BREAK}`)
    .replace(/-(?=(?:moi|toi|vous|je|tu|il|elle|nous|on|ils|elles|ce|là|le|la|les|lui|leur|être)(?!\p{L}))/gu, `-${WORD_JOINER}`)
    .replace(/\u2060{2,}/gu, WORD_JOINER);
}

function typesetEnglish(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]+([;:!?,])/gu, '$1')
    .replace(/(\d) (?=(?:am|pm)(?!\p{L}))/gu, `$1${NO_BREAK}`);
}
