/** 0 to 1 each. What has a volume of 0 is never fetched. Apart from `sound.ts`, so that the settings need not load Howler to show it. */
export interface Volumes {
  readonly effects: number;
  readonly room: number;
  readonly music: number;
}

/** Music waits until the player turns it up. */
export const DEFAULT_VOLUMES: Volumes = { effects: 0.6, room: 0.25, music: 0 };
