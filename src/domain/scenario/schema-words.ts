import { z } from 'zod';

// Compiled parsers are made by `new Function`, which the content security policy of the studio forbids and reports.
z.config({ jitless: true });

/** Ids: words an author names. They stand in paths and in recordings, hence no dot, no space, no capital. */
export const ID_PATTERN = /^[a-z][a-z0-9-]*$/;
/** Language tags: two or three letters. */
export const LANGUAGE_PATTERN = /^[a-z]{2,3}$/;

/** What the shape wants where something else stands; `explain-shape.ts` has the sentence for each. */
export const WANTED = {
  id: 'id',
  words: 'words',
  text: 'text',
  blank: 'blank',
  number: 'number',
  yesOrNo: 'yes-or-no',
  list: 'list',
  map: 'map',
} as const;
export type Wanted = (typeof WANTED)[keyof typeof WANTED];

export const id = z.string({ error: WANTED.id }).regex(ID_PATTERN, { error: WANTED.id });

const words = z.string({ error: WANTED.words }).regex(/\S/, { error: WANTED.blank });

/** One thing said, in French, English, and any further language of the file. */
export const text = z
  .object({ fr: words.describe('In French.'), en: words.describe('In English (British spelling).') }, { error: WANTED.text })
  .catchall(words)
  .meta({
    id: 'Text',
    description: 'The same sense in each language, each written natively.',
    propertyNames: { pattern: LANGUAGE_PATTERN.source },
  });

const keywordList = z.array(words, { error: WANTED.list }).max(60);

export const keywords = z
  .object({ fr: keywordList.describe('French words.'), en: keywordList.describe('English words.') }, { error: WANTED.text })
  .catchall(keywordList)
  .meta({
    id: 'Keywords',
    description: 'Words by which a typed reply is recognised: lower case, no accents.',
    propertyNames: { pattern: LANGUAGE_PATTERN.source },
  });

/** An author's note: one language, never shown while playing. */
export const note = words;

export const integer = (least: number, most: number) => z.int({ error: WANTED.number }).min(least).max(most);
export const yesOrNo = z.boolean({ error: WANTED.yesOrNo });
export const list = <Item extends z.ZodType>(item: Item) => z.array(item, { error: WANTED.list });

/** Most items in a list that names other things, as in `when`: the checks compare such lists with each other. */
const MOST_REFERENCES = 24;
export const references = <Item extends z.ZodType>(item: Item) => list(item).max(MOST_REFERENCES);

export const map = <const Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape, { error: WANTED.map });

/** A map whose keys come from a closed list, none of them required. */
export const someOf = <const Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.partialRecord(z.enum(keys), value, { error: WANTED.map });

/** A map with exactly the keys of a closed list. */
export const eachOf = <const Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.record(z.enum(keys), value, { error: WANTED.map });

/** A map whose keys the author names. */
export const byId = <Value extends z.ZodType>(value: Value) => z.record(id, value, { error: WANTED.map });
