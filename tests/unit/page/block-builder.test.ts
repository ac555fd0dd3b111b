import { describe, expect, it } from 'vitest';
import { BlockBuilder } from '../../../src/page/text/block-builder';

const NEVER = () => false;

/** The builder only remembers nodes, so their text is all that a fake needs. */
const fakeText = (data: string) => ({ data }) as Text;

function build(...parts: (string | ((builder: BlockBuilder) => void))[]) {
  const builder = new BlockBuilder();
  for (const part of parts) {
    if (typeof part === 'string') builder.addText(fakeText(part), part, 0, NEVER);
    else part(builder);
  }
  return builder.finish(() => 1);
}

describe('BlockBuilder', () => {
  it('joins texts and drops white space after white space and at the start', () => {
    expect(build('  Durand ', ' \n', ' Line', ' ends')?.text).toBe('Durand Line ends');
  });

  it('leads from each part of the text to its node', () => {
    const block = build(' Dur', 'and', '  Line  x');
    expect(block?.text).toBe('Durand Line x');
    expect(block?.pieces.map(({ node, start, length, nodeStart }) => [node.data, start, length, nodeStart])).toEqual([
      [' Dur', 0, 3, 1],
      ['and', 3, 3, 0],
      ['  Line  x', 6, 1, 0],
      ['  Line  x', 7, 5, 2],
      ['  Line  x', 12, 1, 8],
    ]);
  });

  it('puts an object between what is set apart, unless white space does', () => {
    const apart = (builder: BlockBuilder) => builder.setApart();
    expect(build('Durand', apart, 'Line')?.text).toBe('Durand\uFFFCLine');
    expect(build('Durand', apart, ' Line')?.text).toBe('Durand Line');
    expect(build('Durand ', apart, 'Line')?.text).toBe('Durand Line');
    expect(build(apart, 'Line')?.text).toBe('Line');
  });

  it('keeps new lines and objects within the block, none at its start', () => {
    const lineBreak = (builder: BlockBuilder) => builder.addLineBreak();
    const object = (builder: BlockBuilder) => builder.addObject();
    expect(build(lineBreak, object, 'Durand', lineBreak, ' Line', object)?.text).toBe('Durand\nLine\uFFFC');
  });

  it('gives no block for text without a letter, of any script', () => {
    expect(build('12 – 34 | …')).toBeNull();
    expect(build('طالبان')?.text).toBe('طالبان');
    expect(build('é')?.text).toBe('é');
  });

  it('starts anew after each block', () => {
    const builder = new BlockBuilder();
    builder.addText(fakeText('Durand'), 'Durand', 0, NEVER);
    builder.finish(() => 1);
    expect(builder.isEmpty).toBe(true);
    builder.addText(fakeText('Line'), 'Line', 0, NEVER);
    expect(builder.finish(() => 2)).toMatchObject({ id: 2, text: 'Line', pieces: [{ start: 0, length: 4 }] });
  });
});
