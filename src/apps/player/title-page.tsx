import { catalogue } from 'virtual:catalogue';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { HelpDialog } from '../../adapters/screens/help.tsx';
import { TitleScreen } from '../../adapters/screens/title.tsx';
import { pathOf } from './path.ts';
import { isDark } from './preferences.ts';
import { useServices } from './services.ts';

/** The way in: the path, and the talk left unfinished. */
export function TitlePage() {
  const { settings, changeSettings, recordings, progress, go } = useServices();
  const { language } = settings;
  const [helping, setHelping] = useState(false);
  const path = useMemo(() => pathOf(catalogue, progress), [progress]);
  const unfinished = recordings?.find(
    ({ ended, replies, scenario }) => !ended && replies.length > 0 && catalogue.some(({ id }) => id === scenario),
  );
  const resumed = unfinished && catalogue.find(({ id }) => id === unfinished.scenario);
  useEffect(() => {
    document.title = language === 'fr' ? 'Non, mais…' : 'No, but…';
  }, [language]);
  return (
    <>
      <TitleScreen
        language={language}
        path={path}
        resume={resumed ? { scenario: resumed.id, title: resumed.title } : null}
        muted={settings.muted}
        dark={isDark(settings)}
        onPlay={(scenario) => go({ screen: 'brief', scenario })}
        onResume={() => {
          if (!unfinished) return;
          const { scenario, seed, variant } = unfinished;
          go({ screen: 'talk', scenario, seed, ...(variant !== undefined && { variant }) });
        }}
        onLanguage={(chosen) => changeSettings({ language: chosen })}
        onSettings={() => go({ screen: 'settings' })}
        onTheme={() => changeSettings({ theme: isDark(settings) ? 'light' : 'dark' })}
        onMute={() => changeSettings({ muted: !settings.muted })}
        onHelp={() => setHelping(true)}
      />
      {helping && <HelpDialog language={language} singleKeys={settings.singleKeys} onClose={() => setHelping(false)} />}
    </>
  );
}
