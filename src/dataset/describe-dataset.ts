import { createHash } from 'node:crypto';
import type { NamedNode, Quad, Quad_Object } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type { Iri } from '../rdf/iri.ts';
import { integer, nonNegativeInteger, string } from '../rdf/literals.ts';
import { prefixes } from '../rdf/prefixes.ts';
import { dcat, dcterms, owl, prov, rdf, rdfs, voidTerms } from '../rdf/terms.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { DatasetFile, DatasetSummary, InputArticle } from './dataset-summary.ts';
import { formatIri, mediaTypeIri } from './media-types.ts';

const { namedNode, quad } = DataFactory;

/**
 * RightsStatements.org: nobody has said yet who may do what. A graph quotes texts of others, so only who publishes it can
 * grant more.
 */
const NOT_EVALUATED = 'http://rightsstatements.org/vocab/CNE/1.0/';

const DESCRIPTION =
  'Officials, meetings, visits, treaties and statements that news articles report, each with the words that show it, who told it, its status and how sure it is; one named graph an article.';

export interface DescribeOptions {
  /** Under which all resources live. */
  readonly base: Iri;
  /** Of the program that made the data set. */
  readonly version: string;
  readonly files: readonly DatasetFile[];
  /** Under which the data set is published; that nobody has evaluated its rights, if not given. */
  readonly license?: Iri;
}

export interface DatasetDescription {
  /** A function of the articles' identifiers and texts and the program's version: the same build has the same name. */
  readonly iri: string;
  /** Of the data set as a whole: its parts, its files and its origin. */
  readonly quads: readonly Quad[];
  /** Of each article that it was made from, which may be very many: made as they are asked for. */
  readonly articles: Iterable<readonly Quad[]>;
}

/**
 * What a data set says of itself: by VoID how much of what it holds, by DCAT in which files, by PROV from which texts by
 * which program. It names no time and no place, so the same input gives the same description.
 */
export function describeDataset(summary: DatasetSummary, options: DescribeOptions): DatasetDescription {
  const iri = `${options.base}dataset/${identify(summary, options.version)}`;
  const triples = [
    ...describeWhole(iri, summary, options),
    ...describeParts(iri, summary),
    ...options.files.flatMap((file) => describeFile(iri, file)),
    ...describeOrigin(iri, summary.articles, options.version),
  ];
  const { articles } = summary;
  return {
    iri,
    quads: triples.map(toQuad),
    articles: { [Symbol.iterator]: () => describeArticles(articles) },
  };
}

function* describeArticles(articles: readonly InputArticle[]): Generator<readonly Quad[]> {
  for (const article of articles) yield describeArticle(article).map(toQuad);
}

type Triple = readonly [subject: string, property: NamedNode, object: Quad_Object];

const toQuad = ([subject, property, object]: Triple): Quad => quad(namedNode(subject), property, object);

function identify({ articles }: DatasetSummary, version: string): string {
  const content = [version, ...articles.map(({ iri, sha256 }) => [iri, sha256])];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}

