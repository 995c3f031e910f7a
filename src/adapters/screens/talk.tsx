import arrowRight from 'icon:arrow-right';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SILENCE_ID, type TalkView } from '../../domain/dialogue/view.ts';
import type { Language } from '../../domain/language/text.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { ReplyId } from '../../domain/scenario/vocabulary.ts';
import type { PictureHost } from './art.ts';
import { Icon } from './parts/icon.tsx';
import type { Settings } from './settings.ts';
import { densityOf } from './talk-fold.ts';
import { isElsewhere, type KeyAction, keyAction } from './talk-keys.ts';
import { Notebook } from './talk-notebook.tsx';
import { Replies } from './talk-replies.tsx';
import { Speech } from './talk-speech.tsx';
import { TalkState } from './talk-state.tsx';
import { type Saved, TalkTools } from './talk-tools.tsx';
import { talkWords } from './talk.words.ts';
import { told } from './told.ts';
// In this order: the ground first, then what each screen changes.
import './talk.css';
import './talk-panel.css';
import './talk-answers.css';
import './talk-layouts.css';
import './talk-desk.css';

export interface TalkScreenProps {
  readonly scenario: Scenario;
  readonly view: TalkView;
  readonly language: Language;
  readonly settings: Pick<Settings, 'singleKeys' | 'coach'>;
  readonly saved: Saved;
  readonly muted: boolean;
  /** The whole screen on a desk, the band on top of a phone, the left of a phone on its side. The screen stands without it. */
  readonly stageHost: PictureHost;
  readonly onReply: (id: ReplyId) => void;
  readonly onPause: () => void;
  readonly onHelp: () => void;
  readonly onMute: () => void;
  readonly onLanguage: (language: Language) => void;
  /** The notebook has been opened on a narrow screen. */
  readonly onNotebook?: () => void;
  readonly onDebrief: () => void;
}

/** The talk: the client, what stands between you, the line, the replies. Everything readable and pressable is here. */
export function TalkScreen(props: TalkScreenProps) {
  const { scenario, view, language, settings } = props;
  const words = talkWords(language);
  const name = told(scenario.client.name, language);
  const title = told(scenario.title, language);
  const [closing, setClosing] = useState(false);
  const [warned, setWarned] = useState(false);
  const [rereading, setRereading] = useState(false);
  const [notebookOpen, setNotebookOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const ended = view.ended !== null;

  // A new moment: whatever was folded out folds back, the line is in sight, the first answer is under the finger.
  useLayoutEffect(() => {
    setClosing(false);
    setRereading(false);
    setNotebookOpen(false);
  }, [view.turns]);
  useLayoutEffect(() => {
    const panel = main.current?.querySelector('.talk-panel');
    if (panel) panel.scrollTop = 0;
    answersIn(main.current)[0]?.focus({ preventScroll: true });
  }, [view.turns, ended, closing]);

  const openClosing = (open: boolean) => {
    if (!open) setWarned(true);
    setClosing(open);
  };

  const act = (action: KeyAction): boolean => {
    switch (action.does) {
      case 'reply': {
        const chosen = (closing ? view.closing : view.offered)[action.index];
        if (chosen) props.onReply(chosen.id);
        return true;
      }
      case 'move':
        return moveFocus(main.current, action.by);
      case 'silence':
        if (!ended && !closing) props.onReply(SILENCE_ID);
        return true;
      case 'close':
        if (!ended) openClosing(!closing);
        return true;
      case 'help':
        props.onHelp();
        return true;
      case 'escape':
        if (closing) openClosing(false);
        else if (rereading) setRereading(false);
        else if (notebookOpen) setNotebookOpen(false);
        else props.onPause();
        return true;
    }
  };
  const latestAct = useRef(act);
  latestAct.current = act;
  const context = { singleKeys: settings.singleKeys, replies: closing ? view.closing.length : view.offered.length };
  const latestContext = useRef(context);
  latestContext.current = context;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const action = keyAction(event, { ...latestContext.current, elsewhere: isElsewhere(event.target) });
      if (action && latestAct.current(action)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <main ref={main} class="talk" data-screen="talk" data-density={densityOf(view, language)} onClickCapture={dropSecondPress}>
      <h1 class="unseen">{`${name} – ${title}`}</h1>
      <div class="talk-picture" aria-hidden="true" ref={props.stageHost} />
      <TalkState scenario={scenario} view={view} language={language} />
      <Notebook
        view={view}
        language={language}
        open={notebookOpen}
        onToggle={() => {
          if (!notebookOpen) props.onNotebook?.();
          setNotebookOpen(!notebookOpen);
        }}
      />
      <div class="talk-panel">
        <Speech
          client={scenario.client}
          view={view}
          language={language}
          coach={settings.coach}
          rereading={rereading}
          onReread={() => setRereading(!rereading)}
        />
        {ended ? (
          <section class="answers card over">
            <h2>{words.ended}</h2>
            <p>{words.endedSays}</p>
            <button type="button" class="button primary" data-action="debrief" onClick={props.onDebrief}>
              {words.debrief}
              <Icon path={arrowRight} />
            </button>
          </section>
        ) : (
          <Replies
            view={view}
            language={language}
            clientName={name}
            singleKeys={settings.singleKeys}
            closing={closing}
            warns={closing && view.phase === 'opening' && !warned}
            onReply={props.onReply}
            onClosing={openClosing}
          />
        )}
        <TalkTools {...props} title={title} />
      </div>
    </main>
  );
}

/** The second press of a double click belongs to the moment before it: it must not answer the one that has just come. */
function dropSecondPress(event: MouseEvent): void {
  if (event.detail > 1) event.stopPropagation();
}

/** The buttons that answer this moment, in the order of the page. */
function answersIn(main: HTMLElement | null): readonly HTMLElement[] {
  return main ? [...main.querySelectorAll<HTMLElement>('.answers [data-reply], .answers [data-action]')] : [];
}

/** Steps round the answers; from the page itself, onto the first or the last. Elsewhere the arrow keeps its own use. */
function moveFocus(main: HTMLElement | null, by: 1 | -1): boolean {
  const answers = answersIn(main);
  const held = document.activeElement;
  const at = answers.indexOf(held as HTMLElement);
  if (answers.length === 0 || (at < 0 && held !== null && held !== document.body)) return false;
  const next = at < 0 ? (by > 0 ? 0 : answers.length - 1) : (at + by + answers.length) % answers.length;
  answers[next]?.focus();
  return true;
}
