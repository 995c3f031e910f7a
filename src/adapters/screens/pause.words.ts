import { speak } from './words.ts';

export const pauseWords = speak({
  fr: {
    title: 'En pause',
    kept: 'Rien n’est perdu : l’entretien vous attend à cette réplique, et le client n’a pas vu le temps passer.',
    resume: 'Reprendre',
    dossier: 'Relire le dossier',
    settings: 'Réglages',
    leave: 'Quitter l’entretien',
    leaveSays: 'Vous le retrouverez à l’accueil, là où vous en êtes.',
  },
  en: {
    title: 'Paused',
    kept: 'Nothing is lost: the talk waits for you at this very reply, and the client has not noticed the time.',
    resume: 'Resume',
    dossier: 'Read the folder again',
    settings: 'Settings',
    leave: 'Leave the talk',
    leaveSays: 'You will find it on the front page, right where you are now.',
  },
});
