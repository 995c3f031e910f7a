import arrowLeft from 'icon:arrow-left';
import chair from 'icon:chair';
import clock from 'icon:clock';
import coffee from 'icon:coffee';
import diceFive from 'icon:dice-five';
import hardHat from 'icon:hard-hat';
import lightbulb from 'icon:lightbulb';
import play from 'icon:play';
import videoCamera from 'icon:video-camera';
import type { Language } from '../../domain/language/text.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { PlaceId } from '../../domain/scenario/vocabulary.ts';
import type { PictureHost } from './art.ts';
import { Dossier, isLong } from './brief-dossier.tsx';
import './brief.css';
import { briefWords } from './brief.words.ts';
import { Icon } from './parts/icon.tsx';
import { Toggle } from './parts/toggle.tsx';
import { moduleHeading } from './title-modules.ts';
import { told } from './told.ts';

export interface BriefScreenProps {
  readonly scenario: Scenario;
  readonly language: Language;
  /** The draw, where it was given from outside and others play the same one. */
  readonly seedShown?: string;
  /** Receives the frame that will hold the still picture. The screen stands without it. */
  readonly pictureHost: PictureHost;
  readonly coach: boolean;
  readonly onCoach: (on: boolean) => void;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

/** The folder read before the talk: all one may know of it. The demand is not in it; the client will make it. */
export function BriefScreen(props: BriefScreenProps) {
  const { scenario, language, seedShown, coach } = props;
  const { brief, client } = scenario;
  const words = briefWords(language);
  return (
    <div class="brief-page">
      <main class="brief" data-screen="brief">
        <header>
          <button type="button" class="icon-button" aria-label={words.back} title={words.back} onClick={props.onBack}>
            <Icon path={arrowLeft} />
          </button>
          <p class="crumb">{moduleHeading(scenario.module, language)}</p>
          {seedShown !== undefined && (
            <span class="chip">
              <Icon path={diceFive} />
              {words.seed(seedShown)}
            </span>
          )}
          <span class="chip">
            <Icon path={clock} />
            {words.minutes(scenario.minutes)}
          </span>
        </header>
        <div class="folder">
          <p class="tab">{words.folder}</p>
          <div class="sheet">
            <h1>{told(scenario.title, language)}</h1>
            <p class="situation">
              <b>{told(brief.trade, language)}</b> {told(brief.situation, language)}
            </p>
            <Dossier brief={brief} language={language} />
            {!isLong(brief) && (
              <p class="aim">
                <Icon path={lightbulb} />
                <span>{client.gender === 'f' ? words.aimShe : words.aimHe}</span>
              </p>
            )}
          </div>
        </div>
        <div class="side">
          <ClientCard {...props} />
          <div class="coach card">
            <h2>{words.coach}</h2>
            <Toggle on={coach} onToggle={props.onCoach}>
              {words.coachOn}
            </Toggle>
          </div>
          <div class="start">
            <button type="button" class="button primary" data-action="start" onClick={props.onStart}>
              <Icon path={play} />
              {words.start}
            </button>
            <p>{words.again}</p>
          </div>
        </div>
      </main>
    </div>
  );
}

function ClientCard({ scenario: { client, place, address }, language, pictureHost }: BriefScreenProps) {
  const words = briefWords(language);
  const [icon, where] = PLACES[place];
  return (
    <section class="client card" aria-labelledby="client-name">
      <div class="frame">
        <div class="picture" aria-hidden="true" ref={pictureHost} />
        <p class="chip">
          <Icon path={icon} />
          {words[where]}
        </p>
      </div>
      <div class="client-words">
        <h2 id="client-name">{told(client.name, language)}</h2>
        <p class="role">{told(client.role, language)}</p>
        <p>
          <span class="place">{`${words[where]}. `}</span>
          {address === 'vous' ? words.vous : words.tu}
        </p>
      </div>
    </section>
  );
}

const PLACES: Readonly<Record<PlaceId, readonly [icon: string, where: 'office' | 'videoCall' | 'cafe' | 'buildingSite']>> = {
  office: [chair, 'office'],
  'video-call': [videoCamera, 'videoCall'],
  cafe: [coffee, 'cafe'],
  'building-site': [hardHat, 'buildingSite'],
};
