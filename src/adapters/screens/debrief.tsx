import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { Skills } from '../../domain/scoring/balance.ts';
import type { Debrief } from '../../domain/scoring/debrief.ts';
import type { PictureHost } from './art.ts';
import { DebriefActions, type DebriefActionsProps } from './debrief-actions.tsx';
import { AnswerLine } from './debrief-answer.tsx';
import { Behind } from './debrief-behind.tsx';
import { Decisions } from './debrief-decisions.tsx';
import { DebriefHead } from './debrief-head.tsx';
import { Later } from './debrief-later.tsx';
import { Profile } from './debrief-profile.tsx';
import { SkillList } from './debrief-skills.tsx';
import { TakeAway } from './debrief-take-away.tsx';
// In this order: the ground first, then what a wide screen and paper change.
import './debrief.css';
import './debrief-figures.css';
import './debrief-story.css';
import './debrief-desk.css';
import './debrief-paper.css';

export interface DebriefScreenProps extends DebriefActionsProps {
  readonly debrief: Debrief;
  readonly scenario: Scenario;
  /** Profile of the first try of this scenario, for the dashed line; null when this is the first. */
  readonly first: Skills | null;
  /** The band above “Three weeks later”. The screen stands without it. */
  readonly pictureHost: PictureHost;
}

/** What the talk was worth, and why. All that scores stands on the first screen of a desk; the story is below. */
export function DebriefScreen(props: DebriefScreenProps) {
  const { debrief, scenario, language, first } = props;
  const { scorecard } = debrief;
  const main = useRef<HTMLElement>(null);
  // A new page: readers of every kind start with the verdict.
  useLayoutEffect(() => main.current?.querySelector('h1')?.focus({ preventScroll: true }), []);
  return (
    <main
      ref={main}
      class="debrief"
      data-screen="debrief"
      data-total={scorecard.total}
      data-grade={scorecard.grade}
      data-outcome={debrief.outcome}
    >
      <DebriefHead debrief={debrief} client={scenario.client} language={language} />
      <Behind debrief={debrief} client={scenario.client} language={language} />
      <SkillList debrief={debrief} language={language} />
      <Profile debrief={debrief} language={language} first={first} />
      <AnswerLine answer={debrief.answer} language={language} />
      <Decisions debrief={debrief} client={scenario.client} language={language} />
      <div class="afterwards">
        <Later debrief={debrief} client={scenario.client} language={language} pictureHost={props.pictureHost} />
        <TakeAway debrief={debrief} language={language} />
      </div>
      <DebriefActions {...props} />
    </main>
  );
}
