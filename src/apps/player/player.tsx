import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { ArtContext } from '../../adapters/screens/art.ts';
import type { Settings } from '../../adapters/screens/settings.ts';
import type { Recording } from '../../domain/talk/recording.ts';
import { type Address, readAddress, writeAddress } from './address.ts';
import { art } from './art.ts';
import { late } from './late.tsx';
import { keepSettings, wearSettings } from './preferences.ts';
import { keepProgress, type Progress, readProgress } from './progress.ts';
import type { Told } from './notices.tsx';
import { isScenario } from './scenarios.ts';
import { type Services, ServicesContext } from './services.ts';
import { TalkPage } from './talk-page.tsx';

const TitlePage = late(() => import('./title-page.tsx').then((it) => it.TitlePage));
const BriefPage = late(() => import('./brief-page.tsx').then((it) => it.BriefPage));
const SettingsPage = late(() => import('./settings-page.tsx').then((it) => it.SettingsPage));
const Notices = late(() => import('./notices.tsx').then((it) => it.Notices));

interface PlayerProps extends Pick<Services, 'journal' | 'keepsakes' | 'clock' | 'sound' | 'settings'> {}

/** The whole game: which page the address names, and what all pages share. */
export function Player({ journal, keepsakes, clock, sound, settings: initial }: PlayerProps) {
  const [address, go] = useAddress();
  const [settings, changeSettings] = useSettings(initial, [address, go], keepsakes);
  const [recordings, setRecordings] = useState<readonly Recording[] | null>(null);
  const [progress, setProgress] = useState<Progress>(() => readProgress(keepsakes));
  const [told, setTold] = useState<Told | null>(null);
  const [update, setUpdate] = useState<{ readonly apply: () => void } | null>(null);

  const tell = useCallback<Services['tell']>((sentence, about) => setTold({ sentence, about }), []);
  const reload = useCallback(() => {
    setProgress(readProgress(keepsakes));
    journal.all().then((read) => {
      setRecordings(read.ok ? read.value.recordings : []);
      if (read.ok && read.value.damaged.length > 0) tell('damaged', read.value.damaged.length);
    });
  }, [journal, keepsakes, tell]);
  useEffect(reload, [reload]);
  useEffect(() => sound.follow(settings), [sound, settings]);
  useEffect(() => whenSettled(() => goOffline((apply) => setUpdate({ apply }))), []);
  const unknown = 'scenario' in address && !isScenario(address.scenario) ? address.scenario : null;
  useEffect(() => {
    if (unknown === null) return;
    tell('unknownScenario', unknown);
    go({ screen: 'title' }, 'replace');
  }, [unknown]);

  const services = useMemo<Services>(
    () => ({
      journal,
      keepsakes,
      clock,
      sound,
      settings,
      changeSettings,
      recordings,
      progress,
      tell,
      go,
      reload,
      keepRecording: (recording) => setRecordings((before) => [recording, ...(before ?? []).filter(({ id }) => id !== recording.id)]),
      changeProgress: (next) => {
        setProgress(next);
        keepProgress(keepsakes, next);
      },
    }),
    [journal, keepsakes, clock, sound, settings, changeSettings, recordings, progress, tell, go, reload],
  );

  return (
    <ServicesContext.Provider value={services}>
      <ArtContext.Provider value={art}>
        {unknown === null && page(address)}
        {(told !== null || update !== null) && (
          <Notices told={told} update={update} onTold={() => setTold(null)} onLater={() => setUpdate(null)} />
        )}
      </ArtContext.Provider>
    </ServicesContext.Provider>
  );
}

function page(address: Address) {
  switch (address.screen) {
    case 'talk':
      return <TalkPage address={address} key={address.scenario} />;
    case 'brief':
      return <BriefPage scenario={address.scenario} key={address.scenario} />;
    case 'settings':
      return <SettingsPage />;
    case 'title':
      return <TitlePage />;
  }
}

/** The address bar, read and written. */
function useAddress(): [Address, Services['go']] {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  // Before anything is painted: an address that changes while the page loads is followed too.
  useLayoutEffect(() => {
    const follow = () => setAddress(readAddress(location.hash));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback<Services['go']>((next, how = 'push') => {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', writeAddress(next));
    setAddress(next);
    if (how === 'push') scrollTo(0, 0);
  }, []);
  return [address, go];
}

/** The settings, worn by the page and kept. A link that asks for a language has chosen it, on any visit and for the next. */
function useSettings(
  initial: Settings,
  [address, go]: readonly [Address, Services['go']],
  keepsakes: Services['keepsakes'],
): [Settings, Services['changeSettings']] {
  const [kept, setKept] = useState(initial);
  const asked = address.screen === 'talk' ? address.language : undefined;
  const settings = useMemo<Settings>(() => (asked === undefined ? kept : { ...kept, language: asked }), [kept, asked]);
  useEffect(() => wearSettings(settings), [settings]);
  const change = useCallback<Services['changeSettings']>(
    (changed) =>
      setKept((before) => {
        const after = { ...before, ...changed };
        keepSettings(keepsakes, after);
        return after;
      }),
    [keepsakes],
  );
  useEffect(() => {
    if (address.screen !== 'talk' || asked === undefined) return;
    const { language, ...place } = address;
    change({ language: asked });
    go(place, 'replace');
  }, [asked, address, change, go]);
  return [settings, change];
}

/** Everything that can wait until the page has been read: letters, the way to play without a network. */
function whenSettled(then: () => void): () => void {
  const timer = setTimeout(() => {
    import('../../adapters/screens/fonts.css').catch(() => undefined);
    then();
  }, 300);
  return () => clearTimeout(timer);
}

async function goOffline(onUpdate: (apply: () => void) => void): Promise<void> {
  if (import.meta.env.DEV) return;
  const { registerWorker } = await import('../../adapters/offline/service-worker.ts');
  await registerWorker(onUpdate);
}
