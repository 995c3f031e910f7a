import check from 'icon:check';
import eye from 'icon:eye';
import eyeSlash from 'icon:eye-slash';
import type { Language } from '../../domain/language/text.ts';
import type { ClientCard } from '../../domain/scenario/scenario.ts';
import type { Debrief } from '../../domain/scoring/debrief.ts';
import { debriefWords } from './debrief.words.ts';
import { Icon } from './parts/icon.tsx';
import { Portrait } from './parts/portrait.tsx';
import { quoted, told } from './told.ts';

interface BehindProps {
  readonly debrief: Debrief;
  readonly client: ClientCard;
  readonly language: Language;
}

/** The stake, found or not; what would have served it, or the sentence that proved that nothing would. */
export function Behind({ debrief, client, language }: BehindProps) {
  const words = debriefWords(language);
  const { behind, right } = debrief;
  const main = behind.facts.find(({ primary }) => primary);
  return (
    <section class="card behind" aria-labelledby="debrief-behind">
      <h2 id="debrief-behind">
        <Icon path={eye} />
        {words.behind}
      </h2>
      <div class="stake">
        <Portrait id={client.portrait} face={main?.found ? 'relieved' : 'worried'} crop="roundel" />
        <p>{told(behind.text, language)}</p>
      </div>
      <ul>
        {behind.facts.map(({ fact, note, found }) => (
          <li key={fact} class={found ? '' : 'missed'} data-fact={fact} data-found={found}>
            <Icon path={found ? check : eyeSlash} />
            <span>
              {found ? <span class="unseen">{`${words.found} `}</span> : <em>{words.passedOver} </em>}
              {told(note, language)}
            </span>
          </li>
        ))}
      </ul>
      {behind.deadEnd
        ? main && (
            <p class="fitting">
              <b>{words.provedIt}</b> <q>{quoted(told(main.says, language), language)}</q> {words.nothingFitted}
            </p>
          )
        : behind.fitting.length > 0 && (
            <p class="fitting">
              <b>{words.fitted}</b> {behind.fitting.map((name) => told(name, language)).join(language === 'fr' ? ' ; ' : '; ')}
            </p>
          )}
      <p class="right">
        <b>{words.right(told(client.name, language))}</b> {told(right, language)}
      </p>
    </section>
  );
}
