import arrowUUpLeft from 'icon:arrow-u-up-left';
import check from 'icon:check';
import hourglassMedium from 'icon:hourglass-medium';
import type { Language } from '../../domain/language/text.ts';
import type { ClientCard } from '../../domain/scenario/scenario.ts';
import type { Debrief } from '../../domain/scoring/debrief.ts';
import { bandOf, verdictOf } from './debrief-verdict.ts';
import { capWords, verdicts } from './debrief-verdict.words.ts';
import { debriefWords } from './debrief.words.ts';
import { Icon } from './parts/icon.tsx';
import { Portrait } from './parts/portrait.tsx';
import { quoted, told } from './told.ts';

interface DebriefHeadProps {
  readonly debrief: Debrief;
  readonly client: ClientCard;
  readonly language: Language;
}

/** The verdict, the client's own view, the total and what held it down or was put right. */
export function DebriefHead({ debrief, client, language }: DebriefHeadProps) {
  const words = debriefWords(language);
  const { scorecard, cap } = debrief;
  return (
    <header class="verdict">
      <div class="sitter">
        <Portrait id={client.portrait} face={debrief.decisions.at(-1)?.face ?? 'neutral'} crop="bust" />
      </div>
      <div>
        <h1 tabIndex={-1}>{verdicts(language)[verdictOf(debrief)]}</h1>
        <p class="view">
          <q>{quoted(told(debrief.view, language), language)}</q> <cite>{told(client.name, language)}</cite>
        </p>
      </div>
      <div class="card total" data-band={bandOf(scorecard.grade)}>
        <p class="points" role="img" aria-label={words.total(String(scorecard.total))}>
          {scorecard.total}
          <small>/100</small>
        </p>
        <p class="grade" role="img" aria-label={words.grade(scorecard.grade)}>
          {scorecard.grade}
        </p>
        {scorecard.repairCredit > 0 && (
          <p class="repaired">
            <Icon path={arrowUUpLeft} />
            {words.repaired(String(scorecard.repairCredit))}
          </p>
        )}
        <p class={cap ? 'cap' : 'cap none'}>
          <Icon path={cap ? hourglassMedium : check} />
          <span>{cap ? words.capped(String(cap.points), capWords(language)[cap.id]) : words.uncapped}</span>
        </p>
      </div>
    </header>
  );
}
