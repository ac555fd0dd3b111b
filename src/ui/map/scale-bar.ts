/** Its share of the map's width, at most. */
const SHARE = 0.25;

export interface ScaleBar {
  kilometres: number;
  /** In px. */
  length: number;
}

/** The longest bar of 1, 2 or 5 and noughts kilometres that takes up at most a quarter of the map's width, in px. */
export function chooseScaleBar(pxPerKm: number, width: number): ScaleBar {
  const most = (width * SHARE) / pxPerKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { kilometres, length: kilometres * pxPerKm };
}
