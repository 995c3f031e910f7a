import type { Look } from './cast.ts';
import { INK, PAPER } from './palette.ts';
import { group, type Markup, path } from './markup.ts';

/** The clothes, ours, painted over the T-shirt of the package. Units are those of the portrait. */
export function clothes(look: Look): Markup {
  return group(
    { stroke: INK, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    WARDROBE[look.garment](look.cloth, look.shirt ?? PAPER),
  );
}

type Draw = (cloth: string, shirt: string) => Markup;

const WARDROBE: Readonly<Record<Look['garment'], Draw>> = {
  shirt: (cloth) =>
    [
      coat(cloth),
      line('M397 704C402 860 402 1060 398 1260', 12),
      `<g fill="${INK}" stroke="none"><circle cx="424" cy="850" r="9"/><circle cx="426" cy="980" r="9"/></g>`,
      shape('M243 592C276 662 330 702 395 706C372 748 350 786 322 818C280 772 240 718 208 652Z', cloth, 15),
      shape('M517 595C500 662 458 702 395 706C414 750 436 786 466 812C506 768 540 710 562 646Z', cloth, 15),
    ].join(''),

  blazer: (cloth, shirt) =>
    [
      coat(cloth),
      path('M243 594C282 664 332 704 397 704C462 702 502 664 517 597C520 740 470 900 404 1040C330 900 256 760 243 594Z', {
        fill: shirt,
        stroke: 'none',
      }),
      collar(shirt),
      shape('M232 606C198 660 172 728 160 792L232 806L198 852C252 948 328 1030 404 1090C350 970 284 800 232 606Z', cloth, 15),
      shape('M528 604C572 650 604 712 618 774L556 792L588 838C544 938 480 1026 404 1090C450 960 508 780 528 604Z', cloth, 15),
    ].join(''),

  'roll-neck': (cloth) =>
    [
      coat(cloth),
      shape('M256 560C250 600 244 634 250 664C300 730 460 736 516 662C520 630 514 600 506 566C450 640 316 640 256 560Z', cloth, 16),
      line('M300 640C306 660 310 676 312 694M380 668L382 712M456 654C452 672 450 684 448 698', 9),
    ].join(''),

  hoodie: (cloth) =>
    [
      coat(cloth),
      shape(
        'M236 580C180 620 190 700 262 750C330 800 470 798 534 742C584 696 572 620 522 584C510 660 470 712 397 712C322 712 262 664 236 580Z',
        cloth,
        16,
      ),
      path('M350 778C346 840 352 880 346 930M456 776C462 830 454 870 462 910', { stroke: PAPER, 'stroke-width': 14 }),
      line('M340 930l10 34M466 910l-4 34', 10),
    ].join(''),

  'work-vest': (cloth, shirt) =>
    [
      coat(shirt),
      shape(
        'M250 604C200 640 170 720 172 800C176 960 160 1110 150 1260L620 1260C606 1100 600 960 596 820C594 730 560 650 514 606C516 690 470 800 400 880C320 790 262 700 250 604Z',
        cloth,
        17,
      ),
      line('M400 884C404 1010 402 1130 398 1260', 13),
      collar(shirt),
    ].join(''),
};

/** Shoulders, chest and sleeves: the ground of every garment. */
function coat(cloth: string): Markup {
  return (
    shape(
      'M243 594C170 606 60 690 4 800C-22 850-44 890-46 930C-50 1040-52 1140-54 1260L742 1260C730 1130 716 1020 702 930C690 860 672 770 640 720C608 662 566 622 517 597C500 660 462 700 397 700C330 700 280 656 243 594Z',
      cloth,
      20,
    ) + line('M134 902C132 1010 120 1130 112 1260M622 812C630 960 644 1110 662 1260', 18)
  );
}

function collar(shirt: string): Markup {
  return (
    shape('M243 592C276 662 330 702 395 706C376 742 356 772 330 798C290 760 258 716 228 664Z', shirt, 13) +
    shape('M517 595C500 662 458 702 395 706C412 744 432 772 458 794C494 756 520 712 540 654Z', shirt, 13)
  );
}

const shape = (d: string, fill: string, width: number): Markup => path(d, { fill, 'stroke-width': width });
const line = (d: string, width: number): Markup => path(d, { 'stroke-width': width });
