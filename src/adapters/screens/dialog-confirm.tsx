import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Language } from '../../domain/language/text.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './parts/icon.tsx';

export interface ConfirmDialogProps {
  readonly language: Language;
  readonly title: string;
  /** What will happen, by name. */
  readonly children: ComponentChildren;
  /** The icon and the verb of what is confirmed, never “OK”. */
  readonly icon: string;
  readonly confirm: string;
  readonly keep: string;
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
}

/** Asks before something that cannot be taken back. The way back has the focus. */
export function ConfirmDialog({ language, title, children, icon, confirm, keep, onConfirm, onKeep }: ConfirmDialogProps) {
  const wayBack = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => wayBack.current?.focus(), []);
  return (
    <Dialog kind="confirm" title={title} language={language} onClose={onKeep}>
      <div class="dialog-words">{children}</div>
      <div class="dialog-actions">
        <button ref={wayBack} type="button" class="button" onClick={onKeep}>
          {keep}
        </button>
        <button type="button" class="button danger" data-action="confirm" onClick={onConfirm}>
          <Icon path={icon} />
          {confirm}
        </button>
      </div>
    </Dialog>
  );
}
