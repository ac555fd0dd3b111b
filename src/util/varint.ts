/** Bits of a number that one byte holds; its highest bit says that more follow. */
const BITS = 7;
const MORE = 0x80;
/** A 32-bit number takes no more bytes. */
const MAX_BYTES = 5;

/**
 * Unsigned 32-bit numbers as bytes, small ones in few.
 * @see LEB128, as in DWARF and WebAssembly
 */
export function encodeVarints(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * MAX_BYTES);
  let at = 0;
  for (const number of numbers) {
    let rest = number;
    while (rest >= MORE) {
      bytes[at++] = (rest & (MORE - 1)) | MORE;
      rest >>>= BITS;
    }
    bytes[at++] = rest;
  }
  return bytes.slice(0, at);
}

/** The numbers that bytes of `encodeVarints` stand for. Throws a RangeError when they are not as many as said. */
export function decodeVarints(bytes: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < count; index++) {
    let number = 0;
    let shift = 0;
    let byte = MORE;
    while (byte >= MORE) {
      if (at >= bytes.length) throw new RangeError(`${count} numbers were said to be here, there are ${index}`);
      byte = bytes[at++] ?? 0;
      number |= (byte & (MORE - 1)) << shift;
      shift += BITS;
    }
    numbers[index] = number;
  }
  return numbers;
}

/** Ascending numbers as the steps between them. */
export function stepsOf(ascending: Uint32Array): Uint32Array {
  return ascending.map((number, at) => number - (ascending[at - 1] ?? 0));
}

/** What `stepsOf` was made of. In place. */
export function sumSteps(steps: Uint32Array): Uint32Array {
  for (let at = 1; at < steps.length; at++) steps[at] = (steps[at] ?? 0) + (steps[at - 1] ?? 0);
  return steps;
}
