import { useEffect, useRef, useState } from 'preact/hooks';
import { TalkScreen } from '../../adapters/screens/talk.tsx';
import { cueFor } from '../../adapters/sound/cues.ts';
import type { Picture } from '../../adapters/stage/stage.ts';
import type { TalkView } from '../../domain/dialogue/conversation.ts';
import { inLanguage, type Language } from '../../domain/language/text.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { ReplyId } from '../../domain/scenario/vocabulary.ts';
import type { TalkAddress } from './address.ts';
import { late } from './late.tsx';
import { findOrBegin } from './open-talk.ts';
import { usePicture } from './picture.ts';
import { isDark, isStill } from './preferences.ts';
import { type Services, useServices } from './services.ts';
import { addLanguage, openSession, say, type TalkSession } from './talk-session.ts';

const DebriefPage = late(() => import('./debrief-page.tsx').then((it) => it.DebriefPage));
const TalkDialogs = late(() => import('./talk-dialogs.tsx').then((it) => it.TalkDialogs));

/** One talk, from its first line to its debrief. */
export function TalkPage({ address }: { readonly address: TalkAddress }) {
  const services = useServices();
  const { settings, sound } = services;
  const talk = useTalk(address, services);
  const [dialog, setDialog] = useState<'help' | 'pause' | null>(null);
  const view = talk.session?.conversation.now() ?? null;
  const scenario = talk.session?.conversation.scenario ?? null;
  const speaking = useSpeaking(view, talk.language);
  const stageHost = usePicture(scenario && view && pictureOf(scenario, view, speaking, settings), 'stage');

  useEffect(() => {
    sound.enter(scenario?.place ?? null);
    return () => sound.enter(null);
  }, [sound, scenario?.place]);
  useEffect(() => {
    if (scenario) document.title = `${inLanguage(scenario.title, talk.language)} – ${talk.language === 'fr' ? 'Non, mais…' : 'No, but…'}`;
  }, [scenario, talk.language]);

  if (!talk.session || !view || !scenario) return <main data-screen="talk" aria-busy="true" />;
  if (talk.debriefed && view.ended) {
    return <DebriefPage session={talk.session} language={talk.language} key={talk.session.recording.id} />;
  }
  return (
    <>
      <TalkScreen
        scenario={scenario}
        view={view}
        language={talk.language}
        settings={settings}
        saved={talk.saved}
        muted={settings.muted}
        stageHost={stageHost}
        onReply={talk.reply}
        onPause={() => setDialog('pause')}
        onHelp={() => setDialog('help')}
        onMute={() => services.changeSettings({ muted: !settings.muted })}
        onLanguage={(language) => services.changeSettings({ language })}
        onDebrief={talk.debrief}
      />
      {dialog !== null && (
        <TalkDialogs which={dialog} scenario={scenario} language={talk.language} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

type Saved = 'saved' | 'saving' | 'unsaved';

interface RunningTalk {
  readonly session: TalkSession | null;
  readonly saved: Saved;
  /** The language shown: that of the settings, once its texts are there. */
  readonly language: Language;
  readonly debriefed: boolean;
  readonly reply: (id: ReplyId) => void;
  readonly debrief: () => void;
}

function useTalk(address: TalkAddress, services: Services): RunningTalk {
  const { journal, clock, settings, keepRecording, sound } = services;
  const [session, setSession] = useState<TalkSession | null>(null);
  const [saved, setSaved] = useState<Saved>('saved');
  const [language, setLanguage] = useState(settings.language);
  const [debriefed, setDebriefed] = useState(false);
  const shownAt = useRef(0);
  const busy = useRef(false);

  useEffect(() => {
    let gone = false;
    if (session && isTalkOf(session, address)) return undefined;
    setDebriefed(false);
    findOrBegin(address, services).then(async ({ recording, ended }) => {
      const opened = await openSession(recording, settings.language);
      if (gone) return;
      if (!opened) {
        services.go({ screen: 'talk', scenario: address.scenario }, 'replace');
        return;
      }
      shownAt.current = clock();
      setLanguage(settings.language);
      setDebriefed(ended);
      setSession(opened);
      services.go(addressOf(opened), 'replace');
    }, () => {
      if (!gone) services.go({ screen: 'title' }, 'replace');
    });
    return () => {
      gone = true;
    };
  }, [address.scenario, address.variant, address.seed]);

  useEffect(() => {
    if (!session || language === settings.language) return;
    addLanguage(session, settings.language).then((next) => {
      setSession(next);
      setLanguage(settings.language);
      services.go({ ...addressOf(next), language: settings.language }, 'replace');
    }, () => undefined);
  }, [session, settings.language]);

  const reply = (id: ReplyId) => {
    if (!session || busy.current) return;
    busy.current = true;
    const before = session.conversation.now();
    const slow = setTimeout(() => setSaved('saving'), 300);
    say(session, id, { shownAt: shownAt.current, clock }, journal).then((next) => {
      if (next === session) return;
      const after = next.conversation.now();
      shownAt.current = clock();
      setSession(next);
      setSaved(next.unsaved ? 'unsaved' : 'saved');
      keepRecording(next.recording);
      if (after.ended) history.replaceState({ ended: next.recording.id }, '');
      for (const effect of cueFor({
        reaction: next.conversation.history().at(-1)?.step.reaction ?? 'wait',
        trustBefore: before.trust, trustAfter: after.trust, revealed: after.notes.length > before.notes.length,
        ended: after.ended !== null, outcome: after.ended,
      })) sound.play(effect);
    }).finally(() => {
      clearTimeout(slow);
      busy.current = false;
    });
  };
  return { session, saved, language, debriefed, reply, debrief: () => setDebriefed(true) };
}

function isTalkOf({ recording }: TalkSession, { scenario, seed, variant }: TalkAddress): boolean {
  return recording.scenario === scenario && recording.seed === seed && recording.variant === variant;
}

function addressOf({ recording }: TalkSession): TalkAddress {
  const { scenario, seed, variant } = recording;
  return { screen: 'talk', scenario, seed, ...(variant !== undefined && { variant }) };
}

function pictureOf(scenario: Scenario, view: TalkView, speaking: boolean, settings: Services['settings']): Picture {
  const still = isStill(settings);
  const last = view.log.findLast((entry) => entry.by === 'client');
  return {
    place: scenario.place, portrait: scenario.client.portrait,
    face: speaking || still || view.ended ? view.face : view.idleFace,
    mood: view.mood, speaking: speaking && !still, night: isDark(settings), still,
    ...(last?.by === 'client' && { gesture: last.reaction }),
  };
}

const SPEECH = { least: 1600, perLetter: 38, most: 5000 } as const; // milliseconds

/** True while the client says his line, at the pace of speech; then he waits for yours. */
function useSpeaking(view: TalkView | null, language: Language): boolean {
  const [speaking, setSpeaking] = useState(true);
  const turns = view?.turns;
  useEffect(() => {
    if (turns === undefined) return undefined;
    const last = view?.log.at(-1);
    const letters = last?.by === 'client' ? last.spoken.reduce((sum, { text }) => sum + inLanguage(text, language).length, 0) : 0;
    setSpeaking(true);
    const timer = setTimeout(() => setSpeaking(false), Math.min(SPEECH.most, Math.max(SPEECH.least, letters * SPEECH.perLetter)));
    return () => clearTimeout(timer);
  }, [turns]);
  return speaking;
}
