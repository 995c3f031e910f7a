import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openConversation } from '../../src/domain/dialogue/conversation.ts';
import { makeDebrief } from '../../src/domain/scoring/make-debrief.ts';
import { ROOT, scenarioAt, shippedFiles } from '../support/scenarios.ts';
import { readPlan, tellConversation } from './transcript.ts';

/**
 * Golden conversations: text files an author can read and write. The head says which talk, each line `> reply-id` is said in
 * turn, and everything else must come out as written. To write one, give the head and the `>` lines and run
 * `CONVERSATIONS=write npx vitest run --config test/vitest.config.ts test/conversations`; then read what it says.
 */
const FOLDER = path.join(ROOT, 'test/conversations');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

describe.each(files)('%s', (name) => {
  const file = path.join(FOLDER, name);
  const text = readFileSync(file, 'utf8');
  const plan = readPlan(text);
  const scenarioFile = shippedFiles().find((shipped) => path.basename(shipped, '.yaml') === plan.scenario);

  it('comes out as written', () => {
    const scenario = scenarioAt(scenarioFile ?? `scenarios/${plan.scenario}.yaml`);
    const conversation = openConversation(scenario, plan);
    for (const id of plan.replies) {
      const said = conversation.reply(id);
      expect(said.ok ? '' : `${said.problem.code} ${id}; offered: ${said.problem.offered.join(', ')}`).toBe('');
    }
    const told = tellConversation(plan, conversation, makeDebrief(conversation));
    if (process.env.CONVERSATIONS === 'write') writeFileSync(file, told);
    expect(told).toBe(process.env.CONVERSATIONS === 'write' ? told : text);
  });
});

it('every shipped scenario has a conversation in each language', () => {
  const plans = files.map((name) => readPlan(readFileSync(path.join(FOLDER, name), 'utf8')));
  for (const file of shippedFiles()) {
    const languages = plans.filter(({ scenario }) => scenario === path.basename(file, '.yaml')).map(({ language }) => language);
    expect({ file, languages: [...new Set(languages)].sort() }).toEqual({ file, languages: ['en', 'fr'] });
  }
});
