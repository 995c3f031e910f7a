import chatCircleText from 'icon:chat-circle-text';
import ear from 'icon:ear';
import fastForward from 'icon:fast-forward';
import heartBreak from 'icon:heart-break';
import megaphoneSimple from 'icon:megaphone-simple';
import question from 'icon:question';
import smiley from 'icon:smiley';
import smileyAngry from 'icon:smiley-angry';
import smileyBlank from 'icon:smiley-blank';
import smileyMeh from 'icon:smiley-meh';
import smileySad from 'icon:smiley-sad';
import warning from 'icon:warning';
import type { Language } from '../../domain/language/text.ts';
import type { Face } from '../../domain/scenario/vocabulary.ts';

export type Gender = 'f' | 'm';
export type Tone = 'good' | 'plain' | 'warn' | 'bad';

/** How a face is told in words: the drawing never carries the mood alone. */
export interface MoodSign {
  readonly tone: Tone;
  readonly icon: string;
  readonly word: string;
}

export function moodSign(face: Face, gender: Gender, language: Language): MoodSign {
  const [tone, icon, en, masculine, feminine = masculine] = MOODS[face];
  return { tone, icon, word: language === 'en' ? en : gender === 'f' ? feminine : masculine };
}

/** Tone, icon, English, French of a man, French of a woman where it differs. design: section 2, the mood table. */
const MOODS: Readonly<Record<Face, readonly [tone: Tone, icon: string, en: string, masculine: string, feminine?: string]>> = {
  delighted: ['good', smiley, 'Delighted', 'Enthousiaste'],
  relieved: ['good', smiley, 'Relieved', 'Soulagé', 'Soulagée'],
  open: ['good', smiley, 'Open', 'Ouvert', 'Ouverte'],
  neutral: ['plain', smileyMeh, 'Neutral', 'Neutre'],
  listening: ['plain', ear, 'Listening', 'À l’écoute'],
  explaining: ['plain', chatCircleText, 'Explaining', 'Explique'],
  surprised: ['plain', smileyBlank, 'Surprised', 'Surpris', 'Surprise'],
  worried: ['warn', warning, 'Worried', 'Inquiet', 'Inquiète'],
  sceptical: ['warn', question, 'Sceptical', 'Sceptique'],
  pushing: ['warn', fastForward, 'Pushing', 'Pressant', 'Pressante'],
  disappointed: ['warn', smileySad, 'Disappointed', 'Déçu', 'Déçue'],
  hurt: ['bad', heartBreak, 'Hurt', 'Blessé', 'Blessée'],
  irritated: ['bad', smileyAngry, 'Irritated', 'Agacé', 'Agacée'],
  protesting: ['bad', megaphoneSimple, 'Protesting', 'Proteste'],
  angry: ['bad', smileyAngry, 'Angry', 'En colère'],
};
