import { expect, test } from 'vitest';
import { amountOf } from '../../../src/adapters/screens/settings-stored.ts';

test.each([
  { bytes: 0, language: 'fr', unit: 'kilobytes', amount: '0' },
  { bytes: 12, language: 'fr', unit: 'kilobytes', amount: '1' },
  { bytes: 38_211, language: 'en', unit: 'kilobytes', amount: '38' },
  { bytes: 999_600, language: 'en', unit: 'megabytes', amount: '1' },
  { bytes: 2_340_000, language: 'fr', unit: 'megabytes', amount: '2,3' },
  { bytes: 2_340_000, language: 'en', unit: 'megabytes', amount: '2.3' },
])('$bytes bytes are $amount $unit in $language', ({ bytes, language, unit, amount }) => {
  expect(amountOf(bytes, language)).toEqual({ unit, amount });
});
