import type { Check } from '../finding.ts';
import { addressMixed } from './address-mixed.ts';
import { deadEnd } from './dead-end.ts';
import { deadEndFits } from './dead-end-fits.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateText } from './duplicate-text.ts';
import { extraLanguage } from './extra-language.ts';
import { fewVariants } from './few-variants.ts';
import { fittingNeverOffered } from './fitting-never-offered.ts';
import { incompleteStanding } from './incomplete-standing.ts';
import { jargon } from './jargon.ts';
import { keyFactUnreachable } from './key-fact-unreachable.ts';
import { keywordForm } from './keyword-form.ts';
import { lengthSpread } from './length-spread.ts';
import { lineTooLong } from './line-too-long.ts';
import { loopWithoutExit } from './loop-without-exit.ts';
import { manyReplies } from './many-replies.ts';
import { markupInText } from './markup-in-text.ts';
import { missingLanguage } from './missing-language.ts';
import { missingLine } from './missing-line.ts';
import { movesInvalid } from './moves-invalid.ts';
import { nextIgnored } from './next-ignored.ts';
import { noFittingAlternative } from './no-fitting-alternative.ts';
import { noQuestion } from './no-question.ts';
import { noRefusal } from './no-refusal.ts';
import { playerGendered } from './player-gendered.ts';
import { sharedPrimary } from './shared-primary.ts';
import { standingPhase } from './standing-phase.ts';
import { tacticsTooFew } from './tactics-too-few.ts';
import { typography } from './typography.ts';
import { unknownTarget } from './unknown-target.ts';
import { unreachableMoment } from './unreachable-moment.ts';
import { variantsAlike } from './variants-alike.ts';
import { weightsSum } from './weights-sum.ts';
import { whyTemptingMissing } from './why-tempting-missing.ts';

/** Every rule on a whole scenario. One file a rule; docs/diagnostics.md has one entry a code. */
export const CHECKS = [
  // What a reference or a number gets wrong.
  unknownTarget,
  duplicateId,
  weightsSum,
  missingLanguage,
  extraLanguage,
  markupInText,
  // What breaks the talk.
  movesInvalid,
  standingPhase,
  missingLine,
  incompleteStanding,
  noRefusal,
  noQuestion,
  deadEnd,
  loopWithoutExit,
  tacticsTooFew,
  // What breaks the learning.
  keyFactUnreachable,
  noFittingAlternative,
  deadEndFits,
  variantsAlike,
  unreachableMoment,
  nextIgnored,
  fittingNeverOffered,
  sharedPrimary,
  fewVariants,
  manyReplies,
  whyTemptingMissing,
  // How it is written.
  addressMixed,
  playerGendered,
  typography,
  lineTooLong,
  lengthSpread,
  duplicateText,
  jargon,
  keywordForm,
] as const satisfies readonly Check[];

export type CheckCode = (typeof CHECKS)[number]['code'];
