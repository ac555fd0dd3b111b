import { describe, expect, it } from 'vitest';
import { directionOf, mergeNativeNames, nameLanguage } from '../../../../src/ui/words/native-names';

describe('directionOf', () => {
  it.each([
    { name: 'تحریک طالبان', direction: 'rtl' },
    { name: 'ירושלים', direction: 'rtl' },
    { name: 'Тоҷикистон', direction: 'ltr' },
    { name: 'पश्तून', direction: 'ltr' },
  ])('reads $name $direction', ({ name, direction }) => {
    expect(directionOf(name)).toBe(direction);
  });
});

describe('mergeNativeNames', () => {
  it('shows a name once that several languages share', () => {
    expect(
      mergeNativeNames([
        { language: 'ur', name: 'طالبان' },
        { language: 'ru', name: 'Талибан' },
        { language: 'fa', name: 'طالبان' },
      ]),
    ).toEqual([
      { name: 'طالبان', languages: ['ur', 'fa'], direction: 'rtl' },
      { name: 'Талибан', languages: ['ru'], direction: 'ltr' },
    ]);
  });

  it('does NOT list a language twice', () => {
    const name = { language: 'ur', name: 'طالبان' };
    expect(mergeNativeNames([name, name])[0]?.languages).toEqual(['ur']);
  });
});

describe('nameLanguage', () => {
  it('names languages in the language of the interface', () => {
    const namesIn = (locale: string) => ['ur', 'ps', 'fa'].map((tag) => nameLanguage(tag, locale));
    expect(namesIn('en-GB')).toEqual(['Urdu', 'Pashto', 'Persian']);
    expect(namesIn('de-DE')).toEqual(['Urdu', 'Paschtu', 'Persisch']);
  });

  it('leaves a tag as it is that is none', () => {
    expect(nameLanguage('not a tag', 'en')).toBe('not a tag');
  });
});
