import { describe, expect, it } from 'vitest';
import { mostSize, placeTooltip, type TooltipSituation } from '../../../src/page/tooltip/place-tooltip';

const USUAL: TooltipSituation = {
  lines: [{ x: 300, y: 200, width: 80, height: 20 }],
  pointer: { x: 310, y: 210 },
  card: { width: 400, height: 250 },
  viewport: { width: 1000, height: 700 },
  isRightToLeft: false,
};
const place = (change: Partial<TooltipSituation>) => placeTooltip({ ...USUAL, ...change });

describe('placeTooltip', () => {
  it('puts the card below its line, aligned with the start of it', async () => {
    expect(await place({})).toMatchObject({ x: 300, y: 226 });
  });

  it('aligns it with the right edge where text runs from right to left', async () => {
    expect(await place({ isRightToLeft: true, lines: [{ x: 500, y: 200, width: 80, height: 20 }] })).toMatchObject({
      x: 180,
      y: 226,
    });
  });

  it('puts it above where there is no room below', async () => {
    expect(await place({ lines: [{ x: 300, y: 600, width: 80, height: 20 }] })).toMatchObject({ x: 300, y: 344 });
  });

  it('goes to the line under the pointer of a wrapped mention, aligned with its end where the start has no room', async () => {
    const lines = [
      { x: 900, y: 200, width: 80, height: 20 },
      { x: 10, y: 220, width: 60, height: 20 },
    ];
    expect(await place({ lines, pointer: { x: 30, y: 230 } })).toMatchObject({ x: 10, y: 246 });
    expect(await place({ lines, pointer: { x: 930, y: 210 } })).toMatchObject({ x: 580, y: 226 });
  });

  it('goes where the pointer is when the mention has no line any more', async () => {
    expect(await place({ lines: [], pointer: { x: 100, y: 100 } })).toMatchObject({ x: 100, y: 106 });
  });

  const viewports = [
    { width: 1000, height: 700 },
    { width: 320, height: 480 },
    { width: 600, height: 180 },
  ];
  const corners = viewports.flatMap((viewport) =>
    [0, 0.5, 1].flatMap((right) => [0, 0.5, 1].map((down) => ({ viewport, right, down }))),
  );
  it.each(corners)('never leaves a viewport of $viewport.width × $viewport.height ($right, $down)', async (at) => {
    const { viewport, right, down } = at;
    const line = { x: right * (viewport.width - 80), y: down * (viewport.height - 20), width: 80, height: 20 };
    const most = mostSize(viewport);
    const card = { width: Math.min(400, most.width), height: Math.min(500, most.height) };
    const pointer = { x: line.x, y: line.y };
    const { x, y, maxHeight } = await place({ viewport, card, lines: [line], pointer });
    expect(x).toBeGreaterThanOrEqual(8);
    expect(y).toBeGreaterThanOrEqual(8);
    expect(x + card.width).toBeLessThanOrEqual(viewport.width - 8);
    expect(y + Math.min(card.height, maxHeight)).toBeLessThanOrEqual(viewport.height - 8);
    expect(Math.min(card.height, maxHeight)).toBeGreaterThanOrEqual(Math.min(100, card.height));
  });
});

describe('mostSize', () => {
  it('is 400 px by 60 % of the viewport, less on a narrow one', () => {
    expect(mostSize({ width: 1000, height: 700 })).toEqual({ width: 400, height: 420 });
    expect(mostSize({ width: 320, height: 480 })).toEqual({ width: 304, height: 288 });
  });
});
