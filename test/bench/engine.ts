import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createActor, createMachine } from 'xstate';
import { takeTurn } from '../../src/domain/client/take-turn.ts';
import { openTalk } from '../../src/domain/client/talk-state.ts';
import { replyOf } from '../../src/domain/dialogue/authored-reply.ts';
import { compile } from '../../src/domain/dialogue/compile.ts';
import { openConversation } from '../../src/domain/dialogue/conversation.ts';
import { repliesById, sitDown } from '../../src/domain/dialogue/view.ts';
import { readScenario } from '../../src/domain/scenario/read.ts';
import { makeDebrief } from '../../src/domain/scoring/make-debrief.ts';

const FILE = 'scenarios/unrealistic-demands/by-friday.yaml';
const TURNS = 6;

/** Replies a CPU-second of the rulebook and of the statechart, and milliseconds of what surrounds them. */
export function measureEngine(root: string): Record<string, unknown> {
  const text = readFileSync(path.join(root, FILE), 'utf8');
  const read = readScenario(text, { file: FILE });
  if (!read.ok) throw new Error(`${FILE} has errors`);
  const { scenario } = read.value;
  const conversation = openConversation(scenario, { seed: 'bench', variant: 'a', language: 'fr' });
  const events = Array.from({ length: TURNS }, () => {
    const { moment, offered } = conversation.now();
    const id = offered[0]?.id ?? '';
    conversation.reply(id);
    const authored = repliesById(scenario).get(id);
    return { type: 'reply' as const, moment, id, reply: authored ? replyOf(authored) : { moves: [] } };
  });
  const { rules } = sitDown(scenario, 'bench', { variant: 'a' });
  const machine = compile(scenario);
  const plain = createMachine({
    context: {},
    initial: 's0',
    states: Object.fromEntries(Array.from({ length: 60 }, (_, state) => [`s${state}`, { on: { reply: `s${(state + 1) % 60}` } }])),
  });
  return {
    rulebookRepliesPerCpuSecond: perCpuSecond(600_000, () => {
      let talk = openTalk(rules);
      for (const { reply } of events) talk = takeTurn(rules, talk, reply).state;
    }),
    actorRepliesPerCpuSecond: perCpuSecond(60_000, () => {
      const actor = createActor(machine, { input: { rules } });
      actor.start();
      for (const event of events) actor.send(event);
    }),
    /** For scale: XState itself, one state a moment, nothing else. */
    plainXStateEventsPerCpuSecond: perCpuSecond(60_000, () => {
      const actor = createActor(plain);
      actor.start();
      for (let event = 0; event < TURNS; event += 1) actor.send({ type: 'reply' });
    }),
    readScenarioWarmMs: bestMs(8, () => readScenario(text, { file: FILE })),
    compileMs: bestMs(20, () => compile(scenario)),
    debriefMs: bestMs(3, () => makeDebrief(conversation) ?? finish(conversation)),
    scenarioKilobytes: Math.round(text.length / 1024),
  };
}

/** Ends the talk so that there is something to debrief. */
function finish(conversation: ReturnType<typeof openConversation>): void {
  conversation.reply(conversation.now().closing[0]?.id ?? '');
  makeDebrief(conversation);
}

function perCpuSecond(replies: number, talk: () => void): number {
  for (let warm = 0; warm < replies / 10; warm += TURNS) talk();
  const before = process.cpuUsage();
  for (let done = 0; done < replies; done += TURNS) talk();
  const { user, system } = process.cpuUsage(before);
  return Math.round(replies / ((user + system) / 1e6));
}

function bestMs(times: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return Number(best.toFixed(2));
}
