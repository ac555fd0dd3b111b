import { startVitest } from 'vitest/node';
import { startUpdating } from '../support/gallery-baselines';

/** Takes the pictures of the gallery that tests compare with anew, in both browsers. */
startUpdating();
await startVitest('test', ['tests/ui/gallery-'], { project: 'page', run: true, maxWorkers: 1 });
