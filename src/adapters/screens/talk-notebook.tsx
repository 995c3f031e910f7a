import check from 'icon:check';
import notebook from 'icon:notebook';
import question from 'icon:question';
import type { TalkView } from '../../domain/dialogue/view.ts';
import type { Language } from '../../domain/language/text.ts';
import { Icon } from './parts/icon.tsx';
import { talkWords } from './talk.words.ts';
import { told } from './told.ts';

export interface NotebookProps {
  readonly view: Pick<TalkView, 'notes' | 'hiddenFacts'>;
  readonly language: Language;
  /** On a narrow screen the page is folded behind its chip; on a wide one it always lies open. */
  readonly open: boolean;
  readonly onToggle: () => void;
}

const PAGE = 'talk-notebook-page';

/** What has been understood. What is still hidden is counted, never told. */
export function Notebook({ view, language, open, onToggle }: NotebookProps) {
  const words = talkWords(language);
  const { notes, hiddenFacts } = view;
  const found = String(notes.length);
  const total = String(notes.length + hiddenFacts);
  const count = (
    <>
      <span aria-hidden="true">{`${found} / ${total}`}</span>
      <span class="unseen">{words.understoodOf(found, total)}</span>
    </>
  );
  return (
    <aside class={open ? 'notebook open' : 'notebook'} aria-label={words.notebook}>
      <button type="button" class="notebook-chip" aria-expanded={open} aria-controls={PAGE} onClick={onToggle}>
        <Icon path={notebook} />
        {words.notebook} {count}
      </button>
      <div class="notebook-page" id={PAGE}>
        <h2>
          <Icon path={notebook} />
          {words.understood}
          <small>{count}</small>
        </h2>
        <ul>
          {notes.map(({ fact, note }) => (
            <li key={fact}>
              <Icon path={check} />
              {told(note, language)}
            </li>
          ))}
          <li key="hidden" class={hiddenFacts > 0 ? 'hidden-facts' : 'all-found'}>
            <Icon path={hiddenFacts > 0 ? question : check} />
            {hiddenFacts > 0 ? words.hidden(String(hiddenFacts)) : words.allFound}
          </li>
        </ul>
      </div>
    </aside>
  );
}
