import arrowsClockwise from 'icon:arrows-clockwise';
import info from 'icon:info';
import warning from 'icon:warning';
import x from 'icon:x';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../domain/language/text.ts';
import './notice.css';
import { noticeWords } from './notice.words.ts';
import { Icon } from './parts/icon.tsx';

export interface NoticeProps {
  /** `update`: a newer version is ready. `trouble`: something could not be kept or found. `told`: the answer to what was just asked. */
  readonly kind: 'update' | 'trouble' | 'told';
  readonly language: Language;
  readonly text: string;
  readonly action?: string;
  readonly onAction?: () => void;
  readonly onClose?: () => void;
}

/** A word from the game itself, at the foot of the page. It waits, never covers a dialog, and goes when told to. */
export function Notice({ kind, language, text, action, onAction, onClose }: NoticeProps) {
  const words = noticeWords(language);
  // A live region is read when its text changes, not when it comes with its text.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <aside class="notice card" data-kind={kind} aria-label={words[kind]}>
      <Icon path={ICONS[kind]} />
      <p role="status">
        {said !== '' && <b>{words[kind]} </b>}
        {said}
      </p>
      {action !== undefined && onAction && (
        <button type="button" class="button small" onClick={onAction}>
          {action}
        </button>
      )}
      {onClose && (
        <button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
          <Icon path={x} />
        </button>
      )}
    </aside>
  );
}

const ICONS: Readonly<Record<NoticeProps['kind'], string>> = { update: arrowsClockwise, trouble: warning, told: info };
