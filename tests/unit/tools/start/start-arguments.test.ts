import { describe, expect, it } from 'vitest';
import { parseStartArguments } from '../../../../src/tools/start/start-arguments';

describe('parseStartArguments', () => {
  it('shows the demonstration in any browser when nothing is said', () => {
    expect(parseStartArguments([])).toEqual({
      browser: null,
      url: null,
      headless: false,
      help: false,
      screenshots: '.output/screenshots',
    });
  });

  it('takes a browser by either way of writing it', () => {
    expect(parseStartArguments(['--browser', 'firefox']).browser).toBe('firefox');
    expect(parseStartArguments(['--browser=chromium']).browser).toBe('chromium');
  });

  it.each(['chrome', 'edge'])('takes %s for what it is built on', (name) => {
    expect(parseStartArguments(['--browser', name]).browser).toBe('chromium');
  });

  it.each(['http://example.org/a', 'https://example.org/', 'file:///tmp/article.html'])('opens %s', (address) => {
    expect(parseStartArguments(['--headless', address]).url?.href).toBe(address);
  });

  it('asks for the full address where only a host was given', () => {
    expect(() => parseStartArguments(['example.org/news'])).toThrow(
      '"example.org/news" is not a full address: did you mean https://example.org/news?',
    );
  });

  it.each([
    [['nonsense'], '"nonsense" is not a full address.'],
    [['ftp://example.org/'], 'Only http, https and file addresses can be opened, not "ftp:" ones.'],
    [['https://a.example/', 'https://b.example/'], 'Only one URL can be opened; these are 2'],
    [['--browser', 'opera'], 'There is no browser called "opera" here: say chromium or firefox.'],
    [['--wide'], "Unknown option '--wide'. See npm start -- --help"],
    [['--browser'], "Option '--browser <value>' argument missing. See npm start -- --help"],
    [['--headless=yes'], "Option '--headless' does not take an argument. See npm start -- --help"],
  ])('refuses %j with a reason', (args, reason) => {
    expect(() => parseStartArguments(args)).toThrow(reason);
  });
});
