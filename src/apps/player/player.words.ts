import { speak } from '../../adapters/screens/words.ts';

/** Sentences that belong to no one screen. */
export const playerWords = speak({
  fr: {
    unknownScenario: (id: string) => `Ce lien parle d’un entretien que cette version ne connaît pas : « ${id} ».`,
    damaged: (count: number) =>
      count === 1
        ? 'Un entretien enregistré est abîmé. Il a été mis de côté ; les autres sont intacts.'
        : `${count} entretiens enregistrés sont abîmés. Ils ont été mis de côté ; les autres sont intacts.`,
    update: 'Une nouvelle version est prête. Votre entretien en cours sera gardé.',
    applyUpdate: 'Mettre à jour',
    scenarioEdited: 'Ce scénario a changé depuis cet entretien : il ne peut pas reprendre. Il reste enregistré ; en voici un nouveau.',
    notFetched: 'La suite n’a pas pu être chargée. Vérifiez la connexion, puis réessayez ; rien n’est perdu.',
    imported: (count: number) => (count === 1 ? 'Un entretien ajouté.' : `${count} entretiens ajoutés.`),
    nothingNew: 'Rien à ajouter : tout y était déjà.',
    notAnArchive: 'Ce fichier n’est pas un export de « Non, mais… ». Rien n’a été changé.',
    newerArchive: 'Ce fichier vient d’une version plus récente. Mettez le jeu à jour, puis recommencez.',
    brokenRecording: (position: number) =>
      `Le ${position === 1 ? 'premier' : `${position}e`} entretien de ce fichier est abîmé. Rien n’a été ajouté.`,
    storageProblem: (detail: string) => `Ce navigateur ne laisse rien enregistrer (${detail}).`,
    erased: 'Tout a été effacé de cet appareil.',
  },
  en: {
    unknownScenario: (id: string) => `This link is about a talk that this version does not know: “${id}”.`,
    damaged: (count: number) =>
      count === 1
        ? 'One saved talk is damaged. It has been set aside; the others are intact.'
        : `${count} saved talks are damaged. They have been set aside; the others are intact.`,
    update: 'A new version is ready. The talk you are in will be kept.',
    applyUpdate: 'Update',
    scenarioEdited: 'This scenario has changed since that talk, which cannot go on. It is still saved; here is a new one.',
    notFetched: 'The rest could not be loaded. Check the connection and try again; nothing is lost.',
    imported: (count: number) => (count === 1 ? 'One talk added.' : `${count} talks added.`),
    nothingNew: 'Nothing to add: it was all here already.',
    notAnArchive: 'This file is not an export of “No, but…”. Nothing has been changed.',
    newerArchive: 'This file comes from a newer version. Update the game, then try again.',
    brokenRecording: (position: number) => `Talk number ${position} in this file is damaged. Nothing has been added.`,
    storageProblem: (detail: string) => `This browser lets nothing be saved (${detail}).`,
    erased: 'Everything has been erased from this device.',
  },
});
