import { readAlignments } from './read-alignments.mjs';
import { readExamples } from './read-examples.mjs';
import { readOntology } from './read-ontology.mjs';
import { readPropertyShapes } from './read-shapes.mjs';
import { shorten } from './shorten.mjs';
import { writeOrCheck } from './write-or-check.mjs';

const terms = readOntology();
const shapes = readPropertyShapes();
const alignments = readAlignments();
const exampleOf = readExamples();

const classes = terms.filter(({ kind }) => kind === 'class');
const properties = terms.filter(({ kind }) => kind === 'property');
const named = new Map(terms.map((term) => [term.iri, term]));
const link = (iri) => (named.has(iri) ? `[${named.get(iri).name}](#${named.get(iri).name.toLowerCase()})` : shorten(iri));
const code = (text) => `\`${text}\``;

/** How many values the shape of a class lets a property have. */
function cardinality({ iri }, type) {
  const found = shapes.filter(
    ({ path, targetClass, severity }) => path === iri && targetClass === type && severity === 'Violation',
  );
  const min = Math.max(0, ...found.map(({ minCount }) => minCount));
  const max = Math.min(...found.map(({ maxCount }) => maxCount));
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? 'any' : `${min} or more`;
  return min === max ? String(min) : `${min} or ${max}`;
}

/** A property of several classes has no class of ours as its domain: the shapes say of which it is. */
function isOf({ iri, domain }, type) {
  if (named.has(domain)) return domain === type;
  return shapes.some(({ path, targetClass }) => path === iri && targetClass === type);
}

function valueOf({ name, range }) {
  const scheme = named.has(range) ? undefined : schemeOf(name);
  return scheme ? `[${scheme.label.toLowerCase()}](#${scheme.name.toLowerCase()})` : link(range);
}

/** The scheme whose concepts a property takes: its label is the property's in the plural. */
function schemeOf(name) {
  const plural = { status: 'statuses', meetingKind: 'meetingKinds', mode: 'modes', dateBasis: 'dateBases', role: 'roles' }[name];
  return terms.find((term) => term.kind === 'scheme' && term.name === plural);
}

function describeClass(term) {
  const own = properties.filter((property) => isOf(property, term.iri));
  const below = classes.filter(({ superClasses }) => superClasses.includes(term.iri));
  const above = term.superClasses.filter((iri) => named.has(iri));
  const example = exampleOf(term.iri);
  return [
    `### ${term.name}`,
    term.comment,
    [
      above.length ? `A kind of ${above.map(link).join(' and ')}.` : '',
      below.length && !example ? `Each is one of ${below.map(({ iri }) => link(iri)).join(', ')}.` : '',
      describeAlignments(term),
    ].filter(Boolean).join(' '),
    own.length ? describeProperties(own, term.iri) : '',
    example ? `From ${example.from}:\n\n\`\`\`turtle\n${example.turtle}\`\`\`` : '',
  ].filter(Boolean).join('\n\n');
}

function describeProperties(own, type) {
  const rows = own.map((property) => {
    const row = [code(`cq:${property.name}`), valueOf(property), cardinality(property, type), property.comment];
    return `| ${row.join(' | ')} |`;
  });
  return ['| property | value | how many | |', '|---|---|---|---|', ...rows].join('\n');
}

function describeAlignments({ iri }) {
  const say = (predicate, words) => {
    const objects = (alignments.get(iri) ?? []).filter((each) => each.predicate === predicate);
    return objects.length ? `${words} ${objects.map(({ object }) => code(shorten(object))).join(', ')}.` : '';
  };
  return [say('subClassOf', 'In the words of others a'), say('closeMatch', 'Close to'), say('relatedMatch', 'Related to')]
    .filter(Boolean)
    .join(' ');
}

function describeScheme(scheme) {
  const concepts = terms.filter((term) => term.scheme === scheme.iri);
  const rows = concepts.map(({ name, comment }) => `| ${code(`cq:${name}`)} | ${comment} |`);
  return [`### ${scheme.name}`, scheme.comment, ['| concept | |', '|---|---|', ...rows].join('\n')].join('\n\n');
}

function tree(iri, depth) {
  const below = classes.filter(({ superClasses }) => superClasses.includes(iri));
  return below.flatMap((each) => [`${'  '.repeat(depth)}- ${link(each.iri)}`, ...tree(each.iri, depth + 1)]);
}

const roots = classes.filter(({ superClasses }) => !superClasses.some((iri) => named.has(iri)));

const text = `<!-- Generated from ontology/*.ttl and output/seed by ontology/generate/documentation.mjs: do not edit. -->

# The ontology

What can be said of states, officials, meetings, visits, treaties and statements, and of the articles that report them:
${classes.length} classes, ${properties.length} properties, ${terms.filter(({ kind }) => kind === 'scheme').length} lists of concepts. The prefix \`cq:\` stands for
\`https://w3id.org/communique/ontology#\`.

| file | holds |
|---|---|
| [\`ontology.ttl\`](../ontology/ontology.ttl) | the terms, each with label, comment, domain and range |
| [\`shapes.ttl\`](../ontology/shapes.ttl) | SHACL: what a graph must look like; \`communique validate\` checks it |
| [\`context.jsonld\`](../ontology/context.jsonld) | the terms' names in JSON-LD |
| [\`alignments.ttl\`](../ontology/alignments.ttl) | how the terms stand to schema.org, PROV-O, SEM, ORG, FOAF, NIF, Dublin Core and Wikidata |

An article is a named graph, whose IRI is the article's: adding an article is a PUT, retracting it a DROP. There are no
blank nodes, and every IRI is a function of what it names, so graphs made on different machines merge by union. All is under
\`https://w3id.org/communique/id/\`, or another base of your own:

| what | IRI under the base | made from |
|---|---|---|
| article | \`article/{id}\` | the id that its input gives it |
| fact | \`article/{id}/{kind}/{hash}\` | what identifies it: its kind, sides, status, date and place |
| hop of an attribution | \`…/{hash}/attribution/{n}\` | the fact, and the hop's number |
| words | \`article/{id}#char={start},{end}\` | offsets in UTF-16 code units of the untouched text (RFC 5147) |
| state | \`state/{code}\` | ISO 3166-1 alpha-2, or the code of a historic state |
| organization, place | \`organization/{name}\`, \`place/{name}\` | the name, folded to lower case without diacritics |
| person | \`person/{of}/{name}\` | the name, and whom the person serves |
| office | \`office/{of}/{title}\` | the title, and the state or organization |

## Classes

${roots.flatMap(({ iri }) => [`- ${link(iri)}`, ...tree(iri, 1)]).join('\n')}

${classes.map(describeClass).join('\n\n')}

## Concepts

${terms.filter(({ kind }) => kind === 'scheme').map(describeScheme).join('\n\n')}
`;

writeOrCheck(new URL('../../docs/ontology.md', import.meta.url), text);
