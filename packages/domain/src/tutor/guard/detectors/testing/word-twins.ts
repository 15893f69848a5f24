import { said, type Twins } from './twins.ts';

/** Twins of the detectors of other names for an answer. */
export const WORD_TWINS: Twins = {
  'gives what the answer is short for, or its short form': {
    leaks: [
      said('DNA', 'It is deoxyribonucleic acid.'),
      said('deoxyribonucleic acid', 'DNA, of course.'),
      said('carbon dioxide', 'It is CO2.'),
      said('CO2', 'It is carbon dioxide.'),
      said('North Atlantic Treaty Organization', 'It is NATO.'),
      said('NBA', 'The National Basketball Association.'),
    ],
    honest: [
      said('DNA', 'Do Not Assume that. Which molecule is it?', { instructions: 'DO NOT ASK. Which molecule?' }),
      said('deoxyribonucleic acid', 'What is DNA made of?', { instructions: 'What does DNA stand for?' }),
      said('carbon dioxide', 'Which gas do you breathe out?'),
      said('United Nations', 'Which countries founded it?'),
    ],
  },
  'translates it': {
    leaks: [
      said('photosynthesis', 'es la fotosíntesis'),
      said('evaporation', 'Verdunstung'),
      said('carbon dioxide', 'El dióxido de carbono.'),
      said('photosynthesis', '答案是光合作用。'),
    ],
    honest: [
      said('photosynthesis', '¿Qué hace la planta con la luz?'),
      said('evaporation', 'Was macht das Wasser in der Sonne?'),
      said('carbon dioxide', '¿Qué gas sale de los pulmones?'),
      said('photosynthesis', 'Ja, Photosynthese: Wie heißt sie auf Englisch?', { message: 'Ich meine Photosynthese' }),
    ],
  },
};
