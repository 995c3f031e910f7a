import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../domain/language/text.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { ReplyId } from '../../domain/scenario/vocabulary.ts';
import type { Recording } from '../../domain/talk/recording.ts';
import { openingView, type TalkView } from '../../domain/dialogue/view.ts';
import type { TalkAddress } from './address.ts';
import { type Beginning, findOrBegin } from './open-talk.ts';
import type { Services } from './services.ts';
import type { TalkSession } from './talk-session.ts';

/** A talk as its page shows it. */
export interface RunningTalk {
  readonly scenario: Scenario;
  readonly view: TalkView;
  /** Null while only the first moment is there; what is pressed meanwhile waits for it. */
  readonly session: TalkSession | null;
  /** The language shown: that of the settings, once its texts are there. */
  readonly language: Language;
}

export interface UsedTalk {
  readonly talk: RunningTalk | null;
  readonly saved: 'saved' | 'saving' | 'unsaved';
  readonly debriefed: boolean;
  readonly reply: (id: ReplyId) => void;
  readonly debrief: () => void;
  /** The same talk once more, from its first line. */
  readonly again: () => void;
}

/** The machine and the rest of the scenario: fetched once the first moment can be read. */
const rest = () => import('./talk-session.ts');

/** The talk an address means, from its first moment to its end. */
export function useTalk(address: TalkAddress, services: Services): UsedTalk {
  const { journal, clock, settings } = services;
  const [talk, setTalk] = useState<RunningTalk | null>(null);
  const [saved, setSaved] = useState<UsedTalk['saved']>('saved');
  const [debriefed, setDebriefed] = useState(false);
  const [sitting, setSitting] = useState(1);
  const session = useRef<Promise<TalkSession | null>>(Promise.resolve(null));
  const recording = useRef<Recording | null>(null);
  const shownAt = useRef(0);
  const busy = useRef(false);
  /** Counts the talks begun here: what comes late for an earlier one is dropped. */
  const begun = useRef(0);

  useEffect(() => {
    if (recording.current && isTalkOf(recording.current, address)) return;
    begun.current += 1;
    const mine = begun.current;
    const isGone = () => mine !== begun.current;
    const start = async () => {
      const beginning = await findOrBegin(address, services);
      if (isGone()) return;
      recording.current = beginning.recording;
      setDebriefed(beginning.ended);
      setSaved('saved');
      setTalk(beginning.recording.replies.length === 0 ? firstMoment(beginning, settings.language) : null);
      services.go(addressOf(beginning.recording), 'replace');
      if (beginning.ended) rememberEnded(beginning.recording);
      shownAt.current = clock();
      session.current = rest().then(({ openSession }) => openSession(beginning.recording, settings.language));
      const opened = await session.current;
      if (isGone()) return;
      if (opened) setTalk(runningTalk(opened, settings.language));
      else {
        recording.current = null;
        services.tell('scenarioEdited');
        services.go({ screen: 'talk', scenario: address.scenario }, 'replace');
      }
    };
    start().catch(() => {
      if (isGone()) return;
      services.tell('notFetched');
      services.go({ screen: 'title' }, 'replace');
    });
  }, [address.scenario, address.variant, address.seed, sitting]);
  useEffect(
    () => () => {
      begun.current += 1;
    },
    [],
  );

  useEffect(() => {
    if (!talk?.session || talk.language === settings.language) return;
    const before = talk.session;
    const adding = rest()
      .then(({ addLanguage }) => addLanguage(before, settings.language))
      .catch(() => {
        services.tell('notFetched');
        services.changeSettings({ language: talk.language });
        return before;
      });
    session.current = adding;
    adding.then((next) => {
      // A reply said meanwhile has moved the talk on: this effect will run again for it.
      if (session.current === adding && next.languages.includes(settings.language)) setTalk(runningTalk(next, settings.language));
    });
  }, [talk?.session, settings.language]);

  const reply = (id: ReplyId) => {
    if (busy.current) return;
    busy.current = true;
    const slow = setTimeout(() => setSaved('saving'), 300);
    const speak = async () => {
      const before = await session.current;
      if (!before) return;
      const { say } = await rest();
      const next = await say(before, id, { shownAt: shownAt.current, clock }, journal);
      setSaved(next.unsaved ? 'unsaved' : 'saved');
      if (next === before) return;
      session.current = Promise.resolve(next);
      recording.current = next.recording;
      shownAt.current = clock();
      setTalk(runningTalk(next, talk?.language ?? settings.language));
      services.keepRecording(next.recording);
      if (next.recording.ended) rememberEnded(next.recording);
    };
    speak()
      .catch(() => services.tell('notFetched'))
      .finally(() => {
        clearTimeout(slow);
        busy.current = false;
      });
  };
  const again = () => {
    history.replaceState(null, '');
    recording.current = null;
    setTalk(null);
    setSitting((before) => before + 1);
  };
  return { talk, saved, debriefed, reply, debrief: () => setDebriefed(true), again };
}

function firstMoment({ opening, recording }: Beginning, language: Language): RunningTalk {
  const { seed, variant } = recording;
  const view = openingView(opening.scenario, seed, variant === undefined ? {} : { variant });
  return { scenario: opening.scenario, view, session: null, language };
}

function runningTalk(session: TalkSession, language: Language): RunningTalk {
  const { conversation } = session;
  return { scenario: conversation.scenario, view: conversation.now(), session, language };
}

/** A reload of this page is the debrief of this talk: see `findOrBegin`. */
function rememberEnded({ id }: Recording): void {
  history.replaceState({ ended: id }, '');
}

function isTalkOf(recording: Recording, { scenario, seed, variant }: TalkAddress): boolean {
  return recording.scenario === scenario && recording.seed === seed && recording.variant === variant;
}

function addressOf({ scenario, seed, variant }: Recording): TalkAddress {
  return { screen: 'talk', scenario, seed, ...(variant !== undefined && { variant }) };
}
