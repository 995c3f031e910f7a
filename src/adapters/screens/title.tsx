import books from 'icon:books';
import gear from 'icon:gear';
import moon from 'icon:moon';
import play from 'icon:play';
import question from 'icon:question';
import speakerHigh from 'icon:speaker-high';
import speakerSlash from 'icon:speaker-slash';
import sun from 'icon:sun';
import usersThree from 'icon:users-three';
import type { Language, Text } from '../../domain/language/text.ts';
import type { ScenarioId } from '../../domain/scenario/vocabulary.ts';
import { Icon } from './parts/icon.tsx';
import { LanguageSwitch } from './parts/language-switch.tsx';
import { Crew } from './title-crew.tsx';
import { PathCard } from './title-path.tsx';
import './title.css';
import { isBegun, type PathStop, proposedStop } from './title.path.ts';
import { titleWords } from './title.words.ts';
import { told } from './told.ts';

export interface TitleScreenProps {
  readonly language: Language;
  readonly path: readonly PathStop[];
  /** The talk left unfinished. */
  readonly resume: { readonly scenario: ScenarioId; readonly title: Text } | null;
  /** A talk is being fetched: a second press does nothing. */
  readonly busy?: boolean;
  readonly muted: boolean;
  readonly dark: boolean;
  readonly onPlay: (scenario: ScenarioId) => void;
  readonly onResume: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onSettings: () => void;
  readonly onTheme: () => void;
  readonly onMute: () => void;
  readonly onHelp?: () => void;
  readonly onWorkshop?: () => void;
  readonly onTalks?: () => void;
}

/** The name, the one thing to do now, the path of talks; four clients wait behind the table. */
export function TitleScreen(props: TitleScreenProps) {
  const { language, path, busy = false } = props;
  const words = titleWords(language);
  const play = (scenario: ScenarioId) => {
    if (!busy) props.onPlay(scenario);
  };
  return (
    <div class="title-page">
      <TitleTools {...props} />
      <main class="title" data-screen="title" aria-busy={busy}>
        <div class="title-name">
          <h1>
            <em>
              {words.no}
              <svg viewBox="0 0 220 22" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <path d="M5 14C45 5 75 18 110 10C150 3 180 16 214 7" />
              </svg>
            </em>{' '}
            {words.but}
          </h1>
          <p class="tagline">{words.tagline}</p>
          <Actions {...props} busy={busy} onPlay={play} />
        </div>
        <Crew />
        <PathCard path={path} language={language} onPlay={play} />
      </main>
    </div>
  );
}

function TitleTools(props: TitleScreenProps) {
  const { language, muted, dark, onLanguage, onMute, onTheme, onSettings, onHelp } = props;
  const words = titleWords(language);
  const sound = muted ? words.unmute : words.mute;
  const theme = dark ? words.toLight : words.toDark;
  return (
    <nav class="title-tools" aria-label={words.tools}>
      <LanguageSwitch short language={language} onLanguage={onLanguage} />
      {onHelp && !hasRoomForHelp(props) && (
        <button type="button" class="icon-button" aria-label={words.help} title={words.help} onClick={onHelp}>
          <Icon path={question} />
        </button>
      )}
      <button type="button" class="icon-button" aria-label={sound} title={sound} onClick={onMute}>
        <Icon path={muted ? speakerSlash : speakerHigh} />
      </button>
      <button type="button" class="icon-button" aria-label={theme} title={theme} onClick={onTheme}>
        <Icon path={dark ? sun : moon} />
      </button>
      <button type="button" class="icon-button" aria-label={words.settings} title={words.settings} onClick={onSettings}>
        <Icon path={gear} />
      </button>
    </nav>
  );
}

/** One primary button: the unfinished talk before the next one. What the app does not offer is not shown. */
function Actions(props: TitleScreenProps & { readonly busy: boolean }) {
  const { language, path, resume, busy, onPlay, onResume, onHelp, onWorkshop, onTalks } = props;
  const words = titleWords(language);
  const proposed = proposedStop(path);
  const go = () => {
    if (busy) return;
    if (resume) onResume();
    else if (proposed) onPlay(proposed.scenario);
  };
  return (
    <div class="title-actions">
      {(resume || proposed) && (
        <button type="button" class="button primary" aria-disabled={busy || undefined} onClick={go}>
          <Icon path={play} />
          {busy ? words.opening : resume ? words.resume : isBegun(path) ? words.goOn : words.begin}
        </button>
      )}
      {onWorkshop && (
        <button type="button" class="button" onClick={onWorkshop}>
          <Icon path={usersThree} />
          {words.workshop}
        </button>
      )}
      {onTalks && (
        <button type="button" class="button" onClick={onTalks}>
          <Icon path={books} />
          {words.talks}
        </button>
      )}
      {onHelp && hasRoomForHelp(props) && (
        <button type="button" class="button" onClick={onHelp}>
          <Icon path={question} />
          {words.help}
        </button>
      )}
      {resume && <p class="unfinished">{words.unfinished(told(resume.title, language))}</p>}
    </div>
  );
}

/** Help is told in words while the row of actions is short, and is a tool beside the others once it is not. */
function hasRoomForHelp({ onWorkshop, onTalks }: TitleScreenProps): boolean {
  return !(onWorkshop && onTalks);
}
