import type { Path } from './finding.ts';

/** A value as YAML gives it: what an author may write at all. Maps have no prototype, so a key is only ever a key. */
export type PlainValue = null | boolean | number | string | PlainValue[] | PlainMap;
export interface PlainMap {
  [key: string]: PlainValue;
}

/** Where each value of a file stands, in the shape of the file. Offsets are UTF-16 units from the start of the text. */
export type SourceNode =
  | { readonly kind: 'scalar'; readonly offset: number; readonly plain: boolean }
  | { readonly kind: 'list'; readonly offset: number; readonly items: readonly SourceNode[] }
  | { readonly kind: 'map'; readonly offset: number; readonly entries: ReadonlyMap<string, SourceEntry> };

export interface SourceEntry {
  readonly keyOffset: number;
  readonly node: SourceNode;
}

/** What a file holds, and where. */
export interface Source {
  readonly value: PlainValue;
  readonly root: SourceNode;
}

/**
 * The offset of what `path` names: the value when it is a single word, else its key, else the item of the list.
 * A path that leads further than the file goes stops at the last place there is.
 */
export function offsetOf(root: SourceNode, path: Path): number {
  let offset = root.offset;
  let node = root;
  for (const step of path) {
    const next = follow(node, step);
    if (!next) break;
    offset = next.node.kind === 'scalar' ? next.node.offset : next.keyOffset;
    node = next.node;
  }
  return offset;
}

/** The offset of the key `key` in the map that `path` names, or that of the map if the key is not there. */
export function offsetOfKey(root: SourceNode, path: Path, key: string): number {
  const map = nodeAt(root, path);
  const found = map?.kind === 'map' ? map.entries.get(key) : undefined;
  return found?.keyOffset ?? offsetOf(root, path);
}

/** The node that `path` names, or undefined if the file does not go so far. */
export function nodeAt(root: SourceNode, path: Path): SourceNode | undefined {
  let node: SourceNode | undefined = root;
  for (const step of path) node = node && follow(node, step)?.node;
  return node;
}

/** The value that `path` names, or undefined. */
export function valueAt(value: PlainValue, path: Path): PlainValue | undefined {
  let found: PlainValue | undefined = value;
  for (const step of path) {
    if (Array.isArray(found)) found = found[Number(step)];
    else if (typeof found === 'object' && found !== null && Object.hasOwn(found, step)) found = found[step];
    else return undefined;
  }
  return found;
}

function follow(node: SourceNode, step: string | number): SourceEntry | undefined {
  if (node.kind === 'list') {
    const item = node.items[Number(step)];
    return item && { keyOffset: item.offset, node: item };
  }
  if (node.kind === 'scalar') return undefined;
  // A single line may be written where a list of lines is read: position 0 is then the line itself.
  if (typeof step === 'number') return { keyOffset: node.offset, node };
  return node.entries.get(step);
}
