import arrowCounterClockwise from 'icon:arrow-counter-clockwise';
import caretRight from 'icon:caret-right';
import check from 'icon:check';
import lockSimple from 'icon:lock-simple';
import lockSimpleOpen from 'icon:lock-simple-open';
import playIcon from 'icon:play';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../domain/language/text.ts';
import type { ScenarioId } from '../../domain/scenario/vocabulary.ts';
import { Icon } from './parts/icon.tsx';
import { Portrait } from './parts/portrait.tsx';
import { moduleHeading } from './title-modules.ts';
import './title-path.css';
import { countHeld, groupByModule, type PathModule, type PathStop } from './title.path.ts';
import { titleWords } from './title.words.ts';
import { told } from './told.ts';

interface PathCardProps {
  readonly path: readonly PathStop[];
  readonly language: Language;
  readonly onPlay: (scenario: ScenarioId) => void;
}

/** The talks in their order, module by module. On a desk the list scrolls inside its card, on a phone the page does. */
export function PathCard({ path, language, onPlay }: PathCardProps) {
  const words = titleWords(language);
  const scroller = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(scroller);
  useNextInSight(scroller, path.find((stop) => stop.state === 'next')?.scenario);
  const held = countHeld(path);
  return (
    <section class="path card" aria-labelledby="path-heading" data-few={path.length <= 4 ? '' : undefined}>
      <header>
        <h2 id="path-heading">{words.path}</h2>
        <p>{held === 0 ? words.talkCount(path.length) : words.heldCount(held, path.length)}</p>
      </header>
      {/* A box that scrolls must be reachable without a mouse, even where it ends in talks that cannot be pressed yet. */}
      <div ref={scroller} class="path-list" {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-labelledby': 'path-heading' } : {})}>
        {groupByModule(path).map((group) => (
          <ModuleStops key={group.module} group={group} language={language} onPlay={onPlay} />
        ))}
      </div>
    </section>
  );
}

function ModuleStops({
  group,
  language,
  onPlay,
}: {
  readonly group: PathModule;
  readonly language: Language;
  readonly onPlay: PathCardProps['onPlay'];
}) {
  const words = titleWords(language);
  const locked = group.stops.every((stop) => stop.state === 'locked');
  return (
    <section class="module">
      <h3>{moduleHeading(group.module, language)}</h3>
      {locked && <p class="module-locked">{words.lockedModule}</p>}
      <ol>
        {group.stops.map((stop, index) => (
          <li key={stop.scenario}>
            <Stop stop={stop} language={language} onPlay={onPlay} />
            {index < group.stops.length - 1 && (
              <svg class="thread" viewBox="0 0 60 34" aria-hidden="true" focusable="false">
                <path d="M10 2C14 20 44 12 48 32" />
              </svg>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The whole line can be pressed: one large target, named by all it says. */
function Stop({
  stop,
  language,
  onPlay,
}: {
  readonly stop: PathStop;
  readonly language: Language;
  readonly onPlay: PathCardProps['onPlay'];
}) {
  const inside = (
    <>
      <Portrait id={stop.portrait} face={stop.face} crop="roundel" locked={stop.state === 'locked'} />
      <span class="stop-words">
        <b>{told(stop.title, language)}</b> <span class="demand">{told(stop.line, language)}</span>
      </span>{' '}
      <Standing stop={stop} language={language} />
    </>
  );
  return stop.state === 'locked' ? (
    <div class="stop" data-state="locked">
      {inside}
    </div>
  ) : (
    <button type="button" class="stop" data-state={stop.state} data-scenario={stop.scenario} onClick={() => onPlay(stop.scenario)}>
      {inside}
    </button>
  );
}

/** Where the player stands with this talk: colour, icon and word. */
function Standing({ stop: { state, best, minutes }, language }: { readonly stop: PathStop; readonly language: Language }) {
  const words = titleWords(language);
  if (state === 'locked') {
    return (
      <span class="standing">
        <span class="chip locked">
          <Icon path={lockSimple} />
          {words.locked}
        </span>
      </span>
    );
  }
  if (state === 'next') {
    return (
      <span class="standing">
        <span class="button primary small">
          {best ? words.replay : words.play} <Icon path={playIcon} />
        </span>{' '}
        <small>{best ? <Best total={best.total} grade={best.grade} language={language} /> : words.minutes(minutes)}</small>
      </span>
    );
  }
  const held = state === 'held';
  return (
    <span class="standing with-caret">
      <span class={held ? 'chip good' : 'chip'}>
        <Icon path={held ? check : state === 'played' ? arrowCounterClockwise : lockSimpleOpen} />
        {best ? <Best total={best.total} grade={best.grade} language={language} /> : words[state]}
      </span>{' '}
      <small>{best ? words[state] : words.minutes(minutes)}</small>
      <Icon path={caretRight} />
    </span>
  );
}

function Best({ total, grade, language }: { readonly total: number; readonly grade: string; readonly language: Language }) {
  const words = titleWords(language);
  return (
    <>
      <span aria-hidden="true">{words.best(total, grade)}</span>
      <span class="unseen">{words.bestSaid(total, grade)}</span>
    </>
  );
}

/** Whether the list is taller than its box, now and after each change of size. */
function useScrolls(box: { readonly current: HTMLElement | null }): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setScrolls(element.scrollHeight > element.clientHeight + 1);
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    return () => watch.disconnect();
  }, [box]);
  return scrolls;
}

/** Opens the list at the talk to play next; only the list moves, never the page. */
function useNextInSight(box: { readonly current: HTMLElement | null }, next: ScenarioId | undefined): void {
  useLayoutEffect(() => {
    const list = box.current;
    const stop = list?.querySelector<HTMLElement>('[data-state="next"]');
    if (!list || !stop) return;
    const below = stop.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom;
    if (below > 0) list.scrollTop += below + stop.offsetHeight;
  }, [box, next]);
}
