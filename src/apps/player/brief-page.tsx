import { useEffect, useState } from 'preact/hooks';
import { BriefScreen } from '../../adapters/screens/brief.tsx';
import { inLanguage } from '../../domain/language/text.ts';
import type { Published } from '../../domain/scenario/languages.ts';
import type { ScenarioId } from '../../domain/scenario/vocabulary.ts';
import { usePicture } from './picture.ts';
import { isDark } from './preferences.ts';
import { loadScenario } from './scenarios.ts';
import { freshSeed, seedOfUnseenVariant } from './seeds.ts';
import { useServices } from './services.ts';

/** The dossier, before the talk. A client met before comes back with another motive while there is one unseen. */
export function BriefPage({ scenario: id }: { readonly scenario: ScenarioId }) {
  const { settings, changeSettings, progress, go } = useServices();
  const { language } = settings;
  const [shown, setShown] = useState<(Published & { readonly language: typeof language }) | null>(null);
  useEffect(() => {
    let gone = false;
    loadScenario(id, [language]).then(
      (published) => {
        if (!gone) setShown({ ...published, language });
      },
      () => {
        if (!gone) go({ screen: 'title' }, 'replace');
      },
    );
    return () => {
      gone = true;
    };
  }, [id, language]);
  const scenario = shown?.scenario;
  useEffect(() => {
    if (scenario && shown) document.title = inLanguage(scenario.title, shown.language);
  }, [scenario, shown]);
  const pictureHost = usePicture(
    scenario
      ? {
          place: scenario.place,
          portrait: scenario.client.portrait,
          face: 'neutral',
          mood: 'neutral',
          speaking: false,
          night: isDark(settings),
          still: true,
        }
      : null,
    'still',
  );
  if (!shown || !scenario) return <main data-screen="brief" aria-busy="true" />;
  const start = () => {
    const seen = Object.keys((Object.hasOwn(progress, id) ? progress[id]?.variants : undefined) ?? {});
    go({ screen: 'talk', scenario: id, seed: seen.length === 0 ? freshSeed() : seedOfUnseenVariant(scenario, seen) });
  };
  return (
    <BriefScreen
      scenario={scenario}
      language={shown.language}
      pictureHost={pictureHost}
      coach={settings.coach}
      onCoach={(coach) => changeSettings({ coach })}
      onStart={start}
      onBack={() => go({ screen: 'title' })}
    />
  );
}
