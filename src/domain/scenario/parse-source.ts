import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml';
import { fail, type Result, succeed } from '../language/result.ts';
import { type Path, quote, sentence } from './finding.ts';
import type { Mistake, ReadingCode } from './mistake.ts';
import { explainYaml } from './explain-yaml.ts';
import type { PlainMap, PlainValue, Source, SourceEntry, SourceNode } from './source-tree.ts';
import { refusedCharacters } from './text-gate.ts';

/** Deepest nesting read. reliability.md, first row. */
const DEEPEST = 32;

/**
 * The one YAML document of `text`, as plain values with their places. Only the part of YAML that is data is read: no anchor,
 * no alias, no tag, one document, keys that are words and given once. All such mistakes are reported together; a mistake of
 * YAML itself stops the reading where it is.
 */
export function parseSource(text: string): Result<Source, readonly Mistake[]> {
  const events = eventsOf(text);
  if (!events.ok) return fail([events.problem]);
  const reading = new Reading(text, events.value);
  const source = reading.document();
  return reading.mistakes.length > 0 ? fail(reading.mistakes) : succeed(source);
}

function eventsOf(text: string): Result<readonly Event[], Mistake> {
  try {
    return succeed(parseEvents(text, { maxDepth: DEEPEST }));
  } catch (thrown) {
    const reason = thrown instanceof YAMLException ? thrown.reason : '';
    const offset = thrown instanceof YAMLException ? (thrown.mark?.position ?? 0) : 0;
    return fail({ ...explainYaml(reason), offset, path: [] });
  }
}

interface Read {
  readonly value: PlainValue;
  readonly node: SourceNode;
}

