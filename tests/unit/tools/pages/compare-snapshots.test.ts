import { expect, it } from 'vitest';
import { firstDifference } from '../../../../src/tools/pages/compare-snapshots';

it('finds nothing between equal snapshots', () => {
  expect(firstDifference('HTML\n  BODY', 'HTML\n  BODY')).toBeNull();
});

it('tells the first line that differs, as it was and as it is', () => {
  expect(firstDifference('HTML\n  BODY\n  P', 'HTML\n  BODY class="x"\n  Q')).toBe(
    'line 2 of 3 was «BODY», is «BODY class="x"» (of 3)',
  );
});

it('tells what was added at the end, and what is missing there', () => {
  expect(firstDifference('HTML', 'HTML\n  DIV')).toBe('line 2 of 1 was not there, is «DIV» (of 2)');
  expect(firstDifference('HTML\n  DIV', 'HTML')).toBe('line 2 of 2 was «DIV», is not there (of 1)');
});

it('cuts long lines', () => {
  expect(firstDifference('a'.repeat(500), 'b')?.length).toBeLessThan(300);
});
