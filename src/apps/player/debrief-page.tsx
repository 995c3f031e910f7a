import { catalogue } from 'virtual:catalogue';
import { useEffect, useMemo } from 'preact/hooks';
import { DebriefScreen } from '../../adapters/screens/debrief.tsx';
import { FACE_LATER } from '../../adapters/screens/debrief-verdict.ts';
import type { Language } from '../../domain/language/text.ts';
import { makeDebrief } from '../../domain/scoring/make-debrief.ts';
import { usePicture } from './picture.ts';
import { isDark } from './preferences.ts';
import { withResult } from './progress.ts';
import { seedOfUnseenVariant } from './seeds.ts';
import { useServices } from './services.ts';
import type { TalkSession } from './talk-session.ts';

interface DebriefPageProps {
  readonly session: TalkSession;
  readonly language: Language;
  /** The same talk once more. */
  readonly onSame: () => void;
}

/** The debrief of a talk that has just ended; its result joins the progress once. */
export function DebriefPage({ session, language, onSame }: DebriefPageProps) {
  const { settings, progress, changeProgress, go } = useServices();
  const { conversation } = session;
  const { scenario, variant } = conversation;
  const debrief = useMemo(() => makeDebrief(conversation), [conversation]);
  const before = useMemo(() => (Object.hasOwn(progress, scenario.id) ? (progress[scenario.id] ?? null) : null), []);
  useEffect(() => {
    if (debrief) changeProgress(withResult(progress, scenario.id, variant, debrief.scorecard));
  }, [debrief?.scorecard.total]);
  const pictureHost = usePicture(
    debrief && {
      place: scenario.place,
      portrait: scenario.client.portrait,
      face: FACE_LATER[debrief.outcome],
      mood: 'neutral',
      speaking: false,
      night: isDark(settings),
      still: true,
    },
    'still',
  );
  if (!debrief) return null;
  const place = catalogue.findIndex(({ id }) => id === scenario.id);
  const next = catalogue[place + 1];
  const playFresh = () => {
    const seen = [...Object.keys(before?.variants ?? {}), variant.id];
    go({ screen: 'talk', scenario: scenario.id, seed: seedOfUnseenVariant(scenario, seen) });
  };
  return (
    <DebriefScreen
      debrief={debrief}
      scenario={scenario}
      language={language}
      first={before?.first ?? null}
      pictureHost={pictureHost}
      next={next ? { title: next.title } : null}
      onReplay={(how) => (how === 'same' ? onSame() : playFresh())}
      onNext={() => next && go({ screen: 'brief', scenario: next.id })}
      onPath={() => go({ screen: 'title' })}
      onPrint={() => print()}
    />
  );
}
