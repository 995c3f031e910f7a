import type { Language } from '../../domain/language/text.ts';
import type { AdviceCode, Finding } from '../../domain/scoring/debrief.ts';
import { speak } from './words.ts';

/** What was seen, in one sentence. Turns are told from 1. */
export function findingSentence(finding: Finding, language: Language): string {
  const words = numbered(language);
  switch (finding.code) {
    case 'prompt-at-once':
      return words.promptAtOnce(turn(finding.said));
    case 'prompt-after-listening':
      return words.promptAfterListening(turn(finding.said));
    case 'prompt-late':
      return words.promptLate(turn(finding.possible), turn(finding.said), String(finding.maybes));
    case 'prompt-before-knowing':
      return words.promptBeforeKnowing(turn(finding.said), turn(finding.possible));
    case 'prompt-never':
      return words.promptNever(String(finding.maybes));
    case 'explored':
      return words.explored(String(finding.found), String(finding.total), String(finding.wasted), finding.reflected ? 'yes' : '');
    case 'relationship':
      return words.relationship(String(finding.trust), String(finding.from));
    default:
      return plain(language)[finding.code];
  }
}

const turn = (index: number): string => String(index + 1);
const countMaybes = {
  fr: (count: string) => (count === '1' ? 'un « peut-être »' : `${count} « peut-être »`),
  en: (count: string) => (count === '1' ? 'one maybe' : `${count} maybes`),
};

const numbered = speak({
  fr: {
    promptAtOnce: (said: string) => `Dit au tour ${said}, dès qu’il était possible`,
    promptAfterListening: (said: string) => `Dit au tour ${said}, après une écoute utile`,
    promptLate: (possible: string, said: string, maybes: string) =>
      `Possible au tour ${possible}, dit au tour ${said}${maybes === '0' ? '' : `, après ${countMaybes.fr(maybes)}`}`,
    promptBeforeKnowing: (said: string, possible: string) => `Dit au tour ${said}, avant de savoir (tour ${possible})`,
    promptNever: (maybes: string) => (maybes === '0' ? 'Jamais dit' : `Jamais dit, malgré ${countMaybes.fr(maybes)}`),
    explored: (found: string, total: string, wasted: string, reflected: string) =>
      [
        `${found} ${found === '0' || found === '1' ? 'motif compris' : 'motifs compris'} sur ${total}`,
        ...(reflected ? ['ses mots repris'] : []),
        ...(wasted === '0' ? [] : [wasted === '1' ? '1 question perdue' : `${wasted} questions perdues`]),
      ].join(', '),
    relationship: (trust: string, from: string) => `Confiance à la fin : ${trust} (au début : ${from})`,
  },
  en: {
    promptAtOnce: (said: string) => `Said at turn ${said}, as soon as it was possible`,
    promptAfterListening: (said: string) => `Said at turn ${said}, after useful listening`,
    promptLate: (possible: string, said: string, maybes: string) =>
      `Possible at turn ${possible}, said at turn ${said}${maybes === '0' ? '' : `, after ${countMaybes.en(maybes)}`}`,
    promptBeforeKnowing: (said: string, possible: string) => `Said at turn ${said}, before knowing (turn ${possible})`,
    promptNever: (maybes: string) => (maybes === '0' ? 'Never said' : `Never said, only ${countMaybes.en(maybes)}`),
    explored: (found: string, total: string, wasted: string, reflected: string) =>
      [
        `${found} of ${total} ${total === '1' ? 'motive' : 'motives'} understood`,
        ...(reflected ? ['said back'] : []),
        ...(wasted === '0' ? [] : [wasted === '1' ? '1 question wasted' : `${wasted} questions wasted`]),
      ].join(', '),
    relationship: (trust: string, from: string) => `Trust at the end: ${trust} (at the start: ${from})`,
  },
});

