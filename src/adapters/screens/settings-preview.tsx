import eye from 'icon:eye';
import type { Language } from '../../domain/language/text.ts';
import { Icon } from './parts/icon.tsx';
import { MoodChip } from './parts/mood-chip.tsx';
import { Portrait } from './parts/portrait.tsx';
import type { Settings } from './settings.ts';
import { settingsWords } from './settings.words.ts';
import { quoted } from './told.ts';

/** A moment of a talk as these settings make it: letters, colours, breath, keys, coach. */
export function Preview({ settings, language }: { readonly settings: Settings; readonly language: Language }) {
  const words = settingsWords(language);
  return (
    <section class="preview card" aria-labelledby="preview-heading">
      <h2 id="preview-heading">
        <Icon path={eye} />
        {words.preview}
      </h2>
      <div class="preview-moment">
        <Portrait id="samira" face="listening" crop="roundel" />
        <div class="preview-line">
          <p class="who">
            <span>{words.name}</span>
            <MoodChip face="listening" gender="f" language={language} />
          </p>
          <p>{quoted(words.line, language)}</p>
        </div>
        <p class="preview-reply">
          {settings.singleKeys && <kbd>1</kbd>}
          <span>{words.reply}</span>
        </p>
        {settings.coach && <p class="preview-coach">{words.coachLine}</p>}
      </div>
    </section>
  );
}
