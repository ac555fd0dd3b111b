// Plain JavaScript because the set-up, which runs before any dependency is installed, looks for browsers too.
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @typedef {{ platform: NodeJS.Platform, env: Record<string, string | undefined> }} Machine */

/** The variable that names an executable to be used instead of whatever is installed. */
export const OVERRIDE_VARIABLES = Object.freeze({ chromium: 'BACKSTORY_CHROMIUM', firefox: 'BACKSTORY_FIREFOX' });

/** Commands looked for along PATH on Linux, the preferred one first. */
const LINUX_COMMANDS = {
  chromium: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where Ubuntu has its snaps. They come last: a snap may not read a profile or an extension outside the home folder. */
const SNAP_FOLDER = '/snap/bin';

/** Executables inside application bundles on macOS. */
const MAC_BUNDLES = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox ESR.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

/** Executables below the program folders of Windows. */
const WINDOWS_PROGRAMS = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * The absolute paths at which a machine may have the browser, the preferred one first.
 * @param {BrowserName} name
 * @param {Machine} machine
 * @returns {string[]}
 */
export function browserLocations(name, { platform, env }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [path.posix.join(env.HOME, 'Applications')] : [])];
    return MAC_BUNDLES[name].flatMap((bundle) => folders.map((folder) => path.posix.join(folder, bundle)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return WINDOWS_PROGRAMS[name].flatMap((program) => folders.map((folder) => path.win32.join(folder, program)));
  }
  const folders = (env.PATH ?? '')
    .split(':')
    .filter((folder) => path.posix.isAbsolute(folder) && folder !== SNAP_FOLDER);
  return [
    ...LINUX_COMMANDS[name].flatMap((command) => folders.map((folder) => path.posix.join(folder, command))),
    ...LINUX_COMMANDS[name].map((command) => path.posix.join(SNAP_FOLDER, command)),
  ];
}

/**
 * The absolute path of Chrome, Chromium or Edge, respectively of Firefox; null when there is none.
 * @param {BrowserName} name
 * @param {Machine} [machine]
 * @returns {string | null}
 * @throws {Error} When the override variable names something that cannot be executed.
 */
export function findBrowser(name, machine = process) {
  const variable = OVERRIDE_VARIABLES[name];
  const override = machine.env[variable];
  if (override) {
    const executable = path.resolve(override);
    if (!isExecutable(executable)) throw new Error(`${variable} names ${override}, which is not an executable file.`);
    return executable;
  }
  return browserLocations(name, machine).find(isExecutable) ?? null;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
