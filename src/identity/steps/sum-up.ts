import { PartiesTally } from '../offices/parties.ts';
import { gatherMentions } from '../persons/gather-mentions.ts';
import { groupNames } from '../persons/group-names.ts';
import { mergeNames, type NamedResource, nameResource } from '../persons/named-resource.ts';
import type { Step } from './step.ts';
import { addParty } from './tables.ts';

/** Sums up the parties and places of articles; its own sums too, so that parts can be summed up on the way. */
export const sumParties: Step = {
  takes: ['digest', 'body', 'office', 'place'],
  start: () => {
    const tally = new PartiesTally();
    return {
      hear: (line) => {
        if (line.kind === 'digest') tally.add(line.told);
        else addParty(tally, line);
      },
      *end() {
        for (const [key, told] of tally.bodies) yield { kind: 'body', key, told };
        for (const [key, told] of tally.offices) yield { kind: 'office', key, told };
        for (const [key, told] of tally.places) yield { kind: 'place', key, told };
      },
    };
  },
};

/** Sums up how articles call persons; its own sums too. */
export const sumNames: Step = {
  takes: ['digest', 'name'],
  start: (tables, options) => {
    const bodies = tables.bodies(options);
    const names = new Map<string, NamedResource>();
    const add = (name: NamedResource): void => {
      const known = names.get(name.iri);
      names.set(name.iri, known ? mergeNames(known, name) : name);
    };
    return {
      hear: (line) => {
        if (line.kind === 'name') add(line.told);
        if (line.kind !== 'digest') return;
        for (const [iri, mentions] of gatherMentions([line.told], bodies, options.words.titleWords))
          add(nameResource(iri, mentions, bodies.servedBy(iri)));
      },
      *end() {
        for (const [key, told] of names) yield { kind: 'name', key, told };
      },
    };
  },
};

/** Tells which persons' resources have to be decided together: of all names in one run. */
export const partNames: Step = {
  takes: ['name'],
  start: (_, { words }) => {
    const names: NamedResource[] = [];
    return {
      hear: (line) => {
        if (line.kind === 'name') names.push(line.told);
      },
      *end() {
        const { groups, crowded, shared } = groupNames(names, words.givenNames);
        for (const [key, told] of groups) yield { kind: 'group', key, told };
        for (const key of crowded) yield { kind: 'crowded', key, told: true };
        for (const key of shared) yield { kind: 'shared', key, told: true };
      },
    };
  },
};
