import { useEffect, useState } from 'preact/hooks';

/** The location's hash, followed as it changes. */
export function useHash(): string {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    const controller = new AbortController();
    window.addEventListener('hashchange', () => setHash(window.location.hash), { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return hash;
}
