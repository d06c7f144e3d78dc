import type { Literal } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { prefixes } from './prefixes.ts';
import { toWellFormed } from './well-formed.ts';

const { literal, namedNode } = DataFactory;

const xsd = {
  boolean: namedNode(`${prefixes.xsd}boolean`),
  date: namedNode(`${prefixes.xsd}date`),
  decimal: namedNode(`${prefixes.xsd}decimal`),
  gYear: namedNode(`${prefixes.xsd}gYear`),
  gYearMonth: namedNode(`${prefixes.xsd}gYearMonth`),
  integer: namedNode(`${prefixes.xsd}integer`),
  nonNegativeInteger: namedNode(`${prefixes.xsd}nonNegativeInteger`),
};

/** All literals are in canonical form: stores rewrite others. Strings carry no language tag, so queries match plainly. */
export function string(text: string): Literal {
  return literal(toWellFormed(text));
}

export function boolean(value: boolean): Literal {
  return literal(String(value), xsd.boolean);
}

export function integer(value: number): Literal {
  return literal(String(value), xsd.integer);
}

/** An offset as NIF types it, a size as DCAT does. */
export function nonNegativeInteger(value: number): Literal {
  return literal(String(value), xsd.nonNegativeInteger);
}

/** Four digits after the point at most, and no exponent. */
export function decimal(value: number): Literal {
  return literal(value.toFixed(4).replace(/\.?0+$/, ''), xsd.decimal);
}

/** `2025-07-12` as xsd:date, `2024-06` as xsd:gYearMonth, `2024` as xsd:gYear. */
export function date(value: string): Literal {
  const parts = value.split('-').length;
  return literal(value, parts === 3 ? xsd.date : parts === 2 ? xsd.gYearMonth : xsd.gYear);
}
