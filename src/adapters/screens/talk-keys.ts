/** A key as the browser reports it. `code` is the place on the keyboard: on a French one the digits need shift, the places do not. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
}

/** What the screen is in the middle of when the key goes down. */
export interface KeyContext {
  /** The setting: keys without a modifier act at once. WCAG 2.1.4. */
  readonly singleKeys: boolean;
  /** A dialog is open, or letters are being typed: keys belong to it. */
  readonly elsewhere: boolean;
  readonly replies: number;
}

export type KeyAction =
  | { readonly does: 'reply' /** From 0. */; readonly index: number }
  | { readonly does: 'move'; readonly by: 1 | -1 }
  | { readonly does: 'silence' | 'close' | 'help' | 'escape' };

export function keyAction(pressed: Pressed, context: KeyContext): KeyAction | null {
  if (context.elsewhere || pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  if (pressed.key === 'ArrowDown') return { does: 'move', by: 1 };
  if (pressed.key === 'ArrowUp') return { does: 'move', by: -1 };
  // A key held down must not answer a second moment.
  if (pressed.repeat) return null;
  if (pressed.key === 'Escape') return { does: 'escape' };
  if (!context.singleKeys) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(pressed.code)?.[1] ?? /^[1-9]$/u.exec(pressed.key)?.[0];
  if (digit !== undefined) {
    const index = Number(digit) - 1;
    return index < context.replies ? { does: 'reply', index } : null;
  }
  if (pressed.key === '?') return { does: 'help' };
  switch (pressed.key.toLowerCase()) {
    case 's':
      return { does: 'silence' };
    case 'c':
      return { does: 'close' };
    default:
      return null;
  }
}

/** Whether a key that goes down on `target` belongs to something else than the talk. */
export function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [aria-modal="true"]')) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
