import { speak } from './words.ts';

export const dialogWords = speak({
  fr: { close: 'Fermer' },
  en: { close: 'Close' },
});
