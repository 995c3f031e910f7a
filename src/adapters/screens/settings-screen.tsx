import arrowLeft from 'icon:arrow-left';
import chatTeardropText from 'icon:chat-teardrop-text';
import check from 'icon:check';
import circleHalf from 'icon:circle-half';
import keyboard from 'icon:keyboard';
import moon from 'icon:moon';
import personSimpleWalk from 'icon:person-simple-walk';
import speakerHigh from 'icon:speaker-high';
import speakerSlash from 'icon:speaker-slash';
import sun from 'icon:sun';
import textAa from 'icon:text-aa';
import translate from 'icon:translate';
import type { ComponentChildren } from 'preact';
import type { Language } from '../../domain/language/text.ts';
import { Icon } from './parts/icon.tsx';
import { LanguageSwitch } from './parts/language-switch.tsx';
import { Segments } from './parts/segments.tsx';
import { Toggle } from './parts/toggle.tsx';
import { StoredCard } from './settings-data.tsx';
import { Preview } from './settings-preview.tsx';
import type { Stored } from './settings-stored.ts';
import type { Settings } from './settings.ts';
import './settings.css';
import { settingsWords } from './settings.words.ts';
import { Volumes } from './settings-volumes.tsx';

export interface SettingsScreenProps {
  readonly settings: Settings;
  readonly stored: Stored;
  readonly language: Language;
  readonly onChange: (settings: Settings) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  /** Called once the player has confirmed. */
  readonly onErase: () => void;
  readonly onBack: () => void;
}

/** What a person chooses for this device, at work in the preview at once; what the device keeps, and how to take it away. */
export function SettingsScreen({ settings, stored, language, onChange, onExport, onImport, onErase, onBack }: SettingsScreenProps) {
  const words = settingsWords(language);
  const change = (changed: Partial<Settings>) => onChange({ ...settings, ...changed });
  return (
    <div class="settings-page">
      <main class="settings" data-screen="settings">
        <header>
          <button type="button" class="icon-button" aria-label={words.back} title={words.back} onClick={onBack}>
            <Icon path={arrowLeft} />
          </button>
          <h1>{words.title}</h1>
          <span class="chip good">
            <Icon path={check} />
            {words.kept}
          </span>
        </header>
        <div class="choices card">
          <Row icon={translate} title={words.language} says={words.languageSays}>
            <LanguageSwitch language={settings.language} onLanguage={(chosen) => change({ language: chosen })} />
          </Row>
          <Row icon={textAa} title={words.textSize} says={words.textSizeSays}>
            <Segments
              name="text-size"
              label={words.textSize}
              chosen={settings.textSize}
              onChoose={(textSize) => change({ textSize })}
              segments={(['normal', 'large', 'largest'] as const).map((value) => ({ value, word: words[value] }))}
            />
          </Row>
          <Row
            icon={settings.muted ? speakerSlash : speakerHigh}
            title={words.sounds}
            says={settings.muted ? words.muted : words.soundsSays}
          >
            <Volumes settings={settings} language={language} onChange={change} />
          </Row>
          <Row icon={personSimpleWalk} title={words.motion} says={words.motionSays}>
            <Toggle on={settings.motion === 'reduced'} onToggle={(reduced) => change({ motion: reduced ? 'reduced' : 'auto' })}>
              {words.motionReduced}
            </Toggle>
          </Row>
          <Row icon={circleHalf} title={words.theme} says={words.themeSays}>
            <Segments
              name="theme"
              label={words.theme}
              chosen={settings.theme}
              onChoose={(theme) => change({ theme })}
              segments={[
                {
                  value: 'auto',
                  word: (
                    <>
                      <Icon path={circleHalf} />
                      {words.auto}
                    </>
                  ),
                },
                {
                  value: 'light',
                  word: (
                    <>
                      <Icon path={sun} />
                      {words.light}
                    </>
                  ),
                },
                {
                  value: 'dark',
                  word: (
                    <>
                      <Icon path={moon} />
                      {words.dark}
                    </>
                  ),
                },
              ]}
            />
          </Row>
          <Row icon={keyboard} title={words.keys} says={words.keysSays}>
            <Toggle on={settings.singleKeys} onToggle={(singleKeys) => change({ singleKeys })}>
              {words.keysOn}
            </Toggle>
          </Row>
          <Row icon={chatTeardropText} title={words.coach} says={words.coachSays}>
            <Toggle on={settings.coach} onToggle={(coach) => change({ coach })}>
              {words.coachOn}
            </Toggle>
          </Row>
        </div>
        <Preview settings={settings} language={language} />
        <StoredCard stored={stored} language={language} onExport={onExport} onImport={onImport} onErase={onErase} />
      </main>
    </div>
  );
}

interface RowProps {
  readonly icon: string;
  readonly title: string;
  readonly says: string;
  readonly children: ComponentChildren;
}

function Row({ icon, title, says, children }: RowProps) {
  return (
    <section class="row">
      <Icon path={icon} />
      <div class="row-words">
        <h2>{title}</h2>
        <p>{says}</p>
      </div>
      <div class="row-control">{children}</div>
    </section>
  );
}
