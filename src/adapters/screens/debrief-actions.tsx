import arrowCounterClockwise from 'icon:arrow-counter-clockwise';
import arrowRight from 'icon:arrow-right';
import gitFork from 'icon:git-fork';
import path from 'icon:path';
import printer from 'icon:printer';
import type { Language, Text } from '../../domain/language/text.ts';
import { debriefWords } from './debrief.words.ts';
import { Icon } from './parts/icon.tsx';
import { told } from './told.ts';

export interface DebriefActionsProps {
  readonly language: Language;
  readonly next: { readonly title: Text } | null;
  /** The same client again: with the same motive, or with another. */
  readonly onReplay: (how: 'same' | 'fresh') => void;
  readonly onNext?: () => void;
  readonly onPath: () => void;
  readonly onPrint: () => void;
}

/** Where to go from here. The last talk of the path has no next: then to play again is what stands out. */
export function DebriefActions({ language, next, onReplay, onNext, onPath, onPrint }: DebriefActionsProps) {
  const words = debriefWords(language);
  const goesOn = next !== null && onNext !== undefined;
  return (
    <nav class="debrief-actions" aria-label={words.actions}>
      <div class="aside">
        <button type="button" class="button quiet" data-action="path" onClick={onPath}>
          <Icon path={path} />
          {words.path}
        </button>
        <button type="button" class="button quiet" data-action="print" onClick={onPrint}>
          <Icon path={printer} />
          {words.print}
        </button>
        <button type="button" class="button quiet" data-action="replay-same" onClick={() => onReplay('same')}>
          <Icon path={arrowCounterClockwise} />
          {words.replaySame}
        </button>
      </div>
      <div class="onward">
        <button type="button" class={goesOn ? 'button' : 'button primary'} data-action="replay-fresh" onClick={() => onReplay('fresh')}>
          <Icon path={gitFork} />
          {words.replayFresh}
        </button>
        {goesOn && (
          <button type="button" class="button primary" data-action="next" onClick={onNext}>
            <span>{words.next(told(next.title, language))}</span>
            <Icon path={arrowRight} />
          </button>
        )}
      </div>
    </nav>
  );
}