type NumberedCode =
  | 'prompt-at-once'
  | 'prompt-after-listening'
  | 'prompt-late'
  | 'prompt-before-knowing'
  | 'prompt-never'
  | 'explored'
  | 'relationship';

const plain = speak<Readonly<Record<Exclude<Finding['code'], NumberedCode>, string>>>({
  fr: {
    'no-explicit': 'Explicite : il peut se répéter tel quel',
    'no-understood': 'Compris, sans que le mot soit dit',
    'no-implied': 'Seulement sous-entendu',
    'no-none': 'Aucun non dans l’entretien',
    'no-reopened': 'Dit, puis rouvert par un « peut-être »',
    'no-abandoned': 'Dit, puis abandonné pour un oui',
    'no-buried': 'Dit, mais noyé dans une longue phrase',
    'offer-fits': 'L’offre sert l’enjeu principal',
    'offer-fits-by-luck': 'L’offre tombe juste, sans avoir entendu l’enjeu',
    'offer-secondary': 'L’offre sert un enjeu, pas le principal',
    'offer-serves-nothing': 'L’offre ne sert aucun de ses enjeux',
    'offer-outside-limits': 'L’offre sort de vos limites',
    'offer-none': 'Aucune offre à la place du non',
    'exit-clean': 'Un non, un au revoir, rien de trop',
    'exit-without-no': 'Une sortie sans que le non soit dit',
    'exit-curt': 'Un non net, sans au revoir',
    'exit-with-offers': 'Des offres, là où rien ne convenait',
    'limits-held': 'Rien de cédé qui vous engage trop loin',
    'limits-given': 'Une limite ferme a été cédée',
    'limits-repaired': 'Cédé, puis repris',
    'limits-outside': 'Une offre au-delà de vos limites',
    'limits-matched': 'Le prix de l’autre, sans contrepartie',
    'limits-extras': 'Un extra offert, sans contrepartie',
    'limits-over-justified': 'Tenues, à force de raisons',
    honest: 'Rien dit ni promis qui ne soit vrai',
    untrue: 'Une chose inexacte a été dite',
    'untrue-repaired': 'Une chose inexacte, puis reprise',
    'rival-run-down': 'L’offre concurrente a été dénigrée',
    'false-hope': 'Un espoir a été laissé, sans fondement',
  },
  en: {
    'no-explicit': 'Explicit: it can be repeated as it stands',
    'no-understood': 'Understood, without the word being said',
    'no-implied': 'Only implied',
    'no-none': 'No no anywhere in the talk',
    'no-reopened': 'Said, then reopened by a maybe',
    'no-abandoned': 'Said, then given up for a yes',
    'no-buried': 'Said, but buried in a long sentence',
    'offer-fits': 'The offer serves the main stake',
    'offer-fits-by-luck': 'The offer fits, without the stake being heard',
    'offer-secondary': 'The offer serves a stake, not the main one',
    'offer-serves-nothing': 'The offer serves none of the stakes',
    'offer-outside-limits': 'The offer goes beyond your limits',
    'offer-none': 'No offer in place of the no',
    'exit-clean': 'A no, a goodbye, nothing too much',
    'exit-without-no': 'A way out without the no being said',
    'exit-curt': 'A plain no, without a goodbye',
    'exit-with-offers': 'Offers, where nothing would fit',
    'limits-held': 'Nothing given that binds you too far',
    'limits-given': 'A firm limit was given away',
    'limits-repaired': 'Given away, then taken back',
    'limits-outside': 'An offer beyond your limits',
    'limits-matched': 'The other price, for nothing in return',
    'limits-extras': 'An extra given, for nothing in return',
    'limits-over-justified': 'Held, by dint of reasons',
    honest: 'Nothing said or promised that is not true',
    untrue: 'Something untrue was said',
    'untrue-repaired': 'Something untrue, then taken back',
    'rival-run-down': 'The rival offer was run down',
    'false-hope': 'A hope was left, with no ground',
  },
});

