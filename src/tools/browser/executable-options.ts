export interface ExecutableOptions {
  /** Absolute path of the browser. */
  executablePath: string;
  headless: boolean;
  /** An empty folder for the profile. */
  profile: string;
  /** The built extension to be installed, if any. */
  extensionFolder: string | null;
}
