import { describe, expect, it } from 'vitest';
import { keyAction, type KeyContext, type Pressed } from '../../../src/adapters/screens/talk-keys.ts';

const still: Omit<Pressed, 'key' | 'code'> = { ctrlKey: false, altKey: false, metaKey: false, repeat: false };
const press = (key: string, code: string, more: Partial<Pressed> = {}): Pressed => ({ key, code, ...still, ...more });
const context: KeyContext = { singleKeys: true, elsewhere: false, replies: 3 };

describe('keys of the talk', () => {
  it.each([
    ['1 answers with the first', press('1', 'Digit1'), {}, { does: 'reply', index: 0 }],
    ['& on a French keyboard is the key 1', press('&', 'Digit1'), {}, { does: 'reply', index: 0 }],
    ['3 on the number pad', press('3', 'Numpad3'), {}, { does: 'reply', index: 2 }],
    ['a digit where places are not told', press('2', ''), {}, { does: 'reply', index: 1 }],
    ['4 with three replies', press('4', 'Digit4'), {}, null],
    ['0', press('0', 'Digit0'), {}, null],
    ['s, in either case', press('S', 'KeyS'), {}, { does: 'silence' }],
    ['c', press('c', 'KeyC'), {}, { does: 'close' }],
    ['?', press('?', 'Slash'), {}, { does: 'help' }],
    ['another letter', press('x', 'KeyX'), {}, null],
    ['down', press('ArrowDown', 'ArrowDown'), {}, { does: 'move', by: 1 }],
    ['up, held', press('ArrowUp', 'ArrowUp', { repeat: true }), {}, { does: 'move', by: -1 }],
    ['Escape', press('Escape', 'Escape'), {}, { does: 'escape' }],
    ['a digit held down', press('1', 'Digit1', { repeat: true }), {}, null],
    ['a digit with Ctrl', press('1', 'Digit1', { ctrlKey: true }), {}, null],
    ['a digit with Alt', press('1', 'Digit1', { altKey: true }), {}, null],
    ['a letter with Cmd', press('c', 'KeyC', { metaKey: true }), {}, null],
    ['a digit, single keys off', press('1', 'Digit1'), { singleKeys: false }, null],
    ['a letter, single keys off', press('s', 'KeyS'), { singleKeys: false }, null],
    ['?, single keys off', press('?', 'Slash'), { singleKeys: false }, null],
    ['arrows, single keys off', press('ArrowDown', 'ArrowDown'), { singleKeys: false }, { does: 'move', by: 1 }],
    ['Escape, single keys off', press('Escape', 'Escape'), { singleKeys: false }, { does: 'escape' }],
    ['a digit in a dialog or a field', press('1', 'Digit1'), { elsewhere: true }, null],
    ['Escape in a dialog', press('Escape', 'Escape'), { elsewhere: true }, null],
    ['Tab and Enter keep their use', press('Enter', 'Enter'), {}, null],
  ] as const)('%s', (_, pressed, change, action) => {
    expect(keyAction(pressed, { ...context, ...change })).toEqual(action);
  });
});
