import { type Path, sentence } from './finding.ts';
import type { Mistake } from './mistake.ts';
import { LANGUAGE_PATTERN } from './schema-words.ts';
import type { SourceNode } from './source-tree.ts';

/**
 * Texts written without quotes. They read well today, and lose their end without a word the day someone types « # » in them.
 * Called on files of the right shape, in which a key of two or three letters names the language of a text.
 */
export function unquotedTexts(root: SourceNode): readonly Mistake[] {
  return [...walk(root, [])];
}

function* walk(node: SourceNode, path: Path): Iterable<Mistake> {
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* walk(item, [...path, index]);
  } else if (node.kind === 'map') {
    for (const [key, entry] of node.entries) yield* walk(entry.node, [...path, key]);
  } else if (node.plain && LANGUAGE_PATTERN.test(String(path.at(-1))) && !WORDS_OF_THE_FORMAT.has(String(path.at(-1)))) {
    yield {
      code: 'text-not-quoted',
      path,
      offset: node.offset,
      message: sentence(
        'Mettez ce texte entre guillemets doubles : sans eux, un « # » en couperait la fin.',
        'Put this text between double quotes: without them, a “#” would cut off its end.',
      ),
    };
  }
}

/** Keys of the format that look like a language. */
const WORDS_OF_THE_FORMAT = new Set(['id', 'ask']);
