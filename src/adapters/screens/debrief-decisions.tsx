import minus from 'icon:minus';
import star from 'icon:star-four';
import trendDown from 'icon:trend-down';
import trendUp from 'icon:trend-up';
import type { Language } from '../../domain/language/text.ts';
import type { ClientCard } from '../../domain/scenario/scenario.ts';
import { CAPS } from '../../domain/scoring/balance.ts';
import type { Debrief, Decision } from '../../domain/scoring/debrief.ts';
import { KIND_ICONS } from './debrief-kinds.ts';
import { kindWords } from './debrief-decisions.words.ts';
import { capWords } from './debrief-verdict.words.ts';
import { debriefWords } from './debrief.words.ts';
import { Icon } from './parts/icon.tsx';
import { Portrait } from './parts/portrait.tsx';
import { quoted, told } from './told.ts';

interface DecisionsProps {
  readonly debrief: Debrief;
  readonly client: ClientCard;
  readonly language: Language;
}

/** Each reply, named for what it did, with the coach's sentence; the one that weighed most in ochre, with a stronger line. */
export function Decisions({ debrief, client, language }: DecisionsProps) {
  const words = debriefWords(language);
  const { cap, scorecard } = debrief;
  const otherCaps = scorecard.caps.filter((id) => id !== cap?.id && CAPS[id] < scorecard.raw);
  const trustAtStart = debrief.skills.find(({ finding }) => finding.code === 'relationship')?.finding;
  const from = trustAtStart?.code === 'relationship' ? trustAtStart.from : null;
  return (
    <section class="card decisions" aria-labelledby="debrief-decisions">
      <h2 id="debrief-decisions">{words.decisions}</h2>
      {otherCaps.length > 0 && (
        <p class="other-caps">
          <b>{words.alsoCapped}</b> {otherCaps.map((id) => words.capAt(String(CAPS[id]), capWords(language)[id])).join(' · ')}
        </p>
      )}
      <ol>
        {debrief.decisions.map((decision, index) => (
          <DecisionRow
            key={decision.turn}
            decision={decision}
            trustBefore={debrief.decisions[index - 1]?.trust ?? from}
            stronger={decision.turn === debrief.keyTurn ? debrief : null}
            client={client}
            language={language}
          />
        ))}
      </ol>
    </section>
  );
}

interface DecisionRowProps {
  readonly decision: Decision;
  readonly trustBefore: number | null;
  /** The debrief, at the decision that weighed most. */
  readonly stronger: Pick<Debrief, 'stronger'> | null;
  readonly client: ClientCard;
  readonly language: Language;
}

function DecisionRow({ decision, trustBefore, stronger, client, language }: DecisionRowProps) {
  const words = debriefWords(language);
  const name = told(client.name, language);
  const change = trustBefore === null ? 0 : decision.trust - trustBefore;
  return (
    <li class={stronger ? 'key' : ''} data-kind={decision.kind} data-turn={decision.turn + 1}>
      <Portrait id={client.portrait} face={decision.face} crop="roundel" />
      <div>
        <p class="labels">
          <span class={`chip ${decision.tone}`}>
            <Icon path={KIND_ICONS[decision.kind]} />
            {words.turnKind(String(decision.turn + 1), kindWords(language)[decision.kind])}
          </span>
          <span class="trust">
            <Icon path={change > 0 ? trendUp : change < 0 ? trendDown : minus} />
            {words.trust(String(decision.trust))}
          </span>
        </p>
        {decision.text ? <q class="said">{quoted(told(decision.text, language), language)}</q> : <p class="said">{words.keptSilent}</p>}
        {decision.coach && <p class="coach">{told(decision.coach, language)}</p>}
        {stronger?.stronger && (
          <p class="stronger">
            <b>
              <Icon path={star} />
              {words.stronger}
            </b>{' '}
            <q>{quoted(told(stronger.stronger, language), language)}</q>
          </p>
        )}
        {decision.answered.length > 0 && (
          <details>
            <summary>{words.answered(name)}</summary>
            <p>{quoted(decision.answered.map((text) => told(text, language)).join(' '), language)}</p>
          </details>
        )}
      </div>
    </li>
  );
}
