import { useEffect, useRef, useState } from 'preact/hooks';
import { TalkScreen } from '../../adapters/screens/talk.tsx';
import type { Picture } from '../../adapters/stage/stage.ts';
import type { TalkView } from '../../domain/dialogue/view.ts';
import { inLanguage, type Language } from '../../domain/language/text.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { TalkAddress } from './address.ts';
import { late } from './late.tsx';
import { usePicture } from './picture.ts';
import { isDark, isStill } from './preferences.ts';
import { type Services, useServices } from './services.ts';
import { type RunningTalk, useTalk } from './use-talk.ts';

const DebriefPage = late(() => import('./debrief-page.tsx').then((it) => it.DebriefPage));
const TalkDialogs = late(() => import('./talk-dialogs.tsx').then((it) => it.TalkDialogs));

/** One talk, from its first line to its debrief. */
export function TalkPage({ address }: { readonly address: TalkAddress }) {
  const services = useServices();
  const { settings, changeSettings } = services;
  const { talk, saved, debriefed, reply, debrief, again } = useTalk(address, services);
  const [dialog, setDialog] = useState<'help' | 'pause' | null>(null);
  const speaking = useSpeaking(talk);
  const stageHost = usePicture(talk && pictureOf(talk, speaking, settings), 'stage');
  useSounds(talk, services);
  useTitle(talk);

  if (!talk) return <main data-screen="talk" aria-busy="true" />;
  if (debriefed && talk.session && talk.view.ended) {
    return <DebriefPage session={talk.session} language={talk.language} onSame={again} key={talk.session.recording.id} />;
  }
  return (
    <>
      <TalkScreen
        scenario={talk.scenario}
        view={talk.view}
        language={talk.language}
        settings={settings}
        saved={saved}
        muted={settings.muted}
        stageHost={stageHost}
        onReply={reply}
        onPause={() => setDialog('pause')}
        onHelp={() => setDialog('help')}
        onMute={() => changeSettings({ muted: !settings.muted })}
        onLanguage={(language) => changeSettings({ language })}
        onDebrief={debrief}
      />
      {dialog !== null && talk.session && (
        <TalkDialogs which={dialog} scenario={talk.scenario} language={talk.language} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

function pictureOf({ scenario, view }: RunningTalk, speaking: boolean, settings: Services['settings']): Picture {
  const still = isStill(settings);
  const last = view.log.findLast((entry) => entry.by === 'client');
  return {
    place: scenario.place,
    portrait: scenario.client.portrait,
    // Where nothing may move, the face of the line stays until the next one.
    face: speaking || still || view.ended ? view.face : view.idleFace,
    mood: view.mood,
    speaking: speaking && !still,
    night: isDark(settings),
    still,
    ...(last?.by === 'client' && { gesture: last.reaction }),
  };
}

const SPEECH = { least: 1600, perLetter: 38, most: 5000 } as const; // milliseconds

/** True while the client says his line, at the pace of speech; then he waits for yours. */
function useSpeaking(talk: RunningTalk | null): boolean {
  const [speaking, setSpeaking] = useState(true);
  const turns = talk?.view.turns;
  useEffect(() => {
    if (!talk) return undefined;
    const letters = lettersOf(talk.view, talk.language);
    setSpeaking(true);
    const timer = setTimeout(() => setSpeaking(false), Math.min(SPEECH.most, Math.max(SPEECH.least, letters * SPEECH.perLetter)));
    return () => clearTimeout(timer);
  }, [turns]);
  return speaking;
}

function lettersOf({ log }: TalkView, language: Language): number {
  const last = log.at(-1);
  return last?.by === 'client' ? last.spoken.reduce((sum, { text }) => sum + inLanguage(text, language).length, 0) : 0;
}

/** The tone of the place, and what can be heard of each reply. */
function useSounds(talk: RunningTalk | null, { sound }: Services): void {
  const place = talk?.scenario.place ?? null;
  const heard = useRef({ turns: 0, trust: 0 });
  useEffect(() => {
    sound.enter(place);
    return () => sound.enter(null);
  }, [sound, place]);
  useEffect(() => {
    if (!talk) return;
    const { turns, trust, ended } = talk.view;
    const step = talk.session?.conversation.history().at(-1)?.step;
    if (step && turns === heard.current.turns + 1)
      sound.react({ ...step, trustBefore: heard.current.trust, trustAfter: trust, ended: ended !== null, outcome: ended ?? undefined });
    heard.current = { turns, trust };
  }, [talk?.view.turns]);
}

function useTitle(talk: RunningTalk | null): void {
  useEffect(() => {
    if (talk) document.title = `${titleOf(talk.scenario, talk.language)} – ${talk.language === 'fr' ? 'Non, mais…' : 'No, but…'}`;
  }, [talk?.scenario, talk?.language]);
}

function titleOf({ title }: Scenario, language: Language): string {
  return inLanguage(title, language);
}
