import type { GameObjects, Scene } from 'phaser';
import { AT_REST, blend, breathAt, eased, gestureAt, nodAt, type Pose, POSTURES, together } from '../motion.ts';
import { FACE_HALVES, NECK, PIECES, type PlaceGeometry } from '../rig.ts';
import type { Picture } from '../stage.ts';
import type { Drawing } from './drawings.ts';
import { createFace } from './face.ts';

/** The client: body, head that turns on it, face. */
export interface Client {
  show(picture: Picture, seat: PlaceGeometry['client'], portrait: Drawing, faces: Drawing): void;
  /** True while it moves more than breath does. */
  update(delta: number): boolean;
  dispose(): void;
}

/** A change of mood is felt in this time. */
const POSTURE_MS = 900;
/** A movement that has ended. */
const OVER = Number.POSITIVE_INFINITY;
/** Nearer and farther is measured from the chest, in portrait units. */
const CHEST = { x: 398, y: 900 } as const;

export function createClient(scene: Scene, parent: GameObjects.Container): Client {
  const figure = scene.add.container();
  const body = piece(scene, 'body');
  const head = scene.add.container(NECK.x, NECK.y);
  const skull = piece(scene, 'head');
  const top = piece(scene, 'top');
  const face = createFace(scene);
  head.add([skull, ...face.images, top]);
  for (const image of [skull, ...face.images, top]) image.setPosition(image.x - NECK.x, image.y - NECK.y);
  figure.add([body, head]);
  parent.add(figure);

  let picture: Picture | undefined;
  let seat: PlaceGeometry['client'] = { x: 0, y: 0, scale: 1 };
  let breath = 0;
  let gestureTime = OVER;
  let nodTime = OVER;
  let postureTime = POSTURE_MS;
  let postureFrom: Pose = AT_REST;

  const posture = (): Pose => blend(postureFrom, POSTURES[picture?.mood ?? 'neutral'], eased(postureTime / POSTURE_MS));

  const gesture = (): Pose | undefined => (picture?.gesture === undefined ? undefined : gestureAt(picture.gesture, gestureTime));
  const pose = (): Pose => together([posture(), breathAt(breath), gesture(), nodAt(nodTime)]);

  const take = ({ x, y, size, headX, headY, headTurn }: Pose): void => {
    const scale = seat.scale * size;
    figure.setScale(scale).setPosition(seat.x + x + CHEST.x * (seat.scale - scale), seat.y + y + CHEST.y * (seat.scale - scale));
    head.setPosition(NECK.x + headX / seat.scale, NECK.y + headY / seat.scale).setAngle(headTurn);
  };

  return {
    show(next, newSeat, portrait, faces) {
      // Another client, or another place, starts afresh and at rest: a still picture has shown the same pose before.
      const before = picture?.portrait === next.portrait && picture.place === next.place ? picture : undefined;
      const speaks = next.speaking && !before?.speaking;
      const acts = next.gesture !== undefined && (before?.gesture !== next.gesture || speaks);
      if (acts || before?.mood !== next.mood) {
        // What is left of a gesture goes over into the change of posture: nothing jumps.
        postureFrom = before ? together([posture(), acts ? gesture() : undefined]) : AT_REST;
        postureTime = 0;
      }
      if (acts) gestureTime = 0;
      if (next.still || next.gesture === undefined) gestureTime = OVER;
      if (before && before.face !== next.face) nodTime = 0;
      if (next.still || !before) nodTime = OVER;

      picture = next;
      seat = newSeat;
      dress(body, portrait, 'body');
      dress(skull, portrait, 'head');
      dress(top, portrait, 'top');
      face.show(FACE_HALVES[next.face], faces, {
        cut: next.still || !before,
        speaks: next.speaking && !next.still,
        starts: acts || speaks,
        blinks: !next.still,
      });
      take(next.still ? AT_REST : pose());
    },
    update(delta) {
      if (!picture) return false;
      if (picture.still) return false;
      breath += delta;
      gestureTime += delta;
      nodTime += delta;
      postureTime = Math.min(POSTURE_MS, postureTime + delta);
      take(pose());
      const faceMoves = face.update(delta);
      return faceMoves || gesture() !== undefined || nodAt(nodTime) !== undefined || postureTime < POSTURE_MS;
    },
    dispose() {
      figure.destroy(true);
    },
  };
}

function piece(scene: Scene, name: 'body' | 'head' | 'top'): GameObjects.Image {
  const { x, y } = PIECES[name];
  return scene.add.image(x, y, '__DEFAULT').setOrigin(0);
}

function dress(image: GameObjects.Image, { key, scale }: Drawing, cell: string): void {
  image
    .setTexture(key, cell)
    .setOrigin(0)
    .setScale(1 / scale);
}
