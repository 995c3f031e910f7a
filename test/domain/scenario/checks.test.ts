import { describe, expect, test } from 'vitest';
import { codesOf, MINIMAL, problemsOf, amended, scenarioOf } from './support/files.ts';
import { movesInvalid } from '../../../src/domain/scenario/checks/moves-invalid.ts';
import { shownTogether } from '../../../src/domain/scenario/shown-together.ts';
import type { Flag, Move } from '../../../src/domain/scenario/vocabulary.ts';

const quoted = (words: string) => JSON.stringify(words);
const clientSays = (fr: string, en = 'Right, that will do for today.', address = 'vous') =>
  amended(`address: ${address}\nlines: { shrug: { fr: ${quoted(fr)}, en: ${quoted(en)} } }`);
const playerSays = (fr: string, en = 'No, I can’t.') =>
  amended(`always: { held: [{ id: still-no, text: { fr: ${quoted(fr)}, en: ${quoted(en)} } }] }`);

describe('address-mixed', () => {
  test.each([
    'Tu peux me le dire.',
    'Je te le dis.',
    'C’est pour toi.',
    'Ton devis est là.',
    'Ta réponse ?',
    'Tes pages.',
    'T’as vu l’heure ?',
    'Peux-tu venir ?',
    'Laisse-toi faire.',
    'Je l’ai dit à ton chef.',
    'C’est à cause de tes retards.',
  ])('%s is tu', (words) => expect(codesOf(clientSays(words))).toEqual(['address-mixed']));

  test.each([
    'Ne le prenez pas sur ce ton.',
    'Vous haussez le ton.',
    'Il faut changer de ton.',
    'Il s’est tu longtemps.',
    'Y a-t-il autre chose ?',
    'Il m’a dit : « Tu verras bien. »',
    'On prend un thé ?',
    'C’est du temps perdu.',
    'Vous avez tout.',
  ])('%s is not', (words) => expect(codesOf(clientSays(words))).toEqual([]));

  const tu = (words: string) =>
    problemsOf(clientSays(words, undefined, 'tu'))
      .filter(({ path }) => path[0] === 'lines' && path[1] === 'shrug')
      .map(({ code }) => code);
  test.each(['Vous pouvez venir.', 'Votre devis.', 'À vos risques.', 'Le vôtre ?', 'Dites-vous bien ça.'])('%s is vous', (words) =>
    expect(tu(words)).toEqual(['address-mixed']),
  );
  test.each([
    'S’il vous plaît, dis-moi.',
    'J’ai un rendez-vous.',
    'Chez vous, ça se passe comment ?',
    'Elle m’a dit : « Vous verrez. »',
    'Dis-moi.',
  ])('%s is not', (words) => expect(tu(words)).toEqual([]));

  test('the brief says vous to everyone', () => {
    expect(codesOf(amended('brief: { trade: { fr: "Vous traduisez.", en: "You translate." } }'))).toEqual([]);
  });
});

describe('player-gendered', () => {
  test.each([
    'Désolé, c’est non.',
    'Vraiment désolée, c’est non.',
    'Je suis désolé(e), c’est non.',
    'Je suis sûre de mon prix.',
    'Je ne suis pas certain d’y arriver.',
    'Je suis vraiment ravi.',
    'Ravie de vous entendre.',
    'Je serai prête jeudi.',
    'Je suis pris vendredi.',
    'J’étais content de ce projet.',
    'Je me sens gênée.',
    'Je suis très touché par vos mots.',
    'Je vous suis reconnaissante.',
    'Je suis traductrice, pas éditrice.',
    'J’en suis convaincu.',
    'Je suis tout à fait navré.',
    'Je suis allée trop vite.',
  ])('%s tells', (words) => expect(codesOf(playerSays(words))).toEqual(['player-gendered']));

  test.each([
    'Je regrette, c’est non.',
    'Pardon, c’est non.',
    'Je suis d’accord avec vous.',
    'Bien sûr, et c’est non.',
    'Vous êtes pressée, je le vois.',
    'Je suis à vous dans une heure.',
    'Je suis bien loin du compte.',
    'Je suis libre jeudi.',
    'Je suis disponible, mais pas lundi.',
    'C’est certain.',
    'Je vous laisse seule avec ça.',
    'Je suis leur contact depuis lundi.',
    'Heureux hasard : c’est non.',
    'Le texte est prêt.',
    'Je le suis depuis mars.',
  ])('%s does not', (words) => expect(codesOf(playerSays(words))).toEqual([]));

  test('nor may the client, the coach or the brief tell', () => {
    expect(codesOf(clientSays('Vous êtes sûr de vous ?'))).toEqual(['player-gendered']);
    expect(codesOf(clientSays('Je suis pressée, et déçue.'))).toEqual([]);
    expect(codesOf(amended('brief: { trade: { fr: "Vous êtes traductrice.", en: "You are a translator." } }'))).toEqual([
      'player-gendered',
    ]);
    expect(codesOf(amended('brief: { trade: { fr: "Vous êtes graphiste.", en: "You are a designer." } }'))).toEqual([]);
  });
});

