import { Notice } from '../../adapters/screens/notice.tsx';
import type { Offline } from '../../adapters/offline/service-worker.ts';
import { useState } from 'preact/hooks';
import { playerWords } from './player.words.ts';
import { useServices } from './services.ts';

interface NoticesProps {
  readonly damaged: number;
  readonly update: Offline | null;
  readonly onSeen: () => void;
}

/** What must be told wherever one is. */
export function Notices({ damaged, update, onSeen }: NoticesProps) {
  const { language } = useServices().settings;
  const words = playerWords(language);
  const [later, setLater] = useState(false);
  if (damaged > 0) return <Notice kind="trouble" language={language} text={words.damaged(damaged)} onClose={onSeen} />;
  if (update && !later) {
    return <Notice kind="update" language={language} text={words.update} action={words.applyUpdate} onAction={() => update.applyUpdate()} onClose={() => setLater(true)} />;
  }
  return null;
}
