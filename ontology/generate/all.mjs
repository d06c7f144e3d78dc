// Writes every file that is made from the ontology (docs/ontology.md also from output/seed); with `--check`, fails where one
// is stale.
import './vocabulary.mjs';
import './context.mjs';
import './documentation.mjs';
import './country-codes.mjs';
