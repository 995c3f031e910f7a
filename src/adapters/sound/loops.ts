/** Where one whole turn lies in the file of that name: [start, length] in milliseconds. Written by src/build/sounds.sh; do not edit. */
export const LOOPS = {
  office: [72.688, 12000],
  'video-call': [103.604, 12000],
  cafe: [155.312, 12000],
  'building-site': [155.167, 12000],
  music: [111.167, 25600],
} as const;
