import type { Settings } from '../../adapters/screens/settings.ts';
import type { Keepsakes } from '../../adapters/storage/keepsakes.ts';
import { chooseLanguage, LANGUAGES } from '../../domain/language/text.ts';

const NAME = 'settings';

/** The settings of this device; what is missing or broken is as on a first visit. */
export function readSettings(keepsakes: Keepsakes): Settings {
  const kept = keepsakes.read(NAME);
  return sanitise(typeof kept === 'object' && kept !== null ? (kept as Partial<Settings>) : {});
}

export function keepSettings(keepsakes: Keepsakes, settings: Settings): boolean {
  return keepsakes.keep(NAME, settings);
}

export function sanitise(kept: Partial<Settings>): Settings {
  const volumes: Partial<Settings['volumes']> = kept.volumes ?? {};
  return {
    language: LANGUAGES.find((language) => language === kept.language) ?? chooseLanguage(navigator.languages),
    theme: oneOf(['auto', 'light', 'dark'], kept.theme),
    textSize: oneOf(['normal', 'large', 'largest'], kept.textSize),
    motion: oneOf(['auto', 'reduced'], kept.motion),
    volumes: { effects: volume(volumes.effects, 0.6), room: volume(volumes.room, 0.25), music: volume(volumes.music, 0) },
    muted: kept.muted === true,
    singleKeys: kept.singleKeys !== false,
    coach: kept.coach !== false,
  };
}

/** Puts the settings on the page: the styles follow its attributes. */
export function wearSettings({ language, theme, textSize, motion }: Settings): void {
  const { documentElement: page } = document;
  page.lang = language;
  setOrRemove(page, 'data-theme', theme === 'auto' ? null : theme);
  setOrRemove(page, 'data-text-size', textSize === 'normal' ? null : textSize);
  setOrRemove(page, 'data-motion', motion === 'reduced' ? 'reduced' : null);
}

export function isDark({ theme }: Settings): boolean {
  return theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
}

export function isStill({ motion }: Settings): boolean {
  return motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function setOrRemove(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function oneOf<Choice extends string>(choices: readonly [Choice, ...Choice[]], given: unknown): Choice {
  return choices.find((choice) => choice === given) ?? choices[0];
}

function volume(given: unknown, otherwise: number): number {
  return typeof given === 'number' && given >= 0 && given <= 1 ? given : otherwise;
}