/** One thing to do differently next time, concrete enough to be said aloud. */
export const adviceWords = speak<Readonly<Record<AdviceCode, string>>>({
  fr: {
    'say-the-word': 'Dites le mot une fois : « Non, pas cela. » Puis votre question.',
    'do-not-reopen': 'Après le non, redites-le à l’identique ; plus de « je regarde ».',
    'say-it-shorter': 'Le non d’abord, en dix mots ; le reste dans la phrase d’après.',
    'say-it-at-once': 'Dès la demande : « Non, pas comme cela. » Puis votre question.',
    'ask-what-is-behind': 'Une question ouverte, tôt : « Qu’est-ce qui se joue, derrière ? »',
    'say-back-what-you-heard': 'Redites ce que vous venez d’entendre : « Donc ce qui compte, c’est… »',
    'ask-less': 'Une question à la fois, et laissez venir la réponse avant la suivante.',
    'offer-what-serves': 'Partez de l’enjeu entendu : une offre, pour cet enjeu-là.',
    'offer-only-what-fits': 'Si rien ne convient, n’offrez rien : un non sans lot de consolation se respecte.',
    'offer-within-limits': 'Relisez vos limites avant d’offrir : la moitié d’un impossible reste impossible.',
    'close-kindly': 'Refermez sur un merci précis : « Merci d’avoir posé la question franchement. »',
    'name-what-he-feels': 'Nommez ce que vous voyez : « Je vois que c’est un vrai souci. »',
    'no-lecture': 'Une raison suffit ; une leçon, même exacte, s’entend comme un reproche.',
    apologise: 'Un mot dur se répare aussitôt : « Pardon, c’était sec. Le non, lui, reste. »',
    'take-it-back': 'Reprenez-le aussitôt : « J’ai dit oui trop vite. C’est non. »',
    'trade-do-not-give': 'Rien sans échange : « Oui à ceci, contre cela. »',
    'one-reason': 'Une seule raison, la vraie : chaque raison de plus se discute.',
    'only-what-is-true': 'La vraie raison, même moins flatteuse, tient mieux que l’excuse.',
    'leave-the-rival-alone': 'Laissez l’autre offre en paix : dites ce que fait la vôtre.',
  },
  en: {
    'say-the-word': 'Say the word once: “No, not that.” Then your question.',
    'do-not-reopen': 'After the no, repeat it as it was; no more “let me see”.',
    'say-it-shorter': 'The no first, in ten words; the rest in the next sentence.',
    'say-it-at-once': 'As soon as you are asked: “No, not like that.” Then your question.',
    'ask-what-is-behind': 'One open question, early: “What’s at stake behind this?”',
    'say-back-what-you-heard': 'Say back what you have just heard: “So what matters is…”',
    'ask-less': 'One question at a time, and let the answer come before the next.',
    'offer-what-serves': 'Start from the stake you heard: one offer, for that stake.',
    'offer-only-what-fits': 'If nothing fits, offer nothing: a no without a consolation prize is respected.',
    'offer-within-limits': 'Read your limits again before you offer: half of something impossible is still impossible.',
    'close-kindly': 'Close on a precise thank-you: “Thank you for asking me outright.”',
    'name-what-he-feels': 'Name what you see: “I can see this is a real worry.”',
    'no-lecture': 'One reason is enough; a lesson, even a correct one, is heard as blame.',
    apologise: 'A hard word is mended at once: “I’m sorry, that was sharp. The no still stands.”',
    'take-it-back': 'Take it back at once: “I said yes too quickly. It’s a no.”',
    'trade-do-not-give': 'Nothing for nothing: “Yes to this, in exchange for that.”',
    'one-reason': 'One reason, the real one: every further reason can be argued with.',
    'only-what-is-true': 'The real reason, even a less flattering one, holds better than the excuse.',
    'leave-the-rival-alone': 'Leave the other offer alone: say what yours does.',
  },
});
