import type { Entry } from '../../core/corpus/pack-schema';
import { statementsOf } from './entry-relations';
import type { Finding } from './finding';

/** Persons who are said to lead something, and whose own entry names no office that they hold. */
export function checkLeaders(entries: readonly Entry[]): Finding[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return statementsOf('led-by', entries).flatMap(({ from, to, saidIn }): Finding[] => {
    const leader = byId.get(to);
    if (leader?.kind !== 'person' || leader.roles.some((role) => role.to === undefined)) return [];
    if (leader.roles.length > 0) {
      const message = `"${from}" is led by "${to}", whose roles have all ended; correct it, unless both are of the past`;
      return [{ sort: 'past-leader', entry: saidIn, message }];
    }
    if (byId.get(from)?.kind !== 'group') return [];
    const message = `"${from}" is led by "${to}", who has no roles; add the office with its source to "${to}"`;
    return [{ sort: 'leader-without-office', entry: saidIn, message }];
  });
}
