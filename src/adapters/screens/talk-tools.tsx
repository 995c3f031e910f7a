import pause from 'icon:pause';
import question from 'icon:question';
import speakerHigh from 'icon:speaker-high';
import speakerSlash from 'icon:speaker-slash';
import type { TalkView } from '../../domain/dialogue/view.ts';
import type { Language } from '../../domain/language/text.ts';
import { Icon } from './parts/icon.tsx';
import { talkWords } from './talk.words.ts';

export type Saved = 'saved' | 'saving' | 'unsaved';

export interface TalkToolsProps {
  readonly title: string;
  readonly view: Pick<TalkView, 'turns' | 'ended'>;
  readonly language: Language;
  readonly saved: Saved;
  readonly muted: boolean;
  readonly onPause: () => void;
  readonly onHelp: () => void;
  readonly onMute: () => void;
  readonly onLanguage: (language: Language) => void;
}

/** Where one is, whether it is kept, and the few controls that are no answer. */
export function TalkTools({ title, view, language, saved, muted, onPause, onHelp, onMute, onLanguage }: TalkToolsProps) {
  const words = talkWords(language);
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <div class="talk-tools">
      <p class="where">
        <b>{title}</b>
        <span>{`${words.turn(String(view.ended ? view.turns : view.turns + 1))} · `}</span>
        {/* Only a failure interrupts; that all is well is there to be read. */}
        <span key={saved} class="saved" data-saved={saved} role={saved === 'unsaved' ? 'alert' : undefined}>
          {words[saved]}
        </span>
      </p>
      <button type="button" class="icon-button language" lang={other} aria-label={words.otherLanguage} onClick={() => onLanguage(other)}>
        {other.toUpperCase()}
      </button>
      <button type="button" class="icon-button" aria-label={words.help} onClick={onHelp}>
        <Icon path={question} />
      </button>
      <button type="button" class="icon-button" aria-label={muted ? words.unmute : words.mute} onClick={onMute}>
        <Icon path={muted ? speakerSlash : speakerHigh} />
      </button>
      <button type="button" class="icon-button pause" aria-label={words.pause} onClick={onPause}>
        <Icon path={pause} />
      </button>
    </div>
  );
}
