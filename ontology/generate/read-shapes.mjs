import { readFileSync } from 'node:fs';
import { Parser } from 'n3';

const SH = 'http://www.w3.org/ns/shacl#';

/** The constraints of shapes.ttl on properties: one entry a property shape, with its node shape's target class. */
export function readPropertyShapes() {
  const quads = new Parser().parse(readFileSync(new URL('../shapes.ttl', import.meta.url), 'utf8'));
  const objects = (node, name) =>
    quads.filter((q) => q.subject.equals(node) && q.predicate.value === SH + name).map((q) => q.object);
  const value = (node, name) => objects(node, name)[0]?.value;
  return quads
    .filter(({ predicate }) => predicate.value === `${SH}property`)
    .map(({ subject, object }) => ({
      targetClass: value(subject, 'targetClass'),
      path: objects(object, 'path').find(({ termType }) => termType === 'NamedNode')?.value,
      minCount: Number(value(object, 'minCount') ?? 0),
      maxCount: Number(value(object, 'maxCount') ?? Number.POSITIVE_INFINITY),
      severity: value(object, 'severity')?.slice(SH.length) ?? 'Violation',
      message: value(object, 'message'),
    }));
}