describe('typography', () => {
  test.each([
    ['Bon "voilà".', 'Right, that’s it.'],
    ["L'heure tourne.", 'It’s late.'],
    ['Bon... voilà.', 'Right.'],
    ['Bon …', 'Right.'],
    ['Bon,  voilà.', 'Right.'],
    ['Bon - voilà.', 'Right.'],
    ['Bon , voilà.', 'Right.'],
    [' Bon.', 'Right.'],
    ['Bon.\n', 'Right.'],
    ['Il dit “non”.', 'Right.'],
    ['Bon !Voilà.', 'Right.'],
    ['Bon.', 'Is it "so"?'],
    ['Bon.', "It's late."],
    ['Bon.', 'Really ?'],
    ['Bon.', 'He says «no».'],
    ['Bon.', 'So : no.'],
    ['Bon.', 'No!Really.'],
    ['Bon.', 'A 10 % cut.'],
  ])('%j, %j', (fr, en) => expect(codesOf(clientSays(fr, en))).toEqual(['typography']));

  test.each([
    ['Bon… voilà : « non » ! Vraiment ?', 'Well… that’s it: “no”! Really?'],
    ['Bon – voilà – c’est tout.', 'Right – well – that’s all.'],
    ['… Le comité.', '… The board.'],
    ['Il faut 3 000 € et 10 %.', 'It takes €3,000 and 10%.'],
    ['Vous pouvez… ?', 'Could you…?'],
    ['À 15:30.', 'At 3:30 pm.'],
    ['Voilà: oui.', 'Here: yes.'],
  ])('%j, %j are fine', (fr, en) => expect(codesOf(clientSays(fr, en))).toEqual([]));
});

describe('moves-invalid', () => {
  interface Said {
    moves: Move[];
    clarity?: 0 | 1 | 2 | 3;
    flags?: Flag[];
    topic?: 'motive';
    alternative?: string;
    hardLimitGiven?: string;
  }
  const scenario = scenarioOf(MINIMAL);
  const faults = ({ moves, clarity = 0, flags = [], ...others }: Said) => {
    const [first, ...closing] = scenario.closing;
    if (!first) throw new Error('no closing reply');
    return movesInvalid.check({ ...scenario, closing: [{ ...first, moves, clarity, flags, ...others }, ...closing] }).length;
  };

  // pedagogy: moves.md, section 7, clause by clause.
  test.each<[string, Said]>([
    ['a label twice', { moves: ['empathy', 'empathy'] }],
    ['other with something', { moves: ['other', 'reason'] }],
    ['a silence in words', { moves: ['silence'] }],
    ['clarity 3 without a clear refusal', { moves: ['refuse_hedged'], clarity: 3 }],
    ['a clear refusal, implied', { moves: ['refuse_clear'], clarity: 0 }],
    ['a hedge without clarity', { moves: ['refuse_hedged'], clarity: 0 }],
    ['clarity 2 without a refusal', { moves: ['empathy'], clarity: 2 }],
    ['clarity 1 out of nothing', { moves: ['empathy'], clarity: 1 }],
    ['an offer without clarity', { moves: ['alternative'], alternative: 'summary', clarity: 0 }],
    ['a condition without clarity', { moves: ['condition'], clarity: 0 }],
    ['both refusals', { moves: ['refuse_clear', 'refuse_hedged'], clarity: 2 }],
    ['no and later', { moves: ['refuse_clear', 'postpone'], clarity: 3 }],
    ['yes and no', { moves: ['accept', 'refuse_clear'], clarity: 3 }],
    ['yes, if', { moves: ['accept', 'condition'], clarity: 0 }],
    ['a reflection without empathy', { moves: ['reason'], flags: ['reflected'] }],
    ['a question about nothing', { moves: ['explore'] }],
    ['a topic without a question', { moves: ['reason'], topic: 'motive' }],
    ['an offer of nothing', { moves: ['alternative'], clarity: 1 }],
    ['an alternative not offered', { moves: ['reason'], alternative: 'summary' }],
    ['a limit given without a yes', { moves: ['reason'], hardLimitGiven: 'quality' }],
    ['a price matched without a yes', { moves: ['reason'], flags: ['matchedPrice'] }],
    ['a present without a yes', { moves: ['reason'], flags: ['softConcession'] }],
    ['taking back without a no', { moves: ['apology'], flags: ['retracted'] }],
    ['a closed question that asks nothing', { moves: ['reason'], flags: ['closedQuestion'] }],
  ])('%s', (_, said) => expect(faults(said)).toBeGreaterThan(0));

  test.each<[string, Said]>([
    ['a positive no', { moves: ['empathy', 'refuse_clear', 'reason', 'explore'], clarity: 3, topic: 'motive' }],
    ['a flat limit', { moves: ['refuse_clear'], clarity: 2 }],
    ['a hedge that is a no', { moves: ['refuse_hedged'], clarity: 2 }],
    ['a hedge that is a maybe', { moves: ['refuse_hedged', 'postpone'], clarity: 1 }],
    ['an offer alone', { moves: ['alternative'], alternative: 'summary', clarity: 1 }],
    ['a trade', { moves: ['condition', 'alternative'], alternative: 'summary', clarity: 1 }],
    ['a yes to an offer', { moves: ['accept', 'alternative'], alternative: 'summary', clarity: 0 }],
    ['a capitulation', { moves: ['accept'], hardLimitGiven: 'quality' }],
    ['a repair', { moves: ['refuse_clear', 'apology'], clarity: 3, flags: ['retracted'] }],
    ['a dodge', { moves: ['other'] }],
  ])('%s is fine', (_, said) => expect(faults(said)).toBe(0));
});

