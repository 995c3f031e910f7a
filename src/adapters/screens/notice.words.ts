import { speak } from './words.ts';

export const noticeWords = speak({
  fr: { close: 'Fermer ce message', trouble: 'Attention', update: 'Nouvelle version', told: 'Information' },
  en: { close: 'Close this message', trouble: 'Take note', update: 'New version', told: 'Information' },
});
