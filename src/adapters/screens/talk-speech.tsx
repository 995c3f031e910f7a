import caretDown from 'icon:caret-down';
import caretUp from 'icon:caret-up';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Said, TalkView } from '../../domain/dialogue/view.ts';
import type { Language } from '../../domain/language/text.ts';
import type { ClientCard } from '../../domain/scenario/scenario.ts';
import { Icon } from './parts/icon.tsx';
import { MoodChip } from './parts/mood-chip.tsx';
import { foldLog, utterance } from './talk-fold.ts';
import { talkWords } from './talk.words.ts';
import { quoted, told } from './told.ts';

export interface SpeechProps {
  readonly client: ClientCard;
  readonly view: TalkView;
  readonly language: Language;
  readonly coach: boolean;
  /** Whether the whole exchange is unfolded. */
  readonly rereading: boolean;
  readonly onReread: () => void;
}

/** Id of the client's line of now, for what it describes. */
export const LINE_ID = 'talk-line';
const LOG_ID = 'talk-log';

/** The log of the talk: the client's line of now on a card that points at him; what came before folded behind the last reply. */
export function Speech({ client, view, language, coach, rereading, onReread }: SpeechProps) {
  const words = talkWords(language);
  const { lastReply } = foldLog(view.log);
  const latest = view.log.length - 1;
  const line = useRef<HTMLDivElement>(null);
  const above = useAbove(line, latest);
  const name = told(client.name, language);
  const log = useRef<HTMLDivElement>(null);
  // The latest is the nearest: one reads back from it.
  useLayoutEffect(() => {
    if (rereading && log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [rereading]);
  return (
    <>
      <div class="folded-line" data-shown={above} aria-hidden="true">
        <p class="card">
          <b>{name}</b> {quoted(utterance(view.log.at(-1), language), language)}
        </p>
      </div>
      <section class={rereading ? 'speech card rereading' : 'speech card'}>
        {lastReply && (
          <button type="button" class="echo" aria-expanded={rereading} aria-controls={LOG_ID} onClick={onReread}>
            <span class="echo-words">{rereading ? words.exchange : echo(lastReply, language)}</span>
            <span class="echo-more">
              {rereading ? words.foldAway : words.reread}
              <Icon path={rereading ? caretUp : caretDown} />
            </span>
          </button>
        )}
        {lastReply?.coach && coach && !rereading && <p class="coach">{told(lastReply.coach, language)}</p>}
        {/* Lines unfolded to be read again are no news: only a new line is said aloud, once. */}
        <div
          id={LOG_ID}
          ref={log}
          class="log"
          role="log"
          aria-label={words.exchange}
          aria-live={rereading ? 'off' : 'polite'}
          tabIndex={rereading ? 0 : undefined}
        >
          {view.log.map((said, index) => (
            <div
              // The log only grows: a place in it is an identity.
              key={index}
              ref={index === latest ? line : null}
              id={index === latest ? LINE_ID : undefined}
              class={index === latest ? 'said now' : 'said'}
              hidden={index !== latest && !rereading}
            >
              {said.by === 'client' ? (
                <>
                  <p class="who">
                    {name} <MoodChip face={said.face} gender={client.gender} language={language} />
                  </p>
                  <p class="words">{quoted(utterance(said, language), language)}</p>
                </>
              ) : (
                <>
                  <p class="mine">{echo(said, language)}</p>
                  {said.coach && coach && <p class="coach">{told(said.coach, language)}</p>}
                </>
              )}
            </div>
          ))}
        </div>
        <Tail />
      </section>
    </>
  );
}

function echo(said: Extract<Said, { by: 'player' }>, language: Language): string {
  const words = talkWords(language);
  return said.text ? words.you(quoted(told(said.text, language), language)) : words.youSilent;
}

/** Whether `element` has left its scroller by the top. */
function useAbove(element: { readonly current: HTMLElement | null }, line: number): boolean {
  const [above, setAbove] = useState(false);
  useEffect(() => {
    setAbove(false);
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setAbove(!entry.isIntersecting && entry.boundingClientRect.bottom <= (entry.rootBounds?.top ?? 0) + 48);
      },
      { root: element.current.closest('.talk-panel'), rootMargin: '-44px 0px 0px 0px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [line]);
  return above;
}

/** The point of the speech card, towards the client: left on a desk, up on a phone. */
function Tail() {
  return (
    <svg class="tail" viewBox="0 0 30 34" aria-hidden="true" focusable="false">
      <path d="M30 3C18 10 10 14 1 15C12 20 20 24 30 33" />
      <path class="seam" d="M30 1V34" />
    </svg>
  );
}
