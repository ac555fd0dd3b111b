import { expect, test } from 'vitest';
import { firstSentence } from '../../../../src/ui/words/first-sentence';

test.each([
  ['One sentence.', 'One sentence.'],
  ['Alliance of factions, formed in 2007. Tarvand banned it.', 'Alliance of factions, formed in 2007.'],
  ['He called it “a war.” The state denied it.', 'He called it “a war.”'],
  ['Led by Gen. Asim Munir since 2022. He is field marshal.', 'Led by Gen. Asim Munir since 2022.'],
  ['Named after H. M. Durand. It is a border.', 'Named after H. M. Durand. It is a border.'.slice(0, 25)],
  ['About 2.5 million people. They speak Pashto.', 'About 2.5 million people.'],
  ['No end', 'No end'],
])('%s begins with %s', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
