import arrowUUpLeft from 'icon:arrow-u-up-left';
import chalkboardTeacher from 'icon:chalkboard-teacher';
import chatCircle from 'icon:chat-circle';
import chatCircleSlash from 'icon:chat-circle-slash';
import chatCircleText from 'icon:chat-circle-text';
import check from 'icon:check';
import door from 'icon:door';
import doorOpen from 'icon:door-open';
import ear from 'icon:ear';
import gift from 'icon:gift';
import handHeart from 'icon:hand-heart';
import heart from 'icon:heart';
import hourglassMedium from 'icon:hourglass-medium';
import lightbulb from 'icon:lightbulb';
import lightning from 'icon:lightning';
import magnifyingGlass from 'icon:magnifying-glass';
import maskSad from 'icon:mask-sad';
import megaphoneSimple from 'icon:megaphone-simple';
import question from 'icon:question';
import shieldWarning from 'icon:shield-warning';
import tag from 'icon:tag';
import type { DecisionKind } from '../../domain/scoring/debrief.ts';

/** The pictogram of each kind of decision. Always beside its word. */
export const KIND_ICONS: Readonly<Record<DecisionKind, string>> = {
  'clear-no': megaphoneSimple,
  'soft-no': megaphoneSimple,
  'no-and-question': magnifyingGlass,
  'no-and-offer': lightbulb,
  maybe: hourglassMedium,
  yes: check,
  'given-away': shieldWarning,
  'price-match': tag,
  'free-extra': gift,
  question: magnifyingGlass,
  'wasted-question': question,
  listening: ear,
  'fitting-offer': lightbulb,
  'ill-fitting-offer': lightbulb,
  'outside-limits': shieldWarning,
  courtesy: handHeart,
  reason: chatCircleText,
  apology: heart,
  'taken-back': arrowUUpLeft,
  attack: lightning,
  lecture: chalkboardTeacher,
  untruth: maskSad,
  silence: chatCircleSlash,
  'kind-close': doorOpen,
  'curt-close': door,
  other: chatCircle,
};
