// pedagogy: writing.md, section 3; design.md, section 5. Authors type ordinary spaces; this pass puts the right ones.

const NARROW = '\u202f'; // narrow no-break space
const NO_BREAK = '\u00a0';
const WORD_JOINER = '\u2060';

type Pass = (text: string) => string;

/** Typographic passes by language. A language without one is left as typed. Every pass is idempotent. */
const PASSES: ReadonlyMap<string, Pass> = new Map([
  ['fr', typesetFrench],
  ['en', typesetEnglish],
]);

/**
 * The text with the spaces and signs of its language: what the player reads.
 * `typeset(typeset(x)) = typeset(x)`. Words are never changed; straight quotes are left, as only their author knows which
 * opens and which closes.
 */
export function typeset(text: string, language: string): string {
  const shared = shareSigns(text);
  return PASSES.get(language)?.(shared) ?? shared;
}

function shareSigns(text: string): string {
  return text.replace(/\.\.\./gu, '…').replace(/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, '’');
}

function typesetFrench(text: string): string {
  return (
    text
      .replace(/[ \u00a0\u202f]*([;!?]+)/gu, (_, signs: string) => NARROW + signs)
      // A sign that opens a text, a quotation or a bracket has nothing to stand off from.
      .replace(/(^|[«(“])\u202f(?=[;!?])/gu, '$1')
      // A colon without a space on either side is an hour or a ratio.
      .replace(/[ \u00a0\u202f]+:|(?<=[\p{L}\p{N}»)…]):(?=[ \n]|$)/gu, `${NO_BREAK}:`)
      .replace(/[ \u00a0\u202f]*»/gu, `${NO_BREAK}»`)
      .replace(/«[ \u00a0\u202f]*/gu, `«${NO_BREAK}`)
      .replace(/(?<=\d)[ \u00a0\u202f]*(?=[%€])/gu, NO_BREAK)
      .replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/gu, NARROW)
      .replace(/(?<=\d) (?=(?:h|min|jours?|semaines?|tours?|euros?|mois|ans?|pages?)(?!\p{L}))/gu, NO_BREAK)
      .replace(/(?<=\d[ \u00a0]h) (?=\d)/gu, NO_BREAK)
      .replace(/-(?=(?:moi|toi|vous|je|tu|il|elle|nous|on|ils|elles|ce|là|le|la|les|lui|leur|être)(?!\p{L}))/giu, `-${WORD_JOINER}`)
      .replace(/\u2060{2,}/gu, WORD_JOINER)
  );
}

function typesetEnglish(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]+(?=[;:!?,])/gu, '')
    .replace(/(?<=\d)[ \u00a0\u202f]+(?=%)/gu, '')
    .replace(/(?<=\d) (?=(?:am|pm)(?!\p{L}))/gu, NO_BREAK);
}
