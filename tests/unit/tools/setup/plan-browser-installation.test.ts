import { expect, it } from 'vitest';
import { planBrowserInstallation } from '../../../../src/tools/setup/plan-browser-installation.mjs';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const UBUNTU = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';
const FEDORA = 'ID=fedora\n';

it('installs the packages of the browsers that are missing on Debian as root', () => {
  expect(planBrowserInstallation(['firefox'], { osRelease: DEBIAN, isRoot: true })).toEqual({
    packages: ['firefox-esr'],
  });
  expect(planBrowserInstallation(['chromium', 'firefox'], { osRelease: DEBIAN, isRoot: true })).toEqual({
    packages: ['chromium', 'firefox-esr'],
  });
});

it('tells the command on Debian without the rights to run it', () => {
  expect(planBrowserInstallation(['chromium'], { osRelease: DEBIAN, isRoot: false })).toEqual({
    advice: 'Browsers are missing: run `sudo apt-get install chromium`.',
  });
});

it.each([
  ['Ubuntu, whose packages are snaps', UBUNTU],
  ['a descendant of Ubuntu', MINT],
  ['another Linux', FEDORA],
  ['a system without os-release', null],
])('installs nothing on %s and says where to get the browser', (_, osRelease) => {
  expect(planBrowserInstallation(['firefox'], { osRelease, isRoot: true })).toEqual({
    advice: expect.stringMatching(/^Found no Firefox: install Firefox/),
  });
});
