import { prefixes } from '../rdf/prefixes.ts';

const INTEGERS = new Set([`${prefixes.xsd}integer`, `${prefixes.xsd}nonNegativeInteger`]);
const BOOLEAN = `${prefixes.xsd}boolean`;

/**
 * Turns integers and booleans of an expanded document into JSON's own, in place, where that is the same value on the way
 * back. Decimals stay text: readers turn JSON's fractions into xsd:double.
 */
export function useNativeValues(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if ('@value' in node && '@type' in node) {
    const value = nativeValue(node['@value'], node['@type']);
    if (value !== undefined) node['@value'] = value;
    return;
  }
  for (const child of Object.values(node)) useNativeValues(child);
}

function nativeValue(value: unknown, type: unknown): number | boolean | undefined {
  if (typeof value !== 'string' || typeof type !== 'string') return undefined;
  if (type === BOOLEAN) return value === 'true' ? true : value === 'false' ? false : undefined;
  const number = Number(value);
  return INTEGERS.has(type) && Number.isSafeInteger(number) && String(number) === value ? number : undefined;
}
