import type { Named, Part, Reading } from '../reading/reading.ts';

/** A reading with less asked of its facts. */
export interface Relaxed {
  readonly reading: Reading;
  readonly asks: Asks;
}

/** All that the question asks; the same of facts without a day; its kind, names and days; its names and days; its names. */
export type Asks = 'all' | 'undated' | 'kind' | 'names' | 'any-day';

/** A reading, then the same of facts without a day, with those named in any role, of any kind, of any day. */
export function relax(reading: Reading): readonly Relaxed[] {
  const loose = {
    ...withoutSource(reading),
    mentions: [...(reading.mentions ?? []), ...namedIn(reading.parts)],
  };
  const {
    status: _,
    order: __,
    count: ___,
    answerClass,
    answerTitle,
    foreign,
    foreignSide,
    region,
    heads,
    ...any
  } = loose;
  const listed: Reading = {
    ...any,
    kind: 'report',
    ask: 'which',
    want: 'fact',
    treaties: [],
    happened: true,
  };
  const steps: Relaxed[] = [{ reading, asks: 'all' }];
  if (reading.times.length > 0 && reading.kind !== 'tenure') {
    steps.push({ reading: { ...reading, times: [] }, asks: 'undated' });
  }
  if (reading.kind !== 'report') {
    if (reading.kind !== 'tenure') {
      steps.push({ reading: { ...any, ask: 'which', want: 'fact' }, asks: 'kind' });
    }
    steps.push({ reading: withoutMeetingKind(listed), asks: 'names' });
  }
  if (reading.times.length > 0) {
    steps.push({ reading: { ...withoutMeetingKind(listed), times: [] }, asks: 'any-day' });
  }
  return steps;
}

function withoutSource({ parts, ...rest }: Reading): Reading {
  return { ...rest, parts: parts.filter(({ role }) => role === 'source') };
}

function withoutMeetingKind({ meetingKind: _, ...rest }: Reading): Reading {
  return rest;
}

/** All whom a question names but its sources. */
export function namedIn(parts: readonly Part[]): Named[] {
  return parts.filter(({ role }) => role !== 'source').flatMap(({ named }) => named);
}
