import { Parser } from 'n3';
import { mapArticle } from '../../src/map/map-article.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Span } from '../../src/model/span.ts';
import { createStages, SEEDS } from '../../src/pipeline.ts';
import { DEFAULT_BASE } from '../../src/rdf/mint.ts';
import { makeArticle } from '../../src/read/make-article.ts';
import { readKnowledge } from '../../src/read/read-knowledge.ts';
import { SERIALISERS } from '../../src/serialise/serialise.ts';
import { ArticleValidator } from '../../src/validate/article-validator.ts';

/** How closely to look: `thorough` also asks the shapes and reads every format back, which takes some ten times as long. */
export interface CheckOptions {
  readonly thorough: boolean;
}

/** A function that takes a text through the whole flow and tells what is wrong with what comes out. It throws what the flow throws. */
export async function createCheck(): Promise<(text: string, options: CheckOptions) => Promise<string[]>> {
  const stages = createStages(readKnowledge(SEEDS));
  const validator = await ArticleValidator.load();
  return async (text, { thorough }) => {
    const made = makeArticle('fuzz', text, { date: '2025-07-16', publisher: 'Xinhua' }, { file: 'fuzz' });
    // A text that is refused with a reason is dealt with.
    if ('issue' in made) return [];
    const annotated = stages.annotate(made.article);
    const facts = stages.resolve(annotated, stages.extract(annotated)).facts;
    stages.findMisses(annotated, facts);
    const quads = mapArticle(made.article, facts, { base: DEFAULT_BASE });
    const faults = facts.flatMap((fact) => misplaced(fact, text));
    const distinct = new Set(
      quads.map(
        ({ subject, predicate, object }) =>
          `${subject.value} ${predicate.value} ${object.termType} ${object.value}`,
      ),
    );
    for (const format of thorough ? (['nquads', 'turtle', 'trig'] as const) : (['nquads'] as const)) {
      const { head, tail, mediaType, writeArticle } = SERIALISERS[format];
      const read = new Parser({ format: mediaType }).parse(head + (await writeArticle(quads)) + tail);
      if (read.length !== distinct.size)
        faults.push(`${format} has ${read.length} of ${distinct.size} triples`);
    }
    if (thorough) {
      const { head, tail, writeArticle } = SERIALISERS.jsonld;
      JSON.parse(head + (await writeArticle(quads)) + tail);
      const { results } = await validator.check(quads);
      faults.push(
        ...results
          .filter(({ severity }) => severity === 'violation')
          .map(({ message, focusNode }) => `${focusNode}: ${message}`),
      );
    }
    return faults;
  };
}

/** Words that a fact points at and that are none, or lie outside the text or their sentence. */
function misplaced(fact: Fact, text: string): string[] {
  const inside = ({ start, end }: Span, { start: from, end: to }: Span): boolean =>
    from <= start && start < end && end <= to;
  const whole = { start: 0, end: text.length };
  const hops = fact.attribution.flatMap(({ evidence }) => evidence ?? []);
  return [...fact.evidence, ...hops].flatMap(({ start, end, sentence }) => {
    const place = `${fact.kind} by ${fact.rule} at ${start}–${end}`;
    if (!inside({ start, end }, whole) || !inside(sentence, whole)) return [`${place} lies outside the text`];
    return text.slice(start, end).trim() === '' ? [`${place} shows no words`] : [];
  });
}
