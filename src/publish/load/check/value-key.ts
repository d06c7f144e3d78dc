import type { Cell } from '../../../query/selection.ts';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const INTEGERS: ReadonlySet<string> = new Set(
  [
    'integer',
    'nonNegativeInteger',
    'positiveInteger',
    'nonPositiveInteger',
    'negativeInteger',
    'long',
    'int',
    'short',
    'byte',
    'unsignedLong',
    'unsignedInt',
    'unsignedShort',
    'unsignedByte',
  ].map((name) => XSD + name),
);

/**
 * A term by its value: equal for what stores may write otherwise and must not read otherwise, such as 07 and 7, 1.50 and
 * 1.5, `true` and `1` as booleans, `en-GB` and `en-gb`. A type that became another kind of value is another key.
 */
export function valueKey({ type, value, datatype, 'xml:lang': language }: Cell): string {
  if (type === 'uri') return `<${value}>`;
  if (language) return `${JSON.stringify(value)}@${language.toLowerCase()}`;
  if (datatype === undefined || datatype === `${XSD}string`) return JSON.stringify(value);
  if (INTEGERS.has(datatype) && /^[+-]?\d+$/u.test(value))
    return `integer ${BigInt(value.replace(/^\+/u, ''))}`;
  if (datatype === `${XSD}boolean`)
    return `boolean ${/^(?:true|1)$/u.test(value) ? 'true' : value.replace(/^0$/u, 'false')}`;
  if (datatype === `${XSD}decimal`) return `decimal ${trimDecimal(value)}`;
  if (datatype === `${XSD}double` || datatype === `${XSD}float`)
    return `${datatype.slice(XSD.length)} ${Number(value)}`;
  return `${JSON.stringify(value.replace(/\+00:00$/u, 'Z'))}^^<${datatype}>`;
}

function trimDecimal(text: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/u.exec(text) ?? [];
  const kept = fraction.replace(/0+$/u, '');
  const number = `${whole.replace(/^0+(?=\d)/u, '') || '0'}${kept && `.${kept}`}`;
  return sign === '-' && /[1-9]/u.test(number) ? `-${number}` : number;
}
