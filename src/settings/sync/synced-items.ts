import { SETTINGS_VERSION } from '../settings';
import { SECTIONS, type SectionName } from './section';

/** What browsers allow an extension to keep in step. See `storage.sync` of the WebExtensions API. */
export const SYNC_LIMITS = {
  /** Of one item, its key and its value as JSON, in bytes. */
  itemBytes: 8_192,
  /** Of all items, in bytes. */
  bytes: 102_400,
} as const;

/** Room for what stands around a part's text: version, time, count, and the marks of JSON. In bytes. */
const AROUND = 200;

/** A section as it is kept in step. */
export interface SyncedSection {
  /** When a reader changed it last, in ms since 1970. */
  at: number;
  text: string;
}

/** A piece of a section's text: an item is too small for a long list. */
interface Part {
  /** Of the settings' shape. */
  version: number;
  at: number;
  /** Into how many parts the text is cut. */
  of: number;
  text: string;
}

/** What is kept in step, by its keys. */
export type SyncedItems = Record<string, unknown>;

/** `muted.0`, `muted.1` … */
const keyOf = (name: SectionName, index: number) => `${name}.${index}`;

/** A section as items, by their keys. */
export function itemsOf(name: SectionName, { at, text }: SyncedSection): SyncedItems {
  const texts = cutText(text, SYNC_LIMITS.itemBytes - AROUND);
  const parts = texts.map((piece): Part => ({ version: SETTINGS_VERSION, at, of: texts.length, text: piece }));
  return Object.fromEntries(parts.map((part, index) => [keyOf(name, index), part]));
}

/** The keys of a section's items among all. */
export function keysOf(name: SectionName, items: SyncedItems): string[] {
  return Object.keys(items).filter((key) => key.startsWith(`${name}.`));
}

/**
 * A section out of all items. `absent` when there is none; `incomplete` when its parts do not belong together, as while the service
 * is still bringing them; `newer` when a later version of Backstory wrote it.
 */
export function readSection(name: SectionName, items: SyncedItems): SyncedSection | 'absent' | 'incomplete' | 'newer' {
  const first = items[keyOf(name, 0)];
  if (first === undefined) return 'absent';
  if (!isPart(first)) return 'incomplete';
  if (first.version > SETTINGS_VERSION) return 'newer';
  const parts = Array.from({ length: first.of }, (_, index) => items[keyOf(name, index)]);
  const texts = parts.flatMap((part) => (isPart(part) && part.at === first.at ? [part.text] : []));
  const text = texts.join('');
  return texts.length === first.of && isJson(text) ? { at: first.at, text } : 'incomplete';
}

/** Whether any section was written by a later version of Backstory. */
export function isNewer(items: SyncedItems): boolean {
  return SECTIONS.some((name) => readSection(name, items) === 'newer');
}

/** How much items take of what browsers allow, in bytes. */
export function bytesOf(items: SyncedItems): number {
  const encoder = new TextEncoder();
  return Object.entries(items).reduce(
    (sum, [key, value]) => sum + encoder.encode(key + JSON.stringify(value)).length,
    0,
  );
}

/** A text in pieces that take at most so many bytes within JSON; at least one piece. */
function cutText(text: string, most: number): string[] {
  const pieces = [''];
  let size = 0;
  // By characters, so that none is cut in two.
  for (const character of text) {
    const bytes = bytesOf({ '': character }) - 2;
    if (size + bytes > most) {
      pieces.push('');
      size = 0;
    }
    pieces[pieces.length - 1] += character;
    size += bytes;
  }
  return pieces;
}

function isPart(value: unknown): value is Part {
  if (typeof value !== 'object' || value === null) return false;
  const { version, at, of, text } = value as Record<keyof Part, unknown>;
  return [version, at, of].every((each) => typeof each === 'number') && typeof text === 'string';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
