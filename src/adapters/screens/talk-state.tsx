import handshake from 'icon:handshake';
import hourglassMedium from 'icon:hourglass-medium';
import timer from 'icon:timer';
import type { TalkView } from '../../domain/dialogue/view.ts';
import type { Language } from '../../domain/language/text.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { Gauge } from './parts/gauge.tsx';
import { Icon } from './parts/icon.tsx';
import { talkWords } from './talk.words.ts';
import { told } from './told.ts';

const TRUST_STEPS = 5;
const PATIENCE_STEPS = 6;

/** Who is there, and what stands between you: trust, patience, and for how long the demand has waited. */
export function TalkState({
  scenario,
  view,
  language,
}: {
  readonly scenario: Scenario;
  readonly view: TalkView;
  readonly language: Language;
}) {
  const words = talkWords(language);
  const { client } = scenario;
  const waiting = String(view.waiting);
  return (
    <section class="talk-state" aria-label={words.state}>
      <div class="plate card">
        <b>{told(client.name, language)}</b>
        <span>{told(client.role, language)}</span>
      </div>
      <div class="gauges">
        <Gauge
          icon={handshake}
          name={words.trust}
          label={words.trustIs(String(view.trustSteps))}
          value={view.trustSteps}
          most={TRUST_STEPS}
        />
        <Gauge
          icon={hourglassMedium}
          name={words.patience}
          label={words.patienceIs(String(view.patienceSteps))}
          value={view.patienceSteps}
          most={PATIENCE_STEPS}
          striped
        />
      </div>
      {view.waiting > 0 && view.ended === null && (
        <p class="waiting">
          <Icon path={timer} />
          <span class="in-full">{words.waiting(waiting)}</span>
          <span class="in-short" aria-hidden="true">
            {words.waitingShort(waiting)}
          </span>
        </p>
      )}
    </section>
  );
}
