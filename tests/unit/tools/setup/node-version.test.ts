import { expect, it } from 'vitest';
import { explainOldNode } from '../../../../src/tools/setup/node-version.mjs';

it.each(['20.19.0', '20.19', '20.20.2', '22.0.0', '100.0.0'])('accepts Node %s', (version) => {
  expect(explainOldNode(version, '>=20.19')).toBeNull();
});

it.each(['20.18.3', '18.20.8', '9.11.2'])('refuses Node %s in one sentence', (version) => {
  expect(explainOldNode(version, '>=20.19')).toBe(
    `Backstory needs Node 20.19 or newer, and this is Node ${version}: install a newer one from https://nodejs.org/.`,
  );
});
