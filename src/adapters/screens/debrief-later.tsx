import type { Language } from '../../domain/language/text.ts';
import type { ClientCard } from '../../domain/scenario/scenario.ts';
import type { Debrief } from '../../domain/scoring/debrief.ts';
import type { PictureHost } from './art.ts';
import { FACE_LATER } from './debrief-verdict.ts';
import { debriefWords } from './debrief.words.ts';
import { MoodChip } from './parts/mood-chip.tsx';
import { told } from './told.ts';

interface LaterProps {
  readonly debrief: Debrief;
  readonly client: ClientCard;
  readonly language: Language;
  readonly pictureHost: PictureHost;
}

/** What became of it. A good answer does not always pay, and the page says so. */
export function Later({ debrief, client, language, pictureHost }: LaterProps) {
  const words = debriefWords(language);
  const answered = debrief.outcome === 'agreement' || debrief.outcome === 'clean-exit';
  return (
    <section class="card later" aria-labelledby="debrief-later">
      <div class="later-picture" aria-hidden="true" ref={pictureHost} />
      <div class="later-words">
        <h2 id="debrief-later">{words.later}</h2>
        <MoodChip face={FACE_LATER[debrief.outcome]} gender={client.gender} language={language} />
        <p>{told(debrief.epilogue, language)}</p>
        {answered && <p class="chance">{words.chance}</p>}
      </div>
    </section>
  );
}
