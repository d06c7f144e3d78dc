// A step of the build: what is always read the same way is read once, so that no run of the program has to.
import { loadGrammar } from './ask/grammar/load-grammar.ts';
import { PREPARED_GRAMMAR } from './ask/grammar/shipped-grammar.ts';
import { writePrepared } from './prepared.ts';
import { readKnowledge } from './read/read-knowledge.ts';
import { PREPARED_KNOWLEDGE } from './read/shipped-knowledge.ts';
import { SEEDS } from './read/shipped-seeds.ts';

writePrepared(PREPARED_KNOWLEDGE, readKnowledge(SEEDS));
writePrepared(PREPARED_GRAMMAR, loadGrammar());
