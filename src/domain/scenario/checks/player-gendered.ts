import { defineCheck, type Finding, sentence } from '../finding.ts';
import { textsOf } from '../placed-texts.ts';

/** In French the player is neither man nor woman: no word about him or her agrees. pedagogy: writing.md, 1.8. */
export const playerGendered = defineCheck({
  code: 'player-gendered',
  severity: 'warning',
  check: (scenario) =>
    textsOf(scenario).flatMap(({ text, path, voice }): readonly Finding[] => {
      const words = text.fr ?? '';
      const { suspect, patterns } = voice === 'player' ? BY_THE_PLAYER : TO_THE_PLAYER;
      if (!suspect.test(words)) return [];
      const found = patterns.map((pattern) => pattern.exec(words)?.groups?.form).find((form) => form !== undefined);
      return found === undefined
        ? []
        : [
            {
              path: [...path, 'fr'],
              message: sentence(
                `« ${found} » dit si la personne qui joue est un homme ou une femme ; tournez autrement (« je regrette », « pardon »).`,
                `“${found}” tells whether the player is a man or a woman; say it another way (“je regrette”, “pardon”).`,
              ),
            },
          ];
    }),
});

/** Adjectives and participles that agree, in both forms. Those alike in both (« libre », « disponible ») are free. */
const ADJECTIVES = [
  'désolée?',
  'navrée?',
  'ravie?',
  'sûre?',
  'certaine?',
  'contente?',
  'heureu(?:x|se)',
  'confuse?',
  'prise?',
  'seule?',
  'prête?',
  'surprise?',
  'convaincue?',
  'tenue?',
  'venue?',
  'revenue?',
  'partie?',
  'déçue?',
  'inquiet',
  'inquiète',
  'fier',
  'fière',
  'franc',
  'franche',
  'claire?',
  'directe?',
  'présente?',
  'absente?',
  'patiente?',
  'consciente?',
  'confiante?',
  'indépendante?',
  'reconnaissante?',
  'exigeante?',
  'compétente?',
  'curieu(?:x|se)',
  'furieu(?:x|se)',
  'sérieu(?:x|se)',
  'gentil(?:le)?',
  'bon(?:ne)?',
  'nouveau',
  'nouvelle',
  'nul(?:le)?',
  'idiote?',
].join('|');

const FORM = String.raw`(?<form>(?!bien|leur|ailleurs)(?:${ADJECTIVES}|\p{L}{2,20}ée?s?|\p{L}{2,20}(?:eur|euse|rice))(?:\(e\))?)(?!\p{L})`;
const BETWEEN = String.raw`(?:(?:pas|plus|jamais|très|trop|si|bien|vraiment|toujours|encore|déjà|aussi|plutôt|assez|tellement|juste|presque|moi-même|tout à fait|un peu)\s){0,3}`;
const BEFORE = String.raw`(?:(?:ne|me|vous|te|y|en|le)\s|[nmtl]’(?:en\s|y\s)?){0,3}`;

/** Most sentences hold no word that could agree: `suspect` lets them pass at a hundredth of the cost of the patterns. */
interface Agreement {
  readonly suspect: RegExp;
  readonly patterns: readonly RegExp[];
}

const SAID_OF_ONESELF: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})j(?:e\s|’)${BEFORE}(?:suis|serais?|étais|reste(?:rais?)?|sens|sentirais?)\s${BETWEEN}${FORM}`, 'iu'),
  // Said alone: « Désolé, je ne peux pas. », « Vraiment navrée. »
  /(?<!(?:êtes|es|est|sont|soyez|sois|sera|serait|était)\s)(?<!\p{L})(?<form>(?:désolé|navré)e?(?:\(e\))?)(?!\p{L})/iu,
  /(?:^|[.!?…]\s*)(?<form>(?:ravi|enchanté|confus|content|honoré|flatté|touché)e?|heureu(?:x|se))(?=[\s,.!])(?!\s(?:hasard|qui))/iu,
];

const SAID_TO_THE_PLAYER: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:vous|tu)\s${BEFORE}(?:êtes|étiez|serez|seriez|restez|sentez|es|étais|seras|serais|restes|sens|voilà)\s${BETWEEN}${FORM}`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?:soyez|sois)\s${BETWEEN}${FORM}`, 'iu'),
];

const BY_THE_PLAYER: Agreement = {
  suspect: /suis|serai|étai|reste|sens|senti|désolé|navré|ravi|enchanté|confus|content|honoré|flatté|touché|heureu/i,
  patterns: SAID_OF_ONESELF,
};
const TO_THE_PLAYER: Agreement = {
  suspect: /êtes|étiez|étais|sere|seri|sera|reste|sente|sens|voilà|soyez|sois|\bes\b/i,
  patterns: SAID_TO_THE_PLAYER,
};
