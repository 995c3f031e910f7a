/** Where each effect lies in `effects.webm` and `effects.mp3`: [start, length] in milliseconds. Written by src/build/sounds.sh; do not edit. */
export const EFFECTS = {
  choose: [100, 190],
  reply: [350, 540],
  'trust-up': [950, 1040],
  'trust-down': [2050, 1240],
  'stake-found': [3350, 1390],
  press: [4800, 540],
  settled: [5400, 1840],
  'clean-exit': [7300, 1840],
  leave: [9200, 1340],
  'talk-start': [10600, 1340],
  page: [12000, 580],
} as const;
