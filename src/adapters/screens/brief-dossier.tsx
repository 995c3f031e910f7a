import check from 'icon:check';
import folderOpen from 'icon:folder-open';
import handPalm from 'icon:hand-palm';
import shieldCheck from 'icon:shield-check';
import type { Language } from '../../domain/language/text.ts';
import type { Brief } from '../../domain/scenario/scenario.ts';
import './brief-dossier.css';
import { briefWords } from './brief.words.ts';
import { Icon } from './parts/icon.tsx';
import { told } from './told.ts';

interface DossierProps {
  readonly brief: Brief;
  readonly language: Language;
}

/** What is true and what will not be given away: the same lists before the talk and in its pause. */
export function Dossier({ brief, language }: DossierProps) {
  const words = briefWords(language);
  return (
    <div class="dossier" data-many={isLong(brief) ? '' : undefined}>
      <section class="known">
        <h2>
          <Icon path={folderOpen} />
          {words.facts}
        </h2>
        <ul>
          {brief.facts.map(({ id, text }) => (
            <li key={id}>
              <Icon path={check} />
              <span>{told(text, language)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="limits">
        <h2>
          <Icon path={shieldCheck} />
          {words.limits}
        </h2>
        <ul>
          {brief.limits.map(({ id, text }) => (
            <li key={id}>
              <Icon path={handPalm} />
              <span>{told(text, language)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** A long folder stands in two columns, the limits under them: all of it is to be seen at a glance. */
export const isLong = (brief: Brief): boolean => brief.facts.length > 4;
