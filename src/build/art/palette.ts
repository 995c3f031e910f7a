/** Every colour of the places, by day and by night: the same drawing, other paint. Measured for contrast and colour vision with the screens' tokens. */
export interface Palette {
  readonly ink: string;
  readonly sign: string;
  readonly wall: string;
  readonly wainscot: string;
  readonly plaster: string;
  readonly panelling: string;
  readonly overcast: string;
  readonly hills: string;
  readonly desk: string;
  readonly sky: string;
  readonly city: string;
  readonly lit: string;
  readonly wood: string;
  readonly darkWood: string;
  readonly paper: string;
  readonly oldPaper: string;
  readonly metal: string;
  readonly darkMetal: string;
  readonly vermilion: string;
  readonly petrol: string;
  readonly ochre: string;
  readonly leaf: string;
  readonly darkLeaf: string;
  readonly lamp: string;
  /** The light under a lamp: see-through, and nothing at all by day. */
  readonly glow: string;
  /** What hangs in the sky. */
  readonly sun: string;
  readonly brick: string;
  readonly ground: string;
}

export type Colour = keyof Palette;
export type Light = 'day' | 'night';

export const PALETTES: Readonly<Record<Light, Palette>> = {
  day: {
    ink: '#1E1B2E',
    sign: '#1E1B2E',
    wall: '#CFE1DB',
    wainscot: '#B9D1CA',
    plaster: '#F2DEC4',
    panelling: '#D9B48F',
    overcast: '#DCE3E6',
    hills: '#C3CED2',
    desk: '#E7D9C3',
    sky: '#FBE9C3',
    city: '#9CC0BF',
    lit: '#FBE9C3',
    wood: '#D9A566',
    darkWood: '#B98349',
    paper: '#FFFBF2',
    oldPaper: '#EADFCB',
    metal: '#AEB9C6',
    darkMetal: '#8995A6',
    vermilion: '#D5573B',
    petrol: '#2F6F7E',
    ochre: '#F2C14E',
    leaf: '#5F9472',
    darkLeaf: '#3F7560',
    lamp: '#FFF3C4',
    glow: '#FFF3C400',
    sun: '#F2C14E',
    brick: '#D98E6B',
    ground: '#D8C6A6',
  },
  night: {
    ink: '#14121F',
    sign: '#F6D07A',
    wall: '#43606A',
    wainscot: '#385058',
    plaster: '#6A5548',
    panelling: '#574238',
    overcast: '#4D5A66',
    hills: '#404C57',
    desk: '#4A4250',
    sky: '#26304F',
    city: '#39476A',
    lit: '#F6D07A',
    wood: '#94683F',
    darkWood: '#75502F',
    paper: '#E9DFCD',
    oldPaper: '#C9BCA6',
    metal: '#7C8798',
    darkMetal: '#5E687A',
    vermilion: '#C24F37',
    petrol: '#2C6472',
    ochre: '#D9A941',
    leaf: '#4A7A5E',
    darkLeaf: '#35604F',
    lamp: '#FFE9A8',
    glow: '#FFE9A824',
    sun: '#E9DFCD',
    brick: '#8E5640',
    ground: '#5D5247',
  },
};

/** The line of the people does not change at night: faces stay as they are. */
export const INK = PALETTES.day.ink;
/** Teeth, shirts, drawstrings: never pure white. */
export const PAPER = PALETTES.day.paper;