/** One pass over the events. Recursion is safe here: the parser let nothing deeper than `DEEPEST` through. */
class Reading {
  readonly mistakes: Mistake[] = [];
  readonly #text: string;
  readonly #events: readonly Event[];
  #next = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  document(): Source {
    this.#next = 1; // past the event that opens the document
    const first = this.#events.length > 0 ? this.#node([], 0) : undefined;
    if (!first || first.value === null) {
      this.#note('empty-file', 0, [], sentence('Le fichier est vide.', 'The file is empty.'));
    }
    const second = this.#events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
    if (second > 0) {
      const content = this.#events[second + 1];
      this.#note(
        'several-documents',
        content && startOf(content, this.#text.length),
        [],
        sentence(
          'Un fichier ne contient qu’un scénario : retirez ce qui suit la ligne « --- ».',
          'A file holds one scenario only: remove what follows the line “---”.',
        ),
      );
    }
    return { value: first?.value ?? null, root: first?.node ?? { kind: 'scalar', offset: 0, plain: true } };
  }

  /** `fallback` is the offset to give for a value of which nothing is written, as in `key:`. */
  #node(path: Path, fallback: number): Read {
    const event = this.#events[this.#next++];
    if (!event) return nothing(fallback);
    if (event.type === EVENT_ID.ALIAS) {
      this.#note(
        'yaml-alias',
        event.anchorStart - 1,
        path,
        sentence(
          'Les renvois « *nom » ne sont pas admis : répétez ce que vous voulez dire.',
          'References “*name” are not allowed: repeat what you mean.',
        ),
      );
      return nothing(event.anchorStart - 1);
    }
    if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING) return nothing(fallback);
    this.#refuseProperties(event, path);
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, path, fallback);
    return event.type === EVENT_ID.SEQUENCE ? this.#list(event, path) : this.#map(event, path);
  }

  #scalar(event: ScalarEvent, path: Path, fallback: number): Read {
    const written = getScalarValue(this.#text, event);
    const offset = startOf(event, fallback);
    // Only an escape can bring in a character that the text as a whole was not refused for.
    const mayEscape = event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast;
    for (const { code, message } of mayEscape ? refusedCharacters(written) : []) this.#note(code, offset, path, message);
    const plain = event.style === SCALAR_STYLE.PLAIN;
    return { value: plain ? resolvePlain(written) : written, node: { kind: 'scalar', offset, plain } };
  }

  #list(event: SequenceEvent, path: Path): Read {
    const value: PlainValue[] = [];
    const items: SourceNode[] = [];
    while (!this.#closes()) {
      const item = this.#node([...path, items.length], event.start);
      value.push(item.value);
      items.push(item.node);
    }
    return { value, node: { kind: 'list', offset: event.start, items } };
  }

  #map(event: MappingEvent, path: Path): Read {
    const value: PlainMap = Object.create(null);
    const entries = new Map<string, SourceEntry>();
    while (!this.#closes()) {
      const key = this.#node(path, event.start);
      const keyOffset = key.node.offset;
      const name = this.#keyName(key, path);
      const item = this.#node(name === undefined ? path : [...path, name], keyOffset);
      if (name === undefined) continue;
      if (entries.has(name)) {
        this.#note(
          'duplicate-key',
          keyOffset,
          [...path, name],
          sentence(
            `La clé « ${quote(name)} » est donnée deux fois ; une seule compterait.`,
            `The key “${quote(name)}” is given twice; only one would count.`,
          ),
        );
        continue;
      }
      entries.set(name, { keyOffset, node: item.node });
      value[name] = item.value;
    }
    return { value, node: { kind: 'map', offset: event.start, entries } };
  }

  #keyName(key: Read, path: Path): string | undefined {
    // `__proto__` is no key an author could mean, and the one key that other code could take for something else.
    if (typeof key.value === 'string' && key.value !== '__proto__') return key.value;
    this.#note(
      'key-not-text',
      key.node.offset,
      path,
      sentence(
        'Une clé est un mot, comme « id » ; les nombres, les listes et les mots réservés n’en sont pas.',
        'A key is a word, such as “id”; numbers, lists and reserved words are not.',
      ),
    );
    return undefined;
  }

  #refuseProperties(event: ScalarEvent | SequenceEvent | MappingEvent, path: Path): void {
    if (event.anchorStart >= 0) {
      this.#note(
        'yaml-anchor',
        event.anchorStart - 1,
        path,
        sentence(
          'Les ancres « &nom » ne sont pas admises : un fichier ne contient que des données.',
          'Anchors “&name” are not allowed: a file holds data only.',
        ),
      );
    }
    if (event.tagStart >= 0) {
      this.#note(
        'yaml-tag',
        event.tagStart,
        path,
        sentence(
          'Les étiquettes « !type » ne sont pas admises ; un texte qui commence par « ! » se met entre guillemets.',
          'Tags “!type” are not allowed; a text that starts with “!” goes between quotes.',
        ),
      );
    }
  }

  #closes(): boolean {
    const event = this.#events[this.#next];
    if (event && event.type !== EVENT_ID.POP) return false;
    this.#next++;
    return true;
  }

  #note(code: ReadingCode, offset: number | undefined, path: Path, message: Mistake['message']): void {
    this.mistakes.push({ code, offset: offset ?? 0, path, message });
  }
}

const nothing = (offset: number): Read => ({ value: null, node: { kind: 'scalar', offset, plain: true } });

function startOf(event: Event, fallback: number): number {
  if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) return event.start;
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return fallback;
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  if (quoted) return event.valueStart - 1;
  return event.style === SCALAR_STYLE.PLAIN ? event.valueStart : event.valueStart + Math.max(0, event.indent);
}

/** YAML 1.2, core schema, for words without quotes: `no` and `yes` are words, infinity and not-a-number are not numbers. */
function resolvePlain(written: string): PlainValue {
  if (/^(?:~|null|Null|NULL)?$/.test(written)) return null;
  if (/^(?:true|True|TRUE)$/.test(written)) return true;
  if (/^(?:false|False|FALSE)$/.test(written)) return false;
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(written)) return Number(written);
  return written;
}
