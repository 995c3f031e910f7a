import type { Language } from '../../domain/language/text.ts';

/** What a person chooses for this device. Kept by the storage, shown by the settings screen. */
export interface Settings {
  readonly language: Language;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly textSize: 'normal' | 'large' | 'largest';
  /** `auto` follows the system. */
  readonly motion: 'auto' | 'reduced';
  /** 0–1 each. */
  readonly volumes: { readonly effects: number; readonly room: number; readonly music: number };
  readonly muted: boolean;
  /** Keys 1–4 answer at once. */
  readonly singleKeys: boolean;
  /** The coach’s sentence after each reply. */
  readonly coach: boolean;
}
