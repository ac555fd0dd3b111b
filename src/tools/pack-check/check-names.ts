import type { Entry } from '../../core/corpus/pack-schema';
import { describeOwners, type EntryName, namesOf, sharedNames } from './entry-names';
import { everydayEnglish } from './everyday-english';
import type { Finding } from './finding';

const SHORT_ACRONYM = /^\p{Lu}{2,4}$/u;

/** Names that may be taken for something else: another entry, an everyday word, or one of the many meanings of few letters. */
export function checkNames(entries: readonly Entry[]): Finding[] {
  const everyday = everydayEnglish();
  const unsure = entries
    .flatMap(namesOf)
    .filter(({ when }) => when === 'always')
    .flatMap((name) => checkUnsure(name, everyday));
  return [...sharedNames(entries).flatMap(checkShared), ...unsure];
}

/** @param owners of one name, each with its way of writing it. */
function checkShared(owners: readonly EntryName[]): Finding[] {
  const sure = owners.filter(({ when }) => when === 'always');
  if (sure.length > 1) {
    const [first, ...others] = sure;
    return others.map(({ entry, name }) => ({
      sort: 'always-twice',
      entry,
      message: `"${name}" always means "${first?.entry}" too; give it "when: context" or "when: named" in one of them`,
    }));
  }
  const [first] = owners;
  if (!first || owners.some(({ not }) => not.length > 0)) return [];
  const message = `${describeOwners(owners)} have one name; say in "not" what tells them apart`;
  return [{ sort: 'shared-name', entry: first.entry, message }];
}

function checkUnsure({ name, entry }: EntryName, everyday: ReadonlySet<string>): Finding[] {
  const remedy = 'give it "when: context", or leave it if it can mean nothing else';
  if (SHORT_ACRONYM.test(name.replaceAll('.', ''))) {
    return [{ sort: 'short-acronym', entry, message: `"${name}" is always spotted; ${remedy}` }];
  }
  if (everyday.has(name.toLowerCase())) {
    return [{ sort: 'everyday-word', entry, message: `"${name}" is an everyday word; ${remedy}` }];
  }
  return [];
}
