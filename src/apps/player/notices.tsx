import { Notice } from '../../adapters/screens/notice.tsx';
import { playerWords } from './player.words.ts';
import { type Sentence, useServices } from './services.ts';

/** Something to be told, and what it names. */
export interface Told {
  readonly sentence: Sentence;
  readonly about: string | number | undefined;
}

interface NoticesProps {
  readonly told: Told | null;
  readonly update: { readonly apply: () => void } | null;
  readonly onTold: () => void;
  readonly onLater: () => void;
}

/** What is told wherever one is, one thing at a time. */
export function Notices({ told, update, onTold, onLater }: NoticesProps) {
  const { language } = useServices().settings;
  const words = playerWords(language);
  if (told) {
    const word = words[told.sentence];
    const text = typeof word === 'string' ? word : (word as (about: unknown) => string)(told.about);
    return <Notice kind={ANSWERS.includes(told.sentence) ? 'told' : 'trouble'} language={language} text={text} onClose={onTold} />;
  }
  if (!update) return null;
  return (
    <Notice kind="update" language={language} text={words.update} action={words.applyUpdate} onAction={update.apply} onClose={onLater} />
  );
}

/** Answers to what was just asked; the others are troubles. */
const ANSWERS: readonly Sentence[] = ['imported', 'nothingNew', 'erased'];
