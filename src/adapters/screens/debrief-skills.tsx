import handshake from 'icon:handshake';
import heart from 'icon:heart';
import lightbulb from 'icon:lightbulb';
import magnifyingGlass from 'icon:magnifying-glass';
import megaphoneSimple from 'icon:megaphone-simple';
import shieldCheck from 'icon:shield-check';
import signOut from 'icon:sign-out';
import timer from 'icon:timer';
import type { Language } from '../../domain/language/text.ts';
import type { Skill } from '../../domain/scoring/balance.ts';
import type { Debrief, SkillReading } from '../../domain/scoring/debrief.ts';
import { adviceWords, findingSentence } from './debrief-skills.words.ts';
import { debriefWords, skillNames } from './debrief.words.ts';
import { Bar, levelOf } from './parts/bar.tsx';
import { Icon } from './parts/icon.tsx';
import { quoted, told } from './told.ts';

interface SkillListProps {
  readonly debrief: Debrief;
  readonly language: Language;
}

/** The two faces of the fourth skill: an offer that fits, or, where nothing could fit, a clean exit. */
export function namedSkill(skill: Skill, deadEnd: boolean): Skill | 'exit' {
  return skill === 'alternative' && deadEnd ? 'exit' : skill;
}

/** Seven skills: the bar, what was seen, the one turn that shows it, and where it is weak one thing to do. */
export function SkillList({ debrief, language }: SkillListProps) {
  const words = debriefWords(language);
  const { skills } = debrief;
  return (
    <section class="card skills" aria-labelledby="debrief-skills" data-weak={skills.filter(({ advice }) => advice !== null).length}>
      <h2 id="debrief-skills">
        {words.skills} <small>{words.outOf}</small>
      </h2>
      <ul>
        {skills.map((reading) => (
          <SkillRow key={reading.skill} reading={reading} debrief={debrief} language={language} />
        ))}
      </ul>
    </section>
  );
}

interface SkillRowProps extends SkillListProps {
  readonly reading: SkillReading;
}

function SkillRow({ reading, debrief, language }: SkillRowProps) {
  const words = debriefWords(language);
  const skill = namedSkill(reading.skill, debrief.behind.deadEnd);
  const shown = reading.turn === null ? undefined : debrief.decisions.find(({ turn }) => turn === reading.turn);
  return (
    <li data-skill={reading.skill} data-level={levelOf(reading.points)} class={reading.advice ? 'weak' : ''}>
      <Icon path={ICONS[skill]} />
      <h3>{skillNames(language)[skill]}</h3>
      <Bar points={reading.points} />
      <b class="points">{reading.points}</b>
      <p class="seen">
        <span class="finding">{findingSentence(reading.finding, language)}</span>
        {shown && (
          <span class="turn">
            <b>{words.atTurn(String(shown.turn + 1))}</b>{' '}
            {shown.text ? <q>{quoted(told(shown.text, language), language)}</q> : words.silence}
          </span>
        )}
      </p>
      {reading.advice && <p class="advice">{adviceWords(language)[reading.advice]}</p>}
    </li>
  );
}

const ICONS: Readonly<Record<Skill | 'exit', string>> = {
  clarity: megaphoneSimple,
  promptness: timer,
  exploration: magnifyingGlass,
  alternative: lightbulb,
  exit: signOut,
  relationship: handshake,
  limits: shieldCheck,
  honesty: heart,
};
