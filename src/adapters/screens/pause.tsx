import caretDown from 'icon:caret-down';
import folderOpen from 'icon:folder-open';
import gear from 'icon:gear';
import play from 'icon:play';
import signOut from 'icon:sign-out';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../domain/language/text.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { Dossier } from './brief-dossier.tsx';
import { Dialog } from './dialog.tsx';
import { Icon } from './parts/icon.tsx';
import './pause.css';
import { pauseWords } from './pause.words.ts';
import { told } from './told.ts';

export interface PauseDialogProps {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly onResume: () => void;
  readonly onSettings: () => void;
  readonly onLeave: () => void;
}

/** The talk waits. The folder can be read again without leaving it. */
export function PauseDialog({ scenario, language, onResume, onSettings, onLeave }: PauseDialogProps) {
  const words = pauseWords(language);
  const { brief } = scenario;
  const wayBack = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => wayBack.current?.focus(), []);
  return (
    <Dialog kind="pause" title={words.title} language={language} onClose={onResume}>
      <p>{words.kept}</p>
      <button ref={wayBack} type="button" class="button primary" data-action="resume" onClick={onResume}>
        <Icon path={play} />
        {words.resume}
      </button>
      <details class="pause-folder">
        <summary>
          <Icon path={folderOpen} />
          <span>{words.dossier}</span>
          <Icon path={caretDown} />
        </summary>
        <div class="pause-sheet">
          <p>
            <b>{told(brief.trade, language)}</b> {told(brief.situation, language)}
          </p>
          <Dossier brief={brief} language={language} />
        </div>
      </details>
      <div class="pause-actions">
        <button type="button" class="button" onClick={onSettings}>
          <Icon path={gear} />
          {words.settings}
        </button>
        <button type="button" class="button" data-action="leave" aria-describedby="leave-says" onClick={onLeave}>
          <Icon path={signOut} />
          {words.leave}
        </button>
        <p id="leave-says">{words.leaveSays}</p>
      </div>
    </Dialog>
  );
}
