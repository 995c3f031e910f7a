import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { fail, type Result, succeed } from '../../domain/language/result.ts';
import type { Journal, JournalProblem } from '../../domain/talk/ports.ts';
import type { RecordedReply, Recording } from '../../domain/talk/recording.ts';
import { isRecording } from './recording-shape.ts';

/** A talk on disk: its opening and its end in one place, each reply in another, so that a reply is one small write. */
interface TalkStore extends DBSchema {
  talks: { key: string; value: Omit<Recording, 'replies'>; indexes: { 'by-start': number } };
  replies: { key: [talk: string, position: number]; value: RecordedReply & { readonly talk: string; readonly position: number } };
}

const DATABASE = 'non-mais';
const VERSION = 1;

/** The journal in IndexedDB. Every write waits for the disk (`durability: 'strict'`). Nothing here throws. */
export function openJournal(): Journal {
  let opened: Promise<IDBPDatabase<TalkStore>> | undefined;
  const database = () => {
    opened ??= openStore(() => {
      opened = undefined;
    });
    return opened;
  };
  const attempt = async <Value>(work: (store: IDBPDatabase<TalkStore>) => Promise<Value>): Promise<Result<Value, JournalProblem>> => {
    try {
      return succeed(await work(await database()));
    } catch (problem) {
      if ((problem as DOMException).name === 'InvalidStateError') opened = undefined; // cleared or closed while open: open anew next time
      return fail(describeProblem(problem));
    }
  };

  return {
    begin: ({ replies, ...talk }) =>
      attempt(async (store) => {
        const change = store.transaction(['talks', 'replies'], 'readwrite', { durability: 'strict' });
        await change.objectStore('talks').put(talk);
        await Promise.all(replies.map((reply, position) => change.objectStore('replies').put({ ...reply, talk: talk.id, position })));
        await change.done;
      }),
    append: (talk, position, reply) =>
      attempt(async (store) => {
        const change = store.transaction('replies', 'readwrite', { durability: 'strict' });
        await change.store.put({ ...reply, talk, position });
        await change.done;
      }),
    end: (id) =>
      attempt(async (store) => {
        const change = store.transaction('talks', 'readwrite', { durability: 'strict' });
        const talk = await change.store.get(id);
        if (talk) await change.store.put({ ...talk, ended: true });
        await change.done;
      }),
    all: () => attempt(readAll),
    add: (recordings) =>
      attempt(async (store) => {
        const change = store.transaction(['talks', 'replies'], 'readwrite', { durability: 'strict' });
        let added = 0;
        for (const { replies, ...talk } of recordings) {
          if (await change.objectStore('talks').get(talk.id)) continue;
          await change.objectStore('talks').put(talk);
          for (const [position, reply] of replies.entries()) await change.objectStore('replies').put({ ...reply, talk: talk.id, position });
          added += 1;
        }
        await change.done;
        return added;
      }),
    eraseEverything: () =>
      attempt(async (store) => {
        const change = store.transaction(['talks', 'replies'], 'readwrite', { durability: 'strict' });
        await Promise.all([change.objectStore('talks').clear(), change.objectStore('replies').clear()]);
        await change.done;
      }),
  };
}

function openStore(onLost: () => void): Promise<IDBPDatabase<TalkStore>> {
  return openDB<TalkStore>(DATABASE, VERSION, {
    upgrade(store) {
      store.createObjectStore('talks', { keyPath: 'id' }).createIndex('by-start', 'startedAt');
      store.createObjectStore('replies', { keyPath: ['talk', 'position'] });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
    terminated: onLost,
  });
}

/** Newest first. A talk whose shape is wrong, or whose replies have a gap, is named as damaged and left where it is. */
async function readAll(store: IDBPDatabase<TalkStore>) {
  const [talks, replies] = await Promise.all([store.getAllFromIndex('talks', 'by-start'), store.getAll('replies')]);
  const byTalk = new Map<string, RecordedReply[]>();
  for (const { talk, position, id, after } of replies) {
    const list = byTalk.get(talk) ?? [];
    list[position] = { id, after };
    byTalk.set(talk, list);
  }
  const recordings: Recording[] = [];
  const damaged: string[] = [];
  for (const talk of talks.reverse()) {
    const recording: unknown = { ...talk, replies: Array.from(byTalk.get(talk.id) ?? []) };
    if (isRecording(recording)) recordings.push(recording);
    else damaged.push(talk.id);
  }
  return { recordings, damaged };
}

function describeProblem(problem: unknown): JournalProblem {
  const { name = 'Error', message = String(problem) } = problem as Partial<DOMException>;
  const detail = `${name}: ${message}`;
  if (name === 'QuotaExceededError') return { code: 'storage-full', detail };
  if (name === 'SecurityError' || name === 'UnknownError' || name === 'ReferenceError') return { code: 'storage-blocked', detail };
  return { code: 'storage-failed', detail };
}
