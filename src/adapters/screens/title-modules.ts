import type { Language } from '../../domain/language/text.ts';
import { speak } from './words.ts';

/** The name of a module, after its number in the path. The tutorial has no number; a stranger's module no name of ours. */
export function moduleHeading(module: string, language: Language): string {
  const words = wordsOf(language);
  switch (module) {
    case 'tutorial':
      return words.tutorial;
    case 'unrealistic-demands':
      return words.numbered('1', words.unrealisticDemands);
    case 'lowest-bidder':
      return words.numbered('2', words.lowestBidder);
    case 'outside-my-trade':
      return words.numbered('3', words.outsideMyTrade);
    case 'small-yeses':
      return words.numbered('4', words.smallYeses);
    case 'under-pressure':
      return words.numbered('5', words.underPressure);
    default:
      return words.other;
  }
}

/** pedagogy: curriculum.md, the table of modules. */
const wordsOf = speak({
  fr: {
    numbered: (number: string, name: string) => `Module ${number} · ${name}`,
    tutorial: 'Pour commencer',
    unrealisticDemands: 'Demandes irréalistes',
    lowestBidder: 'Le moins-disant',
    outsideMyTrade: 'Hors de mon métier',
    smallYeses: 'Les petits oui qui coûtent cher',
    underPressure: 'Le non sous pression',
    other: 'Autres entretiens',
  },
  en: {
    numbered: (number: string, name: string) => `Module ${number} · ${name}`,
    tutorial: 'To begin with',
    unrealisticDemands: 'Unrealistic demands',
    lowestBidder: 'The lowest bidder',
    outsideMyTrade: 'Outside my trade',
    smallYeses: 'Small yeses, large bills',
    underPressure: 'The no under pressure',
    other: 'Other talks',
  },
});
