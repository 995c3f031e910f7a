import type { PlaceId } from '../../domain/scenario/vocabulary.ts';

/** Addresses of one sound in both formats. */
export interface SoundFile {
  readonly webm: string;
  readonly mp3: string;
}

// Written out in full: the bundler finds assets only in literal `new URL('…', import.meta.url)`.
export const FILES: Readonly<Record<PlaceId | 'music' | 'effects', SoundFile>> = {
  effects: {
    webm: new URL('../../../assets/sounds/effects.webm', import.meta.url).href,
    mp3: new URL('../../../assets/sounds/effects.mp3', import.meta.url).href,
  },
  office: {
    webm: new URL('../../../assets/sounds/office.webm', import.meta.url).href,
    mp3: new URL('../../../assets/sounds/office.mp3', import.meta.url).href,
  },
  'video-call': {
    webm: new URL('../../../assets/sounds/video-call.webm', import.meta.url).href,
    mp3: new URL('../../../assets/sounds/video-call.mp3', import.meta.url).href,
  },
  cafe: {
    webm: new URL('../../../assets/sounds/cafe.webm', import.meta.url).href,
    mp3: new URL('../../../assets/sounds/cafe.mp3', import.meta.url).href,
  },
  'building-site': {
    webm: new URL('../../../assets/sounds/building-site.webm', import.meta.url).href,
    mp3: new URL('../../../assets/sounds/building-site.mp3', import.meta.url).href,
  },
  music: {
    webm: new URL('../../../assets/sounds/music.webm', import.meta.url).href,
    mp3: new URL('../../../assets/sounds/music.mp3', import.meta.url).href,
  },
};