function describeWhole(
  iri: string,
  summary: DatasetSummary,
  { base, files, license }: DescribeOptions,
): Triple[] {
  return [
    [iri, rdf.type, voidTerms.Dataset],
    [iri, rdf.type, dcat.Dataset],
    [iri, rdf.type, prov.Entity],
    [iri, dcterms.title, string('Facts from news articles, each with its evidence')],
    [iri, dcterms.description, string(DESCRIPTION)],
    ...typed(iri, dcterms.license, namedNode(license ?? NOT_EVALUATED), dcterms.LicenseDocument),
    ...typed(iri, dcterms.conformsTo, namedNode(prefixes.cq.replace(/#$/, '')), dcterms.Standard),
    [iri, voidTerms.uriSpace, string(base)],
    [iri, voidTerms.vocabulary, namedNode(prefixes.cq)],
    [iri, voidTerms.vocabulary, namedNode(prefixes.nif)],
    [iri, voidTerms.documents, integer(summary.articles.length)],
    [iri, voidTerms.triples, integer(summary.triples)],
    [iri, voidTerms.distinctSubjects, integer(summary.subjects)],
    [iri, voidTerms.classes, integer(summary.classes.size)],
    [iri, voidTerms.properties, integer(summary.properties.size)],
    ...files.flatMap(({ mediaType }): Triple[] => {
      const format = formatIri(mediaType);
      return format ? [[iri, voidTerms.feature, format]] : [];
    }),
  ];
}

function describeParts(iri: string, { classes, properties }: DatasetSummary): Triple[] {
  const ofClasses = [...classes].flatMap(([type, count]): Triple[] => {
    const part = `${iri}/class/${localName(type)}`;
    return [
      [iri, voidTerms.classPartition, namedNode(part)],
      [part, voidTerms.class, namedNode(type)],
      [part, voidTerms.entities, integer(count)],
    ];
  });
  const ofProperties = [...properties].flatMap(([property, count]): Triple[] => {
    const part = `${iri}/property/${localName(property)}`;
    return [
      [iri, voidTerms.propertyPartition, namedNode(part)],
      [part, voidTerms.property, namedNode(property)],
      [part, voidTerms.triples, integer(count)],
    ];
  });
  return [...ofClasses, ...ofProperties];
}

/** `Meeting` for our own terms, `nif-Sentence` for those of others. */
function localName(term: string): string {
  const [prefix, namespace] = Object.entries(prefixes).find(([, each]) => term.startsWith(each)) ?? ['', ''];
  const name = encodeURIComponent(term.slice(namespace.length));
  return prefix === 'cq' ? name : `${prefix}-${name}`;
}

function describeFile(iri: string, { name, mediaType, gzip, bytes }: DatasetFile): Triple[] {
  const file = `${iri}/file/${encodeURIComponent(name)}`;
  const format = formatIri(mediaType);
  const { MediaType, MediaTypeOrExtent } = dcterms;
  return [
    [iri, dcat.distribution, namedNode(file)],
    [file, rdf.type, dcat.Distribution],
    [file, dcterms.title, string(name)],
    [file, dcterms.description, string(`The data set as ${mediaType}${gzip ? ', packed by gzip' : ''}`)],
    // Where the base is served, that is where the file is had.
    ...typed(file, dcat.accessURL, namedNode(file), rdfs.Resource),
    ...typed(file, dcat.mediaType, mediaTypeIri(mediaType), MediaType),
    ...(format ? typed(file, dcterms.format, format, MediaTypeOrExtent) : []),
    ...(gzip ? typed(file, dcat.compressFormat, mediaTypeIri('application/gzip'), MediaType) : []),
    ...(bytes === undefined ? [] : [[file, dcat.byteSize, nonNegativeInteger(bytes)] as const]),
  ];
}

/** A value with the class that DCAT-AP 3.0 asks it to be of: who checks the description has nothing else of it. */
function typed(subject: string, property: NamedNode, value: NamedNode, type: NamedNode): Triple[] {
  return [
    [subject, property, value],
    [value.value, rdf.type, type],
  ];
}

function describeOrigin(iri: string, articles: readonly InputArticle[], version: string): Triple[] {
  const build = `${iri}/build`;
  const program = `https://w3id.org/communique/software/${encodeURIComponent(version)}`;
  return [
    [iri, prov.wasGeneratedBy, namedNode(build)],
    [build, rdf.type, prov.Activity],
    [build, prov.wasAssociatedWith, namedNode(program)],
    [program, rdf.type, prov.SoftwareAgent],
    [program, rdfs.label, string(`Communiqué ${version}`)],
    [program, owl.versionInfo, string(version)],
    ...articles.map((article): Triple => [build, prov.used, namedNode(article.iri)]),
  ];
}

function describeArticle({ iri, identifier, sha256, file }: InputArticle): Triple[] {
  return [
    [iri, rdf.type, prov.Entity],
    [iri, cq.identifier, string(identifier)],
    [iri, cq.sha256, string(sha256)],
    ...(file === undefined ? [] : [[iri, cq.file, string(file)] as const]),
  ];
}
