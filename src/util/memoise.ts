/**
 * A function of one value that remembers what it returned. It forgets everything when it has remembered `limit` results, so
 * that memory does not grow with the text that is read; running text repeats its words, so that is rare.
 */
export function memoise<K, T>(compute: (key: K) => T, limit: number): (key: K) => T {
  const results = new Map<K, T>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    if (results.size >= limit) results.clear();
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}
