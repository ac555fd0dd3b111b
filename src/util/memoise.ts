/**
 * A function of a string that remembers what it returned. It forgets everything when it has remembered `limit` results, so
 * that memory does not grow with the text that is read; running text repeats its words, so that is rare.
 */
export function memoise<T>(compute: (key: string) => T, limit: number): (key: string) => T {
  const results = new Map<string, T>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    if (results.size >= limit) results.clear();
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}
