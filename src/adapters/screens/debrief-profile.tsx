import type { Language } from '../../domain/language/text.ts';
import { SKILLS, type Skills } from '../../domain/scoring/balance.ts';
import type { Debrief } from '../../domain/scoring/debrief.ts';
import { namedSkill } from './debrief-skills.tsx';
import { debriefWords, skillAxes, skillNames } from './debrief.words.ts';
import { Radar } from './parts/radar.tsx';

interface ProfileProps {
  readonly debrief: Debrief;
  readonly language: Language;
  readonly first: Skills | null;
}

/** The seven skills as a shape, this try against the first; the same in a table for those who hear the page. */
export function Profile({ debrief, language, first }: ProfileProps) {
  const words = debriefWords(language);
  const { skills } = debrief.scorecard;
  const named = SKILLS.map((skill) => namedSkill(skill, debrief.behind.deadEnd));
  return (
    <section class="card profile" aria-labelledby="debrief-profile">
      <h2 id="debrief-profile">{words.profile}</h2>
      <Radar
        axes={named.map((skill) => skillAxes(language)[skill])}
        now={SKILLS.map((skill) => skills[skill])}
        before={first && SKILLS.map((skill) => first[skill])}
      />
      <p class="legend" aria-hidden="true">
        <span>
          <i class="now" />
          {words.thisTry}
        </span>
        {first && (
          <span>
            <i class="before" />
            {words.firstTry}
          </span>
        )}
      </p>
      <div class="unseen">
        <table>
          <caption>{words.profileTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.skill}</th>
              <th scope="col">{words.thisTry}</th>
              {first && <th scope="col">{words.firstTry}</th>}
            </tr>
          </thead>
          <tbody>
            {SKILLS.map((skill, index) => (
              <tr key={skill}>
                <th scope="row">{skillNames(language)[named[index] ?? skill]}</th>
                <td>{skills[skill]}</td>
                {first && <td>{first[skill]}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
