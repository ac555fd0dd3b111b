import { expect, it } from 'vitest';
import { setMuteScope } from '../../../src/page/mentions/mute-scope';
import { MutedTerms } from '../../../src/page/mentions/muted-terms';

function start() {
  const stored: [mute: object, on: boolean][] = [];
  const muted = new MutedTerms();
  const store = async (mute: object, on: boolean) => void stored.push([mute, on]);
  return { stored, environment: { muted, host: 'news.example', store, now: () => 1_000 } };
}

it.each([
  ['site', { entry: 'ttp', host: 'news.example' }],
  ['week', { entry: 'ttp', until: 604_801_000 }],
  ['always', { entry: 'ttp' }],
] as const)('has a term muted by the settings: %s', async (scope, mute) => {
  const { stored, environment } = start();
  await setMuteScope({ entry: 'ttp', scope, on: true }, environment);
  await setMuteScope({ entry: 'ttp', scope, on: false }, environment);
  expect(stored).toEqual([
    [mute, true],
    [mute, false],
  ]);
  expect(environment.muted.has('ttp')).toBe(false);
});

it('mutes a term on the page without a trace in the settings, and says so to who listens', async () => {
  const { stored, environment } = start();
  const heard: boolean[] = [];
  const abort = new AbortController();
  environment.muted.onChange(() => heard.push(environment.muted.has('ttp')), abort.signal);
  await setMuteScope({ entry: 'ttp', scope: 'page', on: true }, environment);
  await setMuteScope({ entry: 'ttp', scope: 'page', on: false }, environment);
  abort.abort();
  environment.muted.setStored(new Set(['ttp']));
  expect(heard).toEqual([true, false]);
  expect(stored).toEqual([]);
});
