// Writes every file that is made from ontology.ttl; with `--check`, fails where one is stale.
import './vocabulary.mjs';
import './context.mjs';
