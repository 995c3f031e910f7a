import { describe, expect, test } from 'vitest';
import { chooseLanguage, countWords, inLanguage } from '../../../src/domain/language/text.ts';

describe('texts', () => {
  test('the language asked for, else the first there is, else nothing', () => {
    expect(inLanguage({ fr: 'Non.', en: 'No.' }, 'en')).toBe('No.');
    expect(inLanguage({ fr: 'Non.', en: 'No.' }, 'de')).toBe('Non.');
    expect(inLanguage({}, 'fr')).toBe('');
  });

  test.each([
    ['Non.', 1],
    ['Il se passe quoi, vendredi ?', 5],
    ['– … !', 0],
    ['', 0],
    ['trois  mille\neuros', 3],
  ])('words of %j: %i', (sentence, count) => {
    expect(countWords(sentence)).toBe(count);
  });

  test.each([
    [['en-GB', 'fr'], 'en'],
    [['de', 'FR-ca'], 'fr'],
    [['de'], 'fr'],
    [[], 'fr'],
  ])('of %j the product speaks %s', (wished, language) => {
    expect(chooseLanguage(wished)).toBe(language);
  });
});
