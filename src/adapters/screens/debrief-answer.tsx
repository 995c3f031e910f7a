import flag from 'icon:flag';
import hourglassMedium from 'icon:hourglass-medium';
import megaphoneSimple from 'icon:megaphone-simple';
import x from 'icon:x';
import type { Language } from '../../domain/language/text.ts';
import type { Answer } from '../../domain/scoring/debrief.ts';
import { type Mark, marksOf } from './debrief-marks.ts';
import { debriefWords } from './debrief.words.ts';
import { Icon } from './parts/icon.tsx';

/** From the turn at which a no was possible to the turn at which it came, with the maybes between. */
export function AnswerLine({ answer, language }: { readonly answer: Answer; readonly language: Language }) {
  const words = debriefWords(language);
  const maybes = String(answer.maybes.length);
  const wait = answer.said === null ? null : answer.said - answer.possible;
  const marks = marksOf(answer);
  return (
    <section class="card between" aria-labelledby="debrief-between">
      <h2 id="debrief-between">{words.between}</h2>
      <p class="count">
        <b>{maybes}</b>{' '}
        <small>
          {words.maybes(maybes)}
          <br />
          {wait === null ? words.neverSaid : wait < 0 ? words.beforeKnowing : wait === 0 ? words.saidAtOnce : words.inTurns(String(wait))}
        </small>
      </p>
      <ol data-marks={marks.length}>
        {marks.map((mark) => (
          <li key={`${mark.kind} ${mark.turn}`} data-mark={mark.kind}>
            <Icon path={MARK_ICONS[mark.kind]} />
            {mark.turn !== null && <b>{words.atTurn(String(mark.turn))}</b>}
            <span>{wordOf(mark, language)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function wordOf({ kind, count }: Mark, language: Language): string {
  const words = debriefWords(language);
  switch (kind) {
    case 'possible':
      return words.possible;
    case 'maybe':
      return words.maybe;
    case 'more-maybes':
      return words.moreMaybes(String(count - 1));
    case 'said':
      return words.said;
    case 'at-once':
      return words.atOnce;
    case 'never':
      return words.never;
  }
}

const MARK_ICONS: Readonly<Record<Mark['kind'], string>> = {
  possible: flag,
  maybe: hourglassMedium,
  'more-maybes': hourglassMedium,
  said: megaphoneSimple,
  'at-once': megaphoneSimple,
  never: x,
};