describe('replies shown together', () => {
  const scenario = scenarioOf(MINIMAL);
  const reply = scenario.moments[0]?.replies[0];
  if (!reply) throw new Error('no reply');
  const named = (id: string, when: typeof reply.when = {}) => ({ ...reply, id, when });
  const ids = (name: string, replies: readonly (typeof reply)[]) => {
    const one = replies.find(({ id }) => id === name);
    return one ? shownTogether(one, replies, scenario).map(({ id }) => id) : [];
  };

  test('are the first four', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => named(id));
    expect(ids('a', five)).toEqual(['a', 'b', 'c', 'd']);
    expect(ids('e', five)).toEqual([]);
  });

  test.each([
    [{ knows: ['jury'] }, { knowsNot: ['jury'] }],
    [{ offered: ['summary'] }, { notOffered: ['summary'] }],
    [{ after: ['press'] }, { after: ['wait'] }],
    [{ mood: ['open'] }, { mood: ['cold', 'wary'] }],
    [{ agreed: ['summary'] }, { agreed: ['colleague'] }],
    [{ knows: ['jury'] }, { knows: ['sample'] }],
  ] as const)('but not %j with %j', (one, other) => {
    const replies = [named('one', one), named('other', other), named('third')];
    expect(ids('one', replies)).toEqual(['one', 'third']);
    expect(ids('other', replies)).toEqual(['other', 'third']);
    expect(ids('third', replies)).toEqual(['one', 'third']);
  });

  test.each([
    [{ knows: ['jury'] }, { knows: ['no-reader'] }],
    [{ after: ['press', 'wait'] }, { after: ['wait'] }],
    [{ hinted: ['motive'] }, { knowsNot: ['jury'] }],
  ] as const)('and %j with %j', (one, other) => {
    expect(ids('one', [named('one', one), named('other', other)])).toEqual(['one', 'other']);
  });
});

describe('lines and replies', () => {
  const words = (count: number) => `${Array.from({ length: count }, (_, index) => `n${index % 10}`).join(' ')}.`;
  test('have their lengths, to the word', () => {
    expect(codesOf(clientSays(words(35)))).toEqual([]);
    expect(codesOf(clientSays(words(36)))).toEqual(['line-too-long']);
    expect(codesOf(clientSays('Bon.', words(36)))).toEqual(['line-too-long']);
    expect(codesOf(clientSays(`${'n'.repeat(189)}.`))).toEqual([]);
    expect(codesOf(clientSays(`${'n'.repeat(190)}.`))).toEqual(['line-too-long']);
    expect(codesOf(playerSays(words(45)))).toEqual([]);
    expect(codesOf(playerSays(words(46)))).toEqual(['line-too-long']);
  });

  test('may speak of R&D, of 3 < 4 and of JavaScript', () => {
    expect(codesOf(clientSays('La R&D; en JavaScript : 3 < 4, <3 et R&D.', 'R&D; in JavaScript: 3 < 4, data: all of it.'))).toEqual([]);
  });
});
