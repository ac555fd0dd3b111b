import { expect, it } from 'vitest';
import { hasDisplay } from '../../../../src/tools/start/has-display';

it('is there on Linux when X11 or Wayland is', () => {
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
});

it('is not there on Linux without either, or with an empty name', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
});

it('is always there on macOS and Windows', () => {
  expect(hasDisplay('darwin', {})).toBe(true);
  expect(hasDisplay('win32', {})).toBe(true);
});
