import { describe, expect, it } from 'vitest';
import { makeSituation, student, tutor } from '../../testing/make-situation.ts';
import { guardReply } from '../guard-reply.ts';

const verdict = (answer: string, reply: string, instructions = 'Answer the question.', message = 'Help me?'): string =>
  guardReply(reply, makeSituation({ answer, instructions, message })).verdict;

describe('an answer in another language', () => {
  it.each([
    ['photosynthesis', 'es la fotosíntesis'],
    ['photosynthesis', 'Photosynthese'],
    ['photosynthesis', 'la photosynthèse'],
    ['photosynthesis', 'É a fotossíntese.'],
    ['photosynthesis', 'la fotosintesi clorofilliana'],
    ['photosynthesis', '광합성입니다.'],
    ['evaporation', 'la evaporación'],
    ['evaporation', 'Verdunstung'],
    ['evaporation', "l'evaporazione dell'acqua"],
    ['evaporation', 'nước bay hơi'],
    ['democracy', 'una democracia'],
    ['democracy', 'eine Demokratie'],
    ['electricity', 'la electricidad'],
    ['capitalism', 'Kapitalismus'],
    ['molecule', 'un Molekül'],
    ['oxygen', 'el oxígeno'],
    ['oxygen', 'Sauerstoff'],
    ['hypothesis', "un'ipotesi"],
    ['triangle', 'ein Dreieck'],
    ['triangle', 'un triángulo'],
    ['adjective', 'un adjetivo'],
    ['adjective', '형용사'],
    ['noun', 'un sustantivo'],
    ['square root', 'la raíz cuadrada'],
    ['carbon dioxide', 'dióxido de carbono'],
    ['carbon dioxide', 'Kohlendioxid'],
    ['World War II', 'der Zweite Weltkrieg'],
    ['civil war', 'la guerra civil'],
    ['World War 2', 'la Segunda Guerra Mundial'],
    ['mitochondria', 'ميتوكوندريا'],
    ['gravity', '重力'],
    ['biology', 'la biologie'],
    ['constitution', 'die Verfassung'],
  ])('%j is not told by %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('block');
  });

  it.each([
    ['photosynthesis', 'Los fotógrafos sintetizan la luz. ¿Qué hace la planta?'],
    ['photosynthesis', 'Was macht die Pflanze mit dem Licht?'],
    ['evaporation', 'El agua sube del lago. ¿Cómo se llama eso?'],
    ['democracy', 'Wer darf wählen?'],
    ['electricity', 'Welche Teilchen bewegen sich?'],
    ['capitalism', 'Which capital letter does the name start with?'],
    ['molecule', 'What do two atoms make together?'],
    ['oxygen', 'Which gas do you breathe in?'],
    ['hypothesis', '¿Qué esperas antes de probarlo?'],
    ['triangle', 'Wie viele Ecken hat die Figur?'],
    ['adjective', 'What is the objective of the author?'],
    ['noun', 'Which word names a thing?'],
    ['square root', 'What undoes the squaring?'],
    ['carbon dioxide', 'Which gas leaves the lungs?'],
    ['bacteria', 'The battery is empty. What about the germs?'],
    ['star', 'Be stern with yourself. What shines by its own light?'],
    ['summer', 'The estate was sold. In which part of the year?'],
    ['March', 'Mars is a planet. Which month has its name?'],
    ['river', 'What flows to the sea?'],
    ['king', 'Who wears the crown? Read it again.'],
  ])('%j leaves room for %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('pass');
  });
});

describe('another form of the answer', () => {
  it.each([
    ['photosynthesis', 'The leaf is photosynthesising.'],
    ['photosynthesis', 'Photosynthetic, one says.'],
    ['evaporation', 'It evaporates.'],
    ['democracy', 'The state was democratic.'],
    ['condensation', 'The vapour condensed.'],
    ['erosion', 'The wind eroded it.'],
    ['division', 'You divide.'],
    ['digestion', 'The body digests it.'],
    ['absorption', 'The roots absorb it.'],
    ['mitosis', 'It is a mitotic cell.'],
    ['monarchy', 'A monarch was in power.'],
    ['metaphor', 'He speaks metaphorically.'],
    ['melting', 'The ice melts.'],
    ['colonization', 'They colonised the land.'],
    ['volcano', 'It is a volcanic island.'],
    ['natural selection', 'They are naturally selected.'],
  ])('%j is not told by %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('block');
  });

  it.each([
    ['production', 'Which product do they sell?'],
    ['communism', 'What did the community share?'],
    ['foundation', 'What have you found so far?'],
    ['correction', 'That is correct so far. What is next?'],
    ['meaning', 'What do you mean by that?'],
    ['statement', 'Which states were there?'],
    ['conservation', 'That was a good conversation. What stays the same?'],
    ['respiration', 'Look at the inspiration of the poet.'],
    ['immigration', 'Is emigration the same?'],
    ['position', 'Is the number positive?'],
    ['interest', 'That is interesting. What does the bank pay?'],
    ['direction', 'Be direct: where does it point?'],
    ['crisis', 'What did the critics say?'],
    ['university', 'What does the universe have to do with it?'],
    ['version', 'Which verse do you mean?'],
    ['nation', 'Which national holiday is it?'],
  ])('%j leaves room for %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('pass');
  });

  it('is free where the task or the student uses one', () => {
    expect(verdict('evaporation', 'Why does it evaporate?', 'Water evaporates. Name the process.')).toBe('pass');
    expect(verdict('erosion', 'What eroded it?', 'Name it.', 'the river erodes the bank')).toBe('pass');
    expect(verdict('erosion', 'It is erosion.', 'Name it.', 'the river erodes the bank')).toBe('block');
  });
});

