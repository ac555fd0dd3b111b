import { describe, expect, it } from 'vitest';
import { ChangedNodes } from '../../../src/page/watch/changed-nodes';

const fakeNode = (parentNode: Node | null = null, isConnected = true) => ({ parentNode, isConnected }) as Node;

function takeAll(changed: ChangedNodes): Node[] {
  const taken: Node[] = [];
  for (let node = changed.take(); node; node = changed.take()) taken.push(node);
  return taken;
}

describe('ChangedNodes', () => {
  it('gives each node once, however often it changed', () => {
    const [a, b] = [fakeNode(), fakeNode()];
    const changed = new ChangedNodes();
    changed.add([a, b, a]);
    changed.add([b]);
    expect(takeAll(changed)).toEqual([a, b]);
    expect(changed.size).toBe(0);
  });

  it('leaves out what is inside of another changed node, or has left the document', () => {
    const outer = fakeNode();
    const inner = fakeNode(fakeNode(outer));
    const changed = new ChangedNodes();
    changed.add([inner, outer, fakeNode(null, false)]);
    expect(takeAll(changed)).toEqual([outer]);
  });

  it('does not give what was read along with another', () => {
    const [a, b] = [fakeNode(), fakeNode()];
    const changed = new ChangedNodes();
    changed.add([a, b]);
    changed.delete(b);
    expect(takeAll(changed)).toEqual([a]);
  });

  it('does not grow with nodes that come and go at once', () => {
    const changed = new ChangedNodes();
    const stays = fakeNode();
    changed.add([stays]);
    for (let i = 0; i < 10; i++) changed.add(Array.from({ length: 1000 }, () => fakeNode(null, false)));
    expect(changed.size).toBeLessThan(4000);
    expect(takeAll(changed)).toEqual([stays]);
  });
});
