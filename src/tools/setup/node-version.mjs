/**
 * Says what is wrong with a version of Node, or null when it will do.
 * @param {string} version What runs, e.g. `20.19.0`.
 * @param {string} range The `engines.node` of package.json, of the form `>=20.19`.
 * @returns {string | null}
 */
export function explainOldNode(version, range) {
  const minimum = numbersOf(range.replace(/^>=\s*/, ''));
  return isAtLeast(numbersOf(version), minimum)
    ? null
    : `Backstory needs Node ${minimum.join('.')} or newer, and this is Node ${version}: install a newer one from https://nodejs.org/.`;
}

/** @param {string} version */
function numbersOf(version) {
  return version.split('.').map(Number);
}

/**
 * @param {number[]} actual
 * @param {number[]} minimum
 */
function isAtLeast(actual, minimum) {
  for (const [place, wanted] of minimum.entries()) {
    const found = actual[place] ?? 0;
    if (found !== wanted) return found > wanted;
  }
  return true;
}
