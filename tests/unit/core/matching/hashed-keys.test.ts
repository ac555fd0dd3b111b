import { expect, test } from 'vitest';
import { findBlocked } from '../../../../src/core/matching/find-blocked';
import { FoldedKeyHash } from '../../../../src/core/matching/folded-key-hash';
import { InitialsHash } from '../../../../src/core/matching/initials-hash';
import { bearingWords, blockingKeys, foldedKey, initialsOf } from '../../../../src/core/matching/name-key';
import { PostingBuilder, PostingLists } from '../../../../src/core/matching/posting-lists';
import { createLexicon } from '../../../../src/core/text/lexicon';
import { tokenise } from '../../../../src/core/text/tokenise';
import { hashString } from '../../../../src/util/hash-string';

const lexicon = createLexicon();
const wordsOf = (name: string) => bearingWords(tokenise(name, lexicon).map(({ word }) => word));

test.each(['Spin Boldak', 'Fazl Lullah', 'Mullah Fazlullah', 'Abu Ubaida', 'Aaa', 'Sipah-e-Sahaba Pakistan'])(
  'the folded key of %s is hashed word by word to what its hash is as a whole',
  (name) => {
    const words = wordsOf(name);
    const hash = new FoldedKeyHash();
    hash.add('left from before');
    hash.reset();
    for (const { folded } of words) hash.add(folded);
    expect(hash.hash).toBe(hashString(foldedKey(words)));
  },
);

test.each(['Spin Boldak', 'Mullah Fazlullah', 'Khyber'])(
  'what the words of %s begin with is hashed word by word to what its hash is as a whole',
  (name) => {
    const words = wordsOf(name);
    const hash = new InitialsHash();
    for (const word of wordsOf('left from before')) hash.add(word);
    hash.reset();
    for (const word of words) hash.add(word);
    expect(hash.hash).toBe(hashString(initialsOf(words)));
  },
);

function findsInText(text: string, name: string): boolean {
  const builder = new PostingBuilder();
  for (const key of blockingKeys(wordsOf(name))) builder.add(key, 7);
  return findBlocked(wordsOf(text), new PostingLists(builder.finish()))?.has(7) ?? false;
}

test.each([
  ['Spin Boldak', 'Spin Boldak'],
  ['Spin Bolddak', 'Spin Boldak'],
  ['Spin Bodak', 'Spin Boldak'],
  ['Spin Bosdak', 'Spin Boldak'],
  ['Asad Durani', 'Asad Durrani'],
  ['Korypko', 'Korybko'],
  ['Korybk', 'Korybko'],
  ['Pashtunistaan', 'Pashtunistan'],
  ['Rawalpindistaneesz', 'Rawalpindistanees'],
])('%s is looked up near %s', (text, name) => {
  expect(findsInText(text, name)).toBe(true);
});

test.each([
  ['Spin Kabul', 'Spin Boldak'],
  ['Spin', 'Spin Boldak'],
  ['Lorybko', 'Korybko'],
])('%s is NOT looked up near %s', (text, name) => {
  expect(findsInText(text, name)).toBe(false);
});
