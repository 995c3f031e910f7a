import type { Language } from '../../domain/language/text.ts';

const en = {
  usage: `non-mais: practise saying no to a client.

  non-mais check PATH… [--json] [--lang fr|en]
      reads scenario files (or folders of them) and tells every problem with its place; exit 0 or 1
  non-mais play SCENARIO [--variant ID] [--seed S] [--lang fr|en] [--replies id,id,…] [--json]
      plays a talk in the terminal; with --replies, plays these and shows what came of it
  non-mais score FILE [--json]
      scores a talk or a list of talks ({variant, turns} or {variant, replies}, JSON)
  non-mais graph SCENARIO --format mermaid|xstate
      draws the dialogue
  non-mais schema [--out FILE]
      the JSON Schema of scenario files, for editors
  non-mais prove PATH… [--jitter] [--whole] [--json] [--lang fr|en]
      every talk of every variant and persona: what is never reached, endings, best and worst scores;
      --jitter: also with the client's trust and patience 5 points up or down;
      --whole: accounts for every talk, however many (a minute or so for each variant and persona of a long talk)
  non-mais cues PATH… [--json] [--lang fr|en]
      how often the best reply is the longest, the shortest, the only question…; exit 1 if that gives too much away
  non-mais strategies PATH… [--json] [--lang fr|en]
      what fixed ways of playing earn, over every variant and 200 seeds

SCENARIO is a file, or the id of a scenario in the folder scenarios/.
Exit codes: 0 well, 1 problems found, 2 wrong usage or unreadable file.`,
  unknownCommand: (name: string, known: string) => `unknown command "${name}"; known: ${known}`,
  missingFile: (path: string) => `${path}: no such file`,
  notAFile: (path: string) => `${path}: is a folder, not a file`,
  unreadableFile: (path: string, why: string) => `${path}: cannot be read (${why})`,
  nothingToProve: 'prove: name at least one scenario file or folder',
  searchedWhole: (talks: string, states: number, depth: number) =>
    `every talk accounted for: ${talks} talks, ${states} states; those of up to ${depth} replies all scored`,
  searchedTo: (depth: number, talks: string, states: number) =>
    `too many talks to search them all: every talk of up to ${depth} replies (${talks} of them), the most promising ones beyond; ${states} states`,
  best: 'best',
  worst: 'worst',
  bestFound: 'best found',
  worstFound: 'worst found',
  shortest: 'shortest',
  shortestFound: 'shortest found',
  never: { moments: 'moments no talk reaches', replies: 'replies no talk offers' },
  notMet: { moments: 'moments not met in any talk searched', replies: 'replies not met in any talk searched' },
  allMet: 'every moment is reached and every reply offered in some variant',
  nothingToRead: 'cues: name at least one scenario file or folder',
  tooTelling: 'too telling',
  nothingToPlay: 'strategies: name at least one scenario file or folder',
  strategy: 'strategy',
  meanMinMax: '  mean  min  max',
  noPath: 'check: name at least one scenario file or folder',
  noScenarioIn: (path: string) => `${path}: no scenario file (.yaml) in it`,
  oneScenario: 'name one scenario: a file, or an id of the folder scenarios/',
  oneFile: 'score: name one JSON file',
  unknownScenario: (name: string) => `${name}: no such file, and no scenario of that id in the folder scenarios/`,
  brokenScenario: (path: string, count: number) => `${path}: ${count} problem(s); see non-mais check ${path}`,
  unknownLanguage: (name: string, known: string) => `--lang ${name}: not a language of this scenario; known: ${known}`,
  unknownVariant: (name: string, known: string) => `--variant ${name}: no such variant; known: ${known}`,
  unknownFormat: (name: string) => `--format ${name}: mermaid or xstate`,
  replyRefused: (turn: number, reply: string, offered: string) => `turn ${turn}: reply "${reply}" is not offered here; offered: ${offered}`,
  talkEnded: (turn: number, reply: string) => `turn ${turn}: reply "${reply}" comes after the end of the talk`,
  notJson: (path: string, why: string) => `${path}: not JSON (${why})`,
  notATalk: (path: string, at: string) => `${path}: ${at}: not a talk; expected {variant, turns} or {variant, replies}`,
  fileFine: (file: string) => `${file}: fine`,
  allFine: (count: number) => `${count} file(s), no problem`,
  someProblems: (errors: number, warnings: number) => `${errors} error(s), ${warnings} warning(s)`,
  error: 'error',
  warning: 'warning',
  limits: 'Your limits',
  known: 'What you know',
  you: 'You',
  silence: '(silence)',
  whatDoYouSay: 'What do you say? (number, s for silence, c to close, q to leave)',
  noSuchChoice: 'A number of the list, s, c or q.',
  closeInstead: 'How do you close?',
  left: 'You left the talk. Replay with --seed',
  ended: 'Ending',
  total: 'Total',
  cappedAt: 'capped at',
  threeWeeks: 'Three weeks later',
  behind: 'What lay behind',
  stillOpen: 'The talk goes on; offered now',
};

