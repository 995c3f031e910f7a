import type { PortraitId } from '../../domain/scenario/vocabulary.ts';
import { PAPER } from './palette.ts';

type Garment = 'shirt' | 'blazer' | 'roll-neck' | 'hoodie' | 'work-vest';

/** How a client looks. `head`, `beard` and `accessory` are names of Open Peeps drawings. */
export interface Look {
  readonly head: string;
  /** Only some heads take a hair colour; the others are drawn in ink. */
  readonly hair?: string;
  readonly skin: string;
  readonly beard?: string;
  readonly accessory?: string;
  readonly garment: Garment;
  readonly cloth: string;
  /** Under a blazer or a vest. */
  readonly shirt?: string;
}

/**
 * Origins, ages and genders are spread over roles on purpose. The darkest skin keeps 3:1 against the ink, beards leave the
 * mouth free, glasses leave the eyes free: a face that cannot be read is no use to the player.
 */
export const CAST: Readonly<Record<PortraitId, Look>> = {
  helene: {
    head: 'grayMedium',
    hair: '#E4DDD6',
    skin: '#FFDBB4',
    accessory: 'glasses2',
    garment: 'blazer',
    cloth: '#2F6F7E',
    shirt: PAPER,
  },
  karim: { head: 'short5', skin: '#D08B5B', beard: 'chin', garment: 'hoodie', cloth: '#E0A63A' },
  marc: { head: 'noHair3', hair: '#B9B1AB', skin: '#EDB98A', accessory: 'glasses', garment: 'blazer', cloth: '#5B6B86', shirt: '#F3D9C9' },
  fatou: { head: 'bun', skin: '#A06A48', garment: 'shirt', cloth: '#D5573B' },
  samira: { head: 'hijab', skin: '#EDB98A', garment: 'blazer', cloth: '#6FA08B', shirt: PAPER },
  harpreet: { head: 'turban', skin: '#B9774A', beard: 'chin', garment: 'roll-neck', cloth: '#D98C3F' },
  camille: { head: 'bangs', hair: '#A55728', skin: '#FFDBB4', garment: 'roll-neck', cloth: '#7C6698' },
  'minh-anh': { head: 'medium3', skin: '#EDB98A', accessory: 'glasses3', garment: 'shirt', cloth: PAPER },
  yves: {
    head: 'hatBeanie',
    hair: '#C9C0B6',
    skin: '#EDB98A',
    beard: 'moustache9',
    garment: 'work-vest',
    cloth: '#E0A63A',
    shirt: '#5B7F9A',
  },
  aminata: { head: 'twists2', skin: '#96623F', garment: 'blazer', cloth: '#2F6F7E', shirt: '#F6DFA8' },
};
