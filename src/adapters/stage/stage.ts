import type { Face, Mood, PlaceId, PortraitId, Reaction } from '../../domain/scenario/vocabulary.ts';

/** What the player sees at one moment: said whole each time, so that a stage may arrive late and still be right. */
export interface Picture {
  readonly place: PlaceId;
  readonly portrait: PortraitId;
  readonly face: Face;
  readonly mood: Mood;
  /** The client's line has just come: lips move for a short while. */
  readonly speaking: boolean;
  /** What the client does with the line; plays once, when it changes or when `speaking` turns true. */
  readonly gesture?: Reaction | 'opening';
  readonly night: boolean;
  /** Reduced motion: nothing moves, changes are cuts. */
  readonly still: boolean;
}

/** Scenery behind the words: never focusable, never read aloud, never in the way of a pointer. */
export interface Stage {
  show(picture: Picture): void;
  /** The box has changed. Stages also watch their box by themselves. */
  resize(): void;
  /** Removes everything from the page, listeners included. */
  dispose(): void;
}
