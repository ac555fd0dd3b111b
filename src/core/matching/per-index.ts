import type { NameIndex } from './name-index';

/** A function of an index that makes something for each once, and forgets it with the index. */
export function perIndex<T extends object>(make: (index: NameIndex) => T): (index: NameIndex) => T {
  const made = new WeakMap<NameIndex, T>();
  return (index) => {
    const known = made.get(index);
    if (known) return known;
    const result = make(index);
    made.set(index, result);
    return result;
  };
}