const fr: typeof en = {
  usage: `non-mais : s’exercer à dire non à un client.

  non-mais check CHEMIN… [--json] [--lang fr|en]
      lit des fichiers de scénario (ou des dossiers) et donne chaque problème avec sa place ; code 0 ou 1
  non-mais play SCÉNARIO [--variant ID] [--seed S] [--lang fr|en] [--replies id,id,…] [--json]
      joue un entretien dans le terminal ; avec --replies, joue ces répliques et montre la suite
  non-mais score FICHIER [--json]
      note un entretien ou une liste ({variant, turns} ou {variant, replies}, en JSON)
  non-mais graph SCÉNARIO --format mermaid|xstate
      dessine le dialogue
  non-mais schema [--out FICHIER]
      le schéma JSON des fichiers de scénario, pour les éditeurs
  non-mais prove CHEMIN… [--jitter] [--whole] [--json] [--lang fr|en]
      tous les entretiens, par variante et tempérament : ce qu’on n’atteint jamais, les issues, les meilleures et les pires notes ;
      --jitter : aussi avec la confiance et la patience du client à 5 points près ;
      --whole : rend compte de tous les entretiens, si nombreux soient-ils (une minute environ par variante et tempérament d’un long entretien)
  non-mais cues CHEMIN… [--json] [--lang fr|en]
      combien de fois la meilleure réplique est la plus longue, la plus courte, la seule question… ; code 1 si c’est trop révélateur
  non-mais strategies CHEMIN… [--json] [--lang fr|en]
      ce que rapportent des façons de jouer fixes, sur chaque variante et 200 graines

SCÉNARIO est un fichier, ou l’identifiant d’un scénario du dossier scenarios/.
Codes de sortie : 0 tout va bien, 1 des problèmes, 2 mauvais usage ou fichier illisible.`,
  unknownCommand: (name, known) => `commande inconnue « ${name} » ; connues : ${known}`,
  missingFile: (path) => `${path} : ce fichier n’existe pas`,
  notAFile: (path) => `${path} : c’est un dossier, pas un fichier`,
  unreadableFile: (path, why) => `${path} : lecture impossible (${why})`,
  nothingToProve: 'prove : nommez au moins un fichier de scénario ou un dossier',
  searchedWhole: (talks, states, depth) =>
    `compte rendu de tous les entretiens : ${talks} entretiens, ${states} états ; tous ceux de ${depth} répliques au plus sont notés`,
  searchedTo: (depth, talks, states) =>
    `trop d’entretiens pour les parcourir tous : tous ceux de ${depth} répliques au plus (${talks}), les plus prometteurs au-delà ; ${states} états`,
  best: 'au mieux',
  worst: 'au pire',
  bestFound: 'au mieux (trouvé)',
  worstFound: 'au pire (trouvé)',
  shortest: 'au plus court',
  shortestFound: 'au plus court (trouvé)',
  never: { moments: 'moments qu’aucun entretien n’atteint', replies: 'répliques qu’aucun entretien ne propose' },
  notMet: { moments: 'moments qu’aucun entretien parcouru n’atteint', replies: 'répliques qu’aucun entretien parcouru ne propose' },
  allMet: 'chaque moment est atteint et chaque réplique proposée dans une variante au moins',
  nothingToRead: 'cues : nommez au moins un fichier de scénario ou un dossier',
  tooTelling: 'trop révélateur',
  nothingToPlay: 'strategies : nommez au moins un fichier de scénario ou un dossier',
  strategy: 'stratégie',
  meanMinMax: '  moy.  min  max',
  noPath: 'check : nommez au moins un fichier de scénario ou un dossier',
  noScenarioIn: (path) => `${path} : aucun fichier de scénario (.yaml)`,
  oneScenario: 'nommez un scénario : un fichier, ou un identifiant du dossier scenarios/',
  oneFile: 'score : nommez un fichier JSON',
  unknownScenario: (name) => `${name} : ni un fichier, ni l’identifiant d’un scénario du dossier scenarios/`,
  brokenScenario: (path, count) => `${path} : ${count} problème(s) ; voir non-mais check ${path}`,
  unknownLanguage: (name, known) => `--lang ${name} : pas une langue de ce scénario ; connues : ${known}`,
  unknownVariant: (name, known) => `--variant ${name} : cette variante n’existe pas ; connues : ${known}`,
  unknownFormat: (name) => `--format ${name} : mermaid ou xstate`,
  replyRefused: (turn, reply, offered) => `tour ${turn} : la réplique « ${reply} » n’est pas proposée ici ; proposées : ${offered}`,
  talkEnded: (turn, reply) => `tour ${turn} : la réplique « ${reply} » vient après la fin de l’entretien`,
  notJson: (path, why) => `${path} : ce n’est pas du JSON (${why})`,
  notATalk: (path, at) => `${path} : ${at} : ce n’est pas un entretien ; attendu {variant, turns} ou {variant, replies}`,
  fileFine: (file) => `${file} : rien à redire`,
  allFine: (count) => `${count} fichier(s), aucun problème`,
  someProblems: (errors, warnings) => `${errors} erreur(s), ${warnings} avertissement(s)`,
  error: 'erreur',
  warning: 'avertissement',
  limits: 'Vos limites',
  known: 'Ce que vous savez',
  you: 'Vous',
  silence: '(silence)',
  whatDoYouSay: 'Que répondez-vous ? (un numéro, s pour vous taire, c pour conclure, q pour sortir)',
  noSuchChoice: 'Un numéro de la liste, s, c ou q.',
  closeInstead: 'Comment concluez-vous ?',
  left: 'Vous avez quitté l’entretien. Pour le rejouer : --seed',
  ended: 'Issue',
  total: 'Total',
  cappedAt: 'plafonné à',
  threeWeeks: 'Trois semaines plus tard',
  behind: 'Ce qu’il y avait derrière',
  stillOpen: 'L’entretien continue ; proposées maintenant',
};

const WORDS: Readonly<Record<Language, typeof en>> = { fr, en };

export function wordsOf(language: Language): typeof en {
  return WORDS[language];
}
