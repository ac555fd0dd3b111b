/** Whose drawing the borders are. Belongs to every map. */
export const MAP_CAPTION = 'Borders as Natural Earth draws them; Backstory takes no position on them.';

/** Every word that the small map says. Apart from the others, since the card in pages carries them. */
export const locatorStrings = { locator: (label: string) => `Map: where ${label} is` };

/** Every word that maps with names say. */
export const mapStrings = {
  region: (label: string) => `Map of the surroundings of ${label}`,
  countriesInSight: (countries: string) => `It shows parts of ${countries}.`,
  durandLine: 'Durand Line, between Afghanistan and Pakistan',
  contested: 'Lines in Kashmir that are not agreed borders',
  kilometres: (count: number) => `${count} km`,
  /** How a place lies to the place that the map is about. */
  away: (label: string, kilometres: number, direction: string) => `${label}, ${kilometres} km to the ${direction}`,
  /** Clockwise from the north. */
  directions: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
};
