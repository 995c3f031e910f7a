import type { Happened } from '../../adapters/sound/cues.ts';
import type { Effect, Sound } from '../../adapters/sound/sound.ts';
import type { Settings } from '../../adapters/screens/settings.ts';
import type { PlaceId } from '../../domain/scenario/vocabulary.ts';

/** The sound of the player: silent, and not even fetched, until a gesture asks for it and the settings let it. */
export interface PlayerSound {
  play(effect: Effect): void;
  /** What one reply brought about, as far as it can be heard. */
  react(happened: Happened): void;
  enter(place: PlaceId | null): void;
  follow(settings: Pick<Settings, 'volumes' | 'muted'>): void;
}

export function openSound(): PlayerSound {
  let sound: Sound | null = null;
  let cues: ((happened: Happened) => readonly Effect[]) | null = null;
  let settings: Pick<Settings, 'volumes' | 'muted'> | null = null;
  let place: PlaceId | null = null;
  let gesture = false;
  let fetching = false;

  const isWanted = () => settings !== null && !settings.muted && Object.values(settings.volumes).some((volume) => volume > 0);
  const fetchIfWanted = () => {
    if (sound || fetching || !gesture || !isWanted()) return;
    fetching = true;
    Promise.all([import('../../adapters/sound/sound.ts'), import('../../adapters/sound/cues.ts')])
      .then(
        ([{ createSound }, { cueFor }]) => {
          if (!settings) return;
          sound = createSound(settings.volumes);
          cues = cueFor;
          apply();
        },
        () => undefined,
      )
      .finally(() => {
        fetching = false;
      });
  };
  const apply = () => {
    if (!sound || !settings) return;
    sound.setVolumes(settings.volumes);
    sound.mute(settings.muted);
    sound.music(settings.volumes.music > 0);
    sound.enter(place);
  };
  const onGesture = () => {
    gesture = true;
    fetchIfWanted();
  };
  for (const kind of ['pointerdown', 'keydown'] as const) addEventListener(kind, onGesture, { passive: true, capture: true });

  return {
    play: (effect) => sound?.play(effect),
    react: (happened) => {
      for (const effect of cues?.(happened) ?? []) sound?.play(effect);
    },
    enter: (next) => {
      place = next;
      sound?.enter(next);
    },
    follow: (next) => {
      settings = next;
      fetchIfWanted();
      apply();
    },
  };
}
