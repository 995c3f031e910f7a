import { HelpDialog } from '../../adapters/screens/help.tsx';
import { PauseDialog } from '../../adapters/screens/pause.tsx';
import type { Language } from '../../domain/language/text.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { useServices } from './services.ts';

interface TalkDialogsProps {
  readonly which: 'help' | 'pause';
  readonly scenario: Scenario;
  readonly language: Language;
  readonly onClose: () => void;
}

/** What may stand over the talk. The talk waits; nothing in it runs by the clock. */
export function TalkDialogs({ which, scenario, language, onClose }: TalkDialogsProps) {
  const { go, settings } = useServices();
  if (which === 'help') return <HelpDialog language={language} singleKeys={settings.singleKeys} onClose={onClose} />;
  return (
    <PauseDialog
      scenario={scenario}
      language={language}
      onResume={onClose}
      onSettings={() => go({ screen: 'settings' })}
      onLeave={() => go({ screen: 'title' })}
    />
  );
}
