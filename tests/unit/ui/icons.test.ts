import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Width and height of a PNG, which its first chunk opens with. */
function sizeOfPng(path: string): [width: number, height: number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

it.each([16, 32, 48, 96, 128])('has the icon at %i px', (size) => {
  expect(sizeOfPng(`public/icon/${size}.png`)).toEqual([size, size]);
});

it.each([16, 32])('has the icon of a site that is off at %i px, and it looks different', (size) => {
  expect(sizeOfPng(`public/icon/off-${size}.png`)).toEqual([size, size]);
  expect(readFileSync(`public/icon/off-${size}.png`)).not.toEqual(readFileSync(`public/icon/${size}.png`));
});
