import { describe, expect, it } from 'vitest';
import { readRequest } from './read-request.ts';

describe('readRequest', () => {
  it.each([
    ['hi', 'greeting'],
    ['Hello there!', 'greeting'],
    ['ok thanks, that helped', 'thanks'],
    ['got it', 'thanks'],
    ["I'm done", 'done'],
    ['can I hand it in', 'done'],
    ['why?', 'why'],
    ['why should I divide', 'why'],
    ['what does coefficient mean?', 'define'],
    ['what is a prime number', 'define'],
    ['Can you see problem 2?', 'see-problem'],
    ['What is the question asking?', 'what-is-asked'],
    ["I don't understand the question", 'what-is-asked'],
    ['how will this be graded', 'criteria'],
    ['when is it due', 'due'],
    ['are you a robot?', 'identity'],
    ['can I talk to my teacher', 'instructor'],
    ['give me another problem', 'another'],
    ['do you like football', 'off-topic'],
  ])('reads %j as %s', (message, kind) => {
    expect(readRequest(message)?.kind).toBe(kind);
  });

  it.each([
    'I subtracted 5 from both sides',
    '2x = 8',
    'is it 4?',
    'I think the author is sad',
    'this is impossible',
    'what is the next step',
    'what is 3 times 4',
  ])('leaves %j to the work', (message) => {
    expect(readRequest(message)).toBeNull();
  });

  it('names the term', () => {
    expect(readRequest('What does "slope" mean?')?.term).toBe('slope');
    expect(readRequest('i forgot what a median is')?.term).toBe('median');
  });
});
