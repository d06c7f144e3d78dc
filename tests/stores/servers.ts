import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credentials } from '../../src/publish/load/store/credentials.ts';
import { FUSEKI, STORES_HOME } from './stores-home.ts';

const jar = (name: string): string => join(STORES_HOME, 'jars', name);
const JETTY = jar('jetty-runner-9.4.57.v20241219.jar');
const RDF4J = jar('rdf4j-http-server-4.1.3.war');
const BLAZEGRAPH = jar('bigdata-war-2.1.4.war');
const OXIGRAPH = join(STORES_HOME, 'python', 'bin', 'oxigraph');
const VIRTUOSO = '/usr/bin/virtuoso-t';
const VIRTUOSO_INI = '/etc/virtuoso-opensource-7/virtuoso.ini';

/** A triple store of others that is started for tests, with a folder of its own and on loopback. */
export interface Server {
  /** Of its profile. */
  readonly name: string;
  /** Files without which it cannot be started: `tests/stores/install.sh` gets them. */
  readonly needs: readonly string[];
  readonly command: (folder: string, port: number) => readonly [command: string, ...args: string[]];
  /** Answers once the server is there. */
  readonly ready: string;
  readonly to: string;
  readonly prepare?: (port: number) => Promise<unknown>;
  readonly credentials?: Credentials;
}

const send = async (method: string, url: string, type: string, body: string): Promise<void> => {
  const response = await fetch(url, { method, headers: { 'content-type': type }, body });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
};

const REPOSITORY = `@prefix rep: <http://www.openrdf.org/config/repository#> .
@prefix sr: <http://www.openrdf.org/config/repository/sail#> .
@prefix sail: <http://www.openrdf.org/config/sail#> .
@prefix ns: <http://www.openrdf.org/config/sail/native#> .
[] a rep:Repository ; rep:repositoryID "news" ; rep:repositoryImpl [
  rep:repositoryType "openrdf:SailRepository" ;
  sr:sailImpl [ sail:sailType "openrdf:NativeStore" ; ns:tripleIndexes "spoc,posc,cspo" ] ] .
`;

const NAMESPACE = `com.bigdata.rdf.sail.namespace=news
com.bigdata.rdf.store.AbstractTripleStore.quads=true
com.bigdata.rdf.store.AbstractTripleStore.axiomsClass=com.bigdata.rdf.axioms.NoAxioms
com.bigdata.rdf.sail.truthMaintenance=false
com.bigdata.rdf.store.AbstractTripleStore.statementIdentifiers=false
com.bigdata.rdf.store.AbstractTripleStore.textIndex=false
`;

/** Debian's settings with the folder and the ports of a test. */
function writeVirtuosoIni(folder: string, port: number): string {
  const path = join(folder, 'virtuoso.ini');
  const text = readFileSync(VIRTUOSO_INI, 'utf8')
    .replaceAll('/var/lib/virtuoso-opensource-7/db', folder)
    .replace(/^(ServerPort\s*=\s*)1111/m, `$1127.0.0.1:${port + 1000}`)
    .replace(/^(ServerPort\s*=\s*)8890/m, `$1127.0.0.1:${port}`);
  writeFileSync(path, text);
  return path;
}

export const SERVERS: readonly Server[] = [
  {
    name: 'oxigraph',
    needs: [OXIGRAPH],
    command: (folder, port) => [
      OXIGRAPH,
      'serve',
      '-l',
      join(folder, 'db'),
      '-b',
      `127.0.0.1:${port}`,
      '--union-default-graph',
    ],
    ready: '/query?query=ASK%7B%7D',
    to: '',
  },
  {
    name: 'fuseki',
    needs: [FUSEKI],
    command: (folder, port) => {
      mkdirSync(join(folder, 'db'), { recursive: true });
      const place = ['--tdb2', `--loc=${join(folder, 'db')}`, '/ds'];
      const union = ['--set', 'tdb2:unionDefaultGraph=true'];
      return [
        'java',
        '-Xmx1g',
        '-jar',
        FUSEKI,
        ...union,
        '--localhost',
        '--port',
        String(port),
        '--update',
        ...place,
      ];
    },
    ready: '/$/ping',
    to: '/ds',
  },
  {
    name: 'rdf4j',
    needs: [JETTY, RDF4J],
    command: (folder, port) => [
      'java',
      '-Xmx1g',
      `-Dorg.eclipse.rdf4j.appdata.basedir=${folder}`,
      ...['-jar', JETTY, '--host', '127.0.0.1', '--port', String(port), '--path', '/rdf4j-server', RDF4J],
    ],
    ready: '/rdf4j-server/protocol',
    to: '/rdf4j-server/repositories/news',
    prepare: (port) =>
      send('PUT', `http://127.0.0.1:${port}/rdf4j-server/repositories/news`, 'text/turtle', REPOSITORY),
  },
  {
    name: 'blazegraph',
    needs: [JETTY, BLAZEGRAPH],
    command: (_, port) => [
      'java',
      '-Xmx1g',
      ...['-jar', JETTY, '--host', '127.0.0.1', '--port', String(port), '--path', '/blazegraph', BLAZEGRAPH],
    ],
    ready: '/blazegraph/status',
    to: '/blazegraph/namespace/news',
    prepare: (port) => send('POST', `http://127.0.0.1:${port}/blazegraph/namespace`, 'text/plain', NAMESPACE),
  },
  {
    name: 'virtuoso',
    needs: [VIRTUOSO, VIRTUOSO_INI],
    command: (folder, port) => [VIRTUOSO, '+configfile', writeVirtuosoIni(folder, port), '+foreground'],
    ready: '/sparql?query=ASK%7B%7D',
    to: '',
    credentials: { kind: 'password', user: 'dba', password: 'dba' },
  },
];

/** The first file that a server lacks here. */
export function findMissing({ needs }: Server): string | undefined {
  return needs.find((path) => !existsSync(path));
}
