import type { DecisionKind } from '../../domain/scoring/debrief.ts';
import { speak } from './words.ts';

/** What a reply did, in a word or two: a name for the move, never for the person. */
export const kindWords = speak<Readonly<Record<DecisionKind, string>>>({
  fr: {
    'clear-no': 'Non franc', 'soft-no': 'Non adouci', 'no-and-question': 'Non, et une question', 'no-and-offer': 'Non, et une offre', maybe: 'Peut-être',
    yes: 'Oui', 'given-away': 'Limite cédée', 'price-match': 'Prix aligné', 'free-extra': 'Extra offert', question: 'Question utile',
    'wasted-question': 'Question perdue', listening: 'Écoute', 'fitting-offer': 'Offre ajustée', 'ill-fitting-offer': 'Offre à côté',
    'outside-limits': 'Offre hors limites', courtesy: 'Coup de main', reason: 'Raison', apology: 'Excuses', 'taken-back': 'Repris', attack: 'Reproche',
    lecture: 'Leçon', untruth: 'Inexact', silence: 'Silence', 'kind-close': 'Au revoir soigné', 'curt-close': 'Fin sèche', other: 'Autre chose',
  },
  en: {
    'clear-no': 'Plain no', 'soft-no': 'Softened no', 'no-and-question': 'No, and a question', 'no-and-offer': 'No, and an offer', maybe: 'Maybe',
    yes: 'Yes', 'given-away': 'Limit given away', 'price-match': 'Price matched', 'free-extra': 'Free extra', question: 'Useful question',
    'wasted-question': 'Wasted question', listening: 'Listening', 'fitting-offer': 'Fitting offer', 'ill-fitting-offer': 'Offer beside the point',
    'outside-limits': 'Offer outside limits', courtesy: 'Helping hand', reason: 'Reason', apology: 'Apology', 'taken-back': 'Taken back', attack: 'Blame',
    lecture: 'Lesson', untruth: 'Untrue', silence: 'Silence', 'kind-close': 'Kind goodbye', 'curt-close': 'Curt ending', other: 'Something else',
  },
});
