/** Something asked for: still under way, answered, or refused with the reason that was given. */
export type Loadable<T> = { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; reason: unknown };