describe('the letters of an answer', () => {
  it.each([
    ['photosynthesis', 'ph_tosynthesis'],
    ['photosynthesis', 'p*otosynthesis'],
    ['photosynthesis', 'photo synthesis'],
    ['photosynthesis', 'photo-synthesis'],
    ['photosynthesis', 'phtsynthss'],
    ['photosynthesis', 'sisehtnysotohp'],
    ['evaporation', 'e v _ p o r a t i o n'],
    ['evaporation', 'evprtn'],
    ['feudalism', 'feudlsm'],
    ['mean', 'It is the mean of the figures.'],
    ['May', 'It was in May.'],
    ['even', 'The number is even.'],
    ['igneous', 'suoengi'],
    ['erosion', 'Rearrange these letters: rsoneoi'],
    ['verb', 'It starts with "v" and rhymes with herb.'],
    ['verb', 'A four-letter word that begins with v.'],
    ['noun', 'It begins with n and ends with n.'],
  ])('of %j are not shown by %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('block');
  });

  it.each([
    ['photosynthesis', 'It starts with p. What do you remember from class?'],
    ['photosynthesis', 'Write _____ where you do not know the word.'],
    ['photosynthesis', 'Take a photo of your synthesis of the notes.'],
    ['evaporation', 'Write e.g. the steps of the cycle.'],
    ['igneous', 'Which letters are on the map?'],
    ['erosion', 'Which words did you underline?'],
    ['verb', 'The word ends with s. What does that tell you?'],
    ['verb', 'How many letters has the word?'],
    ['noun', 'The sentence begins with a name and ends with a question mark.'],
    ['acute', 'Which acts follow?'],
    ['mean', 'What do you mean by that?'],
    ['even', 'Try it even if you are not sure.'],
    ['May', 'You may look at the calendar. May I ask what you see?'],
    ['rhythm', 'What does the beat of the line do?'],
    ['part', 'Is it a trap? Look at the whole.'],
    ['conservation of energy', 'Which quantity stays the same?'],
  ])('of %j may be far from %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('pass');
  });

  it('are not shown over turns', () => {
    const thread = [tutor('It starts with an o.'), student('and?')];
    const turn = makeSituation({ answer: 'osmosis', instructions: 'Name it.', thread });
    expect(guardReply('It has seven letters.', turn).verdict).toBe('block');
    expect(guardReply('What passes through the membrane?', turn).verdict).toBe('pass');
  });
});

describe('what an answer is short for', () => {
  it.each([
    ['DNA', 'deoxyribonucleic acid'],
    ['deoxyribonucleic acid', 'It is DNA.'],
    ['carbon dioxide', 'CO2'],
    ['CO2', 'It is carbon dioxide.'],
    ['H2O', 'That is water.'],
    ['North Atlantic Treaty Organization', 'NATO'],
    ['NATO', 'The North Atlantic Treaty Organisation.'],
    ['least common multiple', 'Find the LCM.'],
    ['World Health Organization', 'WHO'],
    ['World War 2', 'It was World War II.'],
    ['World War 2', 'It was world war two.'],
    ['World War II', 'The Second World War.'],
  ])('%j is not told by %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('block');
  });

  it.each([
    ['DNA', 'Which molecule carries the plan of the cell?'],
    ['deoxyribonucleic acid', 'What is the D of DNA?', 'What does DNA stand for?'],
    ['carbon dioxide', 'Is the gas heavier than air?'],
    ['NATO', 'Now, About That Old treaty: who signed it?'],
    ['least common multiple', 'List the multiples of both.'],
    ['World Health Organization', 'Who advises on health in the world?'],
    ['H2O', 'Which two elements are in it?'],
    ['United Nations', 'Un pays, une voix. Who votes there?'],
    ['World War 2', 'Give 2 reasons. Which war was it?'],
    ['water', 'Which liquid is it? Look at its boiling point.'],
  ])('%j leaves room for %j', (answer, reply, instructions?: string) => {
    expect(verdict(answer, reply, instructions)).toBe('pass');
  });
});
