// Content scripts do not run on pages of extensions. Served from anywhere else, the article is theirs, like any other.
if (/^(chrome|moz)-extension:$/.test(location.protocol)) {
  const { startOwnSession } = await import('../wiring/start-own-session');
  startOwnSession();
}

export {};
