import x from 'icon:x';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../domain/language/text.ts';
import './dialog.css';
import { dialogWords } from './dialog.words.ts';
import { Icon } from './parts/icon.tsx';

export interface DialogProps {
  readonly kind: 'help' | 'pause' | 'confirm';
  readonly title: string;
  readonly language: Language;
  /** Escape, the cross, a press beside: the way out that changes nothing. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The browser's own modal dialog: it holds the focus, makes the page behind inert and gives the focus back where it was. */
export function Dialog({ kind, title, language, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      // Safari forgets the opener when the dialog leaves the page at once.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key of this click; the browser sends it as cancel
    <dialog
      ref={element}
      class="dialog"
      data-screen={kind}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div class="dialog-sheet">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" class="icon-button" aria-label={dialogWords(language).close} onClick={onClose}>
            <Icon path={x} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
