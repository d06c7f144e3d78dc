import type { Quad } from '@rdfjs/types';
import { Parser } from 'n3';
import { prefixes } from '../../../src/rdf/prefixes.ts';

/**
 * A graph with an instance of each class and a value of each property that shapes speak of, in Turtle, so that a test can
 * break one thing in it. Its article is `<a>`.
 */
export const good = `
<a> a cq:Article, nif:Context ; cq:identifier "a" ; cq:language "en" ; cq:published "2025-03-04"^^xsd:date ;
  cq:sha256 "${'0'.repeat(64)}" ; cq:textSketch "${'1'.repeat(128)}" ; nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "40"^^xsd:nonNegativeInteger ;
  cq:headline "Envoys meet" ; cq:publisher <o/nna> ; cq:url <https://example.org/a> ; cq:file "a.txt" ;
  cq:datelinePlace "OSLO" ; cq:datelineDate "2025-03-04"^^xsd:date .

<a/tenure> a cq:Tenure ; cq:holder <p/berg> ; cq:office <f/minister> ; cq:title "Minister" ; cq:former false ;
  cq:asOf "2025-03-04"^^xsd:date ; cq:status cq:occurred ; cq:confidence 0.9 ; cq:rule "r" ; cq:assertedIn <a> ;
  cq:evidence <a#char=3,7> ; cq:quote <a#char=3,7> .
<a/meeting> a cq:Meeting ; cq:meetingKind cq:talks ; cq:participant <p/berg>, <s/NO> ; cq:place <l/oslo> ;
  cq:date "2025-03"^^xsd:gYearMonth ; cq:earliest "2025-03-01"^^xsd:date ; cq:latest "2025-03-31"^^xsd:date ;
  cq:dateBasis cq:stated ; cq:dateEvidence <a#char=10,12> ;
  cq:status cq:planned ; cq:confidence 1.0 ; cq:rule "r" ; cq:assertedIn <a> ; cq:attribution <a/meeting/attribution/1> ;
  cq:evidence <a#char=3,7> ; cq:quote <a#char=3,7> .
<a/meeting/attribution/1> a cq:Attribution ; cq:hop 1 ; cq:role cq:cited ; cq:source <o/nna> ;
  cq:relayedBy <a/meeting/attribution/2> ; cq:evidence <a#char=3,7> .
<a/meeting/attribution/2> a cq:Attribution ; cq:hop 2 ; cq:role cq:publishing ; cq:source <o/nna> .
<a/visit> a cq:Visit ; cq:visitor <f/minister> ; cq:destination <s/FI> ; cq:host <p/berg> ; cq:place <s/FI> ;
  cq:start "2025"^^xsd:gYear ; cq:end "2025"^^xsd:gYear ; cq:earliest "2025-01-01"^^xsd:date ;
  cq:latest "2025-12-31"^^xsd:date ; cq:dateBasis cq:relative ; cq:status cq:proposed ; cq:confidence 0.0 ; cq:rule "r" ;
  cq:assertedIn <a> ; cq:evidence <a#char=3,7> ; cq:quote <a#char=3,7> .
<a/treaty> a cq:Treaty ; cq:name "border treaty" ; cq:party <s/NO>, <o/nna> ; cq:signed "2024-01-02"^^xsd:date ;
  cq:earliest "2024-01-02"^^xsd:date ; cq:latest "2024-01-02"^^xsd:date ; cq:dateBasis cq:stated ;
  cq:status cq:denied ; cq:confidence 0.5 ; cq:rule "r" ; cq:assertedIn <a> ; cq:evidence <a#char=3,7> ;
  cq:quote <a#char=3,7> .
<a/statement> a cq:Statement ; cq:speaker <p/berg> ; cq:addressee <s/FI> ; cq:mode cq:direct ; cq:speechAct cq:warn ;
  cq:content "abcd" ;
  cq:status cq:occurred ; cq:confidence 0.5 ; cq:rule "r" ; cq:assertedIn <a> ; cq:evidence <a#char=3,7> ;
  cq:quote <a#char=3,7> .

<a#char=3,7> a cq:Evidence, nif:RFC5147String ; nif:anchorOf "abcd" ; nif:beginIndex "3"^^xsd:nonNegativeInteger ;
  nif:endIndex "7"^^xsd:nonNegativeInteger ; nif:referenceContext <a> ; nif:sentence <a#char=0,9> .
<a#char=10,12> a cq:Evidence, nif:RFC5147String ; nif:anchorOf "ef" ; nif:beginIndex "10"^^xsd:nonNegativeInteger ;
  nif:endIndex "12"^^xsd:nonNegativeInteger ; nif:referenceContext <a> .
<a#char=0,9> a nif:Sentence, nif:RFC5147String ; nif:anchorOf "123abcd89" ; nif:beginIndex "0"^^xsd:nonNegativeInteger ;
  nif:endIndex "9"^^xsd:nonNegativeInteger ; nif:referenceContext <a> .

<s/NO> a cq:State ; rdfs:label "Norway" ; cq:code "NO" .
<s/FI> a cq:State ; rdfs:label "Finland" ; cq:code "FI" .
<o/nna> a cq:Organization ; rdfs:label "NNA" ; cq:fullName "Norland News Agency" ; cq:belongsTo <s/NO> .
<p/berg> a cq:Person ; rdfs:label "Ada Berg" .
<f/minister> a cq:Office ; rdfs:label "Minister" ; cq:officeOf <s/NO> .
<l/oslo> a cq:Place ; rdfs:label "Oslo" ; cq:inState <s/NO> .

<p/a-berg> cq:canonical <p/berg> .
<d/identification> a cq:Identification ; cq:member <p/a-berg> ; cq:identifiedWith <p/berg> ; cq:within <a> ;
  cq:reason "one name" ; cq:certainty 0.9 .
<d/correction> a cq:Correction ; cq:corrects <a/tenure> ; cq:property cq:office ; cq:insteadOf <f/wrong> ;
  cq:correctedValue <f/minister> ; cq:reason "ten articles" ; cq:certainty 0.8 ; cq:reportCount 4 ; cq:contraryCount 10 .
<d/rejection> a cq:Rejection ; cq:rejects <a/statement> ; cq:reason "a seat of another" ; cq:certainty 0.9 ;
  cq:reportCount 2 ; cq:contraryCount 30 .
<d/happening> a cq:Happening ; cq:report <a/meeting> ; cq:mainReport <a/meeting> ; cq:reportCount 1 ;
  cq:publisherCount 0 ; cq:rootCount 1 ; cq:currentStatus cq:planned ; cq:firstReported "2025-03-04"^^xsd:date ;
  cq:lastReported "2025-03-05"^^xsd:date ; cq:step <d/step> ; cq:reason "one report" ; cq:certainty 1.0 .
<d/step> a cq:Step ; cq:stage cq:ratified ; cq:stepOf <s/NO> ; cq:toldBy <a/treaty> ;
  cq:firstReported "2025-03-07"^^xsd:date ; cq:reason "most reports" ; cq:certainty 0.9 .
<d/disagreement> a cq:Disagreement ; cq:property cq:status ; cq:nature cq:worldChanged ; cq:against <a/meeting> ;
  cq:toldBy <a/visit> ; cq:firstReported "2025-03-08"^^xsd:date ; cq:reason "planned, then off" ; cq:certainty 0.9 .
`;

const BASE = 'https://example.org/id/';

/** Turtle as the graph of `<a>`. */
export function parseGraph(turtle: string, baseIRI: string = BASE): Quad[] {
  const names = ['cq', 'nif', 'rdfs', 'xsd'] as const;
  const head = names.map((prefix) => `@prefix ${prefix}: <${prefixes[prefix]}> .`).join('\n');
  return new Parser({ format: 'application/trig', baseIRI }).parse(`${head}\n<a> {\n${turtle}\n}`);
}

/** Without the base. */
export function localName(iri: string): string {
  return iri.startsWith(BASE) ? iri.slice(BASE.length) : iri.replace(prefixes.cq, 'cq:');
}
