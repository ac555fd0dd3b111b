/** A command line that cannot be followed: its message says why. */
export class UsageError extends Error {}

/** Calls node's parser of arguments, and turns its complaint into one sentence that names the command's own help. */
export function explainArguments<T>(command: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    // It throws nothing but complaints about the arguments; the first sentence says all.
    const [complaint = ''] = (error instanceof Error ? error.message : String(error)).split(/\. (?=[A-Z])/);
    throw new UsageError(`${complaint.replace(/\.$/, '')}. See ${command} -- --help`);
  }
}
