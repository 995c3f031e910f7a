import type { Language } from '../../domain/language/text.ts';
import type { Debrief } from '../../domain/scoring/debrief.ts';
import { questionOf } from './debrief-verdict.ts';
import { openQuestions } from './debrief-verdict.words.ts';
import { debriefWords } from './debrief.words.ts';
import { told } from './told.ts';

/** The lesson of the scenario, and one open question for the player or the group. */
export function TakeAway({ debrief, language }: { readonly debrief: Debrief; readonly language: Language }) {
  const words = debriefWords(language);
  return (
    <section class="take-away">
      <div class="lesson">
        <h2>{words.lesson}</h2>
        <p>{told(debrief.lesson, language)}</p>
      </div>
      <div class="question">
        <h2>{words.question}</h2>
        <p>{openQuestions(language)[questionOf(debrief)]}</p>
      </div>
    </section>
  );
}
