import type { Article } from '../model/article.ts';
import type { StateEntity } from '../model/entity.ts';
import type { Lexicon, NamedThing } from './lexicon.ts';
import { tokenize } from './tokenize.ts';

/**
 * The state that the story is told from: that of the dateline's place ("MOSCOW", "CRAWFORD, Texas"), else of the agency or
 * house that published it. An office whose state the text leaves out is most likely this one's.
 */
export function findHome({ dateline, publisher }: Article, lexicon: Lexicon): StateEntity | undefined {
  const names = [
    ...(dateline?.place?.split(/[,/]/) ?? []),
    dateline?.agency,
    publisher?.replaceAll('-', ' '),
  ];
  for (const name of names) {
    const state = name === undefined ? undefined : stateNamed(name.trim(), lexicon);
    if (state) return state;
  }
  return undefined;
}

function stateNamed(name: string, lexicon: Lexicon): StateEntity | undefined {
  const tokens = tokenize(name, 0, name.length, lexicon.abbreviations);
  for (let i = 0; i < tokens.length; i++) {
    const match = lexicon.names.longestAt(tokens, i, tokens.length);
    const state = match && stateOf(match.values[0]);
    if (state) return state;
  }
  return undefined;
}

function stateOf(thing: NamedThing | undefined): StateEntity | undefined {
  if (thing?.kind === 'state') return thing.state;
  if (thing?.kind === 'place') return thing.place.state;
  return thing?.organization.of;
}
