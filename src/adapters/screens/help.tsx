import type { ComponentChildren } from 'preact';
import type { Language } from '../../domain/language/text.ts';
import { Dialog } from './dialog.tsx';
import './help.css';
import { helpWords } from './help.words.ts';

export interface HelpDialogProps {
  readonly language: Language;
  /** Keys without a modifier act at once; where they do not, they are not shown. */
  readonly singleKeys: boolean;
  readonly onClose: () => void;
}

/** A talk in five sentences, and the keys. */
export function HelpDialog({ language, singleKeys, onClose }: HelpDialogProps) {
  const words = helpWords(language);
  return (
    <Dialog kind="help" title={words.title} language={language} onClose={onClose}>
      <ol class="help-steps">
        {[words.first, words.second, words.third, words.fourth, words.fifth].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <p class="help-held">{words.held}</p>
      <section class="help-keys">
        <h3>{words.keys}</h3>
        <dl>
          {singleKeys && (
            <Key does={words.keyReply}>
              <kbd>1</kbd> {words.to} <kbd>4</kbd>
            </Key>
          )}
          <Key does={words.keyMove}>
            <kbd>↑</kbd> <kbd>↓</kbd>
          </Key>
          <Key does={words.keySay}>
            <kbd>{words.keyEnter}</kbd>
          </Key>
          {singleKeys && (
            <Key does={words.keySilence}>
              <kbd>S</kbd>
            </Key>
          )}
          {singleKeys && (
            <Key does={words.keyClose}>
              <kbd>C</kbd>
            </Key>
          )}
          {singleKeys && (
            <Key does={words.keyHelp}>
              <kbd>?</kbd>
            </Key>
          )}
          <Key does={words.keyPause}>
            <kbd>{words.keyEscape}</kbd>
          </Key>
        </dl>
        {!singleKeys && <p>{words.singleOff}</p>}
      </section>
      <div class="dialog-actions">
        <button type="button" class="button primary" onClick={onClose}>
          {words.understood}
        </button>
      </div>
    </Dialog>
  );
}

function Key({ does, children }: { readonly does: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd>{does}</dd>
    </div>
  );
}
