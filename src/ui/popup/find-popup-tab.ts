/**
 * The id of the tab that the popup is about: `tab=ID` of its own address where the popup was opened as a page, else the
 * active tab; null when there is none.
 */
export async function findPopupTab(
  query: string,
  findActiveTabs: () => Promise<readonly { id?: number | undefined }[]>,
): Promise<number | null> {
  const named = new URLSearchParams(query).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await findActiveTabs();
  return active?.id ?? null;
}
