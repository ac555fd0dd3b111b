import { describe, expect, it } from 'vitest';
import { collapseWhiteSpace } from '../../../src/page/text/collapse-white-space';

const NEVER = () => false;
const ALWAYS = () => true;

describe('collapseWhiteSpace', () => {
  it.each([
    { data: 'Durand Line', text: 'Durand Line' },
    { data: 'Durand  Line', text: 'Durand Line' },
    { data: 'Durand\n\t\tLine', text: 'Durand Line' },
    { data: 'Durand\nLine', text: 'Durand Line' },
    { data: '  a   b  ', text: ' a b ' },
    { data: '\n\n', text: ' ' },
    { data: 'Durand\u00a0\u00a0Line', text: 'Durand\u00a0\u00a0Line' },
    { data: '', text: '' },
  ])('makes $text of $data', ({ data, text }) => {
    expect(collapseWhiteSpace(data, NEVER).text).toBe(text);
  });

  it.each(['Durand Line', ' a   b \n c', 'x\n  \ty  z', '   ', 'ends   '])(
    'has pieces that make up the whole text of "%s", each character from where it says',
    (data) => {
      const { text, pieces } = collapseWhiteSpace(data, NEVER);
      const rebuilt = pieces.map(({ start, length }) => data.slice(start, start + length)).join('');
      expect(rebuilt.replace(/[\n\t]/g, ' ')).toBe(text);
    },
  );

  it('keeps line feeds as new lines where they are shown', () => {
    expect(collapseWhiteSpace('Durand  \n Line  ends', ALWAYS).text).toBe('Durand\nLine ends');
  });

  it('does not ask whether line feeds are shown where there are none but at the edges', () => {
    const fail = () => {
      throw new Error('asked');
    };
    expect(collapseWhiteSpace('\n  Durand  Line\n', fail).text).toBe(' Durand Line ');
  });
});
