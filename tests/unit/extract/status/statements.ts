import type { Sentences } from './sentences.ts';

/** What is told of a statement, by the status that it has. */
export const statements: Sentences = {
  occurred: [
    'BERG said that the treaty was not dead.',
    'BERG denied that the treaty was dead.',
    'BERG not only said that the treaty was dead but left the room.',
    'BERG did not hesitate to say that the treaty was dead.',
    'BERG rejected claims that the treaty was dead.',
    'BERG did not fail to note that the port was safe.',
    'BERG repeatedly said that the port was never safe.',
    'BERG, who never smiles, said that the port was safe.',
    'BERG refused to resign, saying that the port was safe.',
  ],
  none: [
    'BERG never said that the treaty was dead.',
    'BERG did not say that the treaty was dead.',
    'BERG has not said that the treaty is dead.',
    'BERG refused to say whether the treaty was dead.',
    'BERG declined to say that the treaty was dead.',
    'BERG left without saying that the treaty was dead.',
    'Neither BERG nor KORPI said that the treaty was dead.',
    'BERG nearly said that the treaty was dead.',
    'It is not true that BERG said the treaty was dead.',
    'BERG would have said that the treaty was dead.',
    'BERG stopped short of saying that the treaty was dead.',
    'BERG is expected to say that the treaty is dead.',
    'BERG will say on Friday that the treaty is dead.',
    'If BERG says that the treaty is dead, the border will close.',
    'BERG could say that the treaty was dead.',
    'BERG has never claimed that the port was safe.',
    'Nor did BERG say that the port was safe.',
    'BERG fell short of saying that the port was safe.',
    'BERG avoided saying that the port was safe.',
    'BERG might say that the port is safe.',
    'Rumours that BERG said the port was safe are false.',
  ],
};
