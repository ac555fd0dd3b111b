/**
 * Moves focus among the rows of the list on show with the arrow keys: down from the search field to the first row, and up
 * from the first row back to the field. Rows are links and buttons of their own too, so Tab works as everywhere.
 */
export function focusNeighbour(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const focused = document.activeElement;
  if (step === 0 || event.defaultPrevented || !focused) return;
  const stops = [...document.querySelectorAll<HTMLElement>('.search-field input, .terms .row-link')];
  const here = stops.findIndex((stop) => stop === focused || stop.parentElement === focused.closest('.terms li'));
  const next = here === -1 ? undefined : stops[here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
