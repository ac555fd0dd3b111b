import type { Messages } from '../../i18n/messages';

/** A distance as the language writes it, to the whole kilometre: `107 km`. */
export function formatKilometres(kilometres: number, messages: Messages): string {
  return messages.number(kilometres, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 });
}
