import { describe, expect, it } from 'vitest';
import { makeSituation } from '../../testing/make-situation.ts';
import { guardReply } from '../guard-reply.ts';

const verdict = (answer: string, reply: string): string =>
  guardReply(reply, makeSituation({ answer, instructions: 'Work through the task on the sheet.' })).verdict;

describe('a number in the words of another language', () => {
  it.each([
    ['2.5', 'Es dos coma cinco.'],
    ['2.5', 'Es dos y medio.'],
    ['3/4', 'Son tres cuartos.'],
    ['1/2', 'Es la mitad.'],
    ['2.5', "C'est deux et demi."],
    ['3/4', 'Ce sont trois quarts.'],
    ['1776', 'siebzehnhundertsechsundsiebzig'],
    ['2.5', 'Das ist zweieinhalb.'],
    ['3/4', 'Das sind drei Viertel.'],
    ['16', 'São dezesseis.'],
    ['42', 'quarenta e duas'],
    ['3/4', 'Sono tre quarti.'],
    ['2.5', '二点五'],
    ['3/4', '四分之三'],
    ['-4', '负四'],
    ['42', '마흔둘'],
    ['7', '답은 일곱입니다.'],
    ['3/4', '사분의 삼'],
    ['3/4', 'Là ba phần tư.'],
    ['75', 'خمس وسبعون'],
    ['1/2', 'الجواب نصف'],
    ['3/4', 'तीन चौथाई'],
    ['2.5', 'ढाई'],
    ['42', "apatnapu't dalawa"],
    ['16', 'labing-anim'],
    ['1776', "isang libo pitong daan at pitumpu't anim"],
    ['42', 'kuwarenta y dos'],
  ])('%s is not told by %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('block');
  });

  it.each([
    ['1/2', 'Toma la mitad de 14.'],
    ['1/2', 'Prends la moitié de la somme. Et puis ?'],
    ['3/4', 'Mira la línea tres. ¿Qué cuartos ves?'],
    ['3/4', '四个数里有三个是什么？'],
    ['2.5', 'Das zweite ist einfach. Und dann?'],
    ['16', 'dezessete é demais. O que vem antes?'],
    ['7', '일곱째 줄을 보세요.'],
    ['4', '인터넷에서 찾아보세요.'],
    ['42', 'Ang unang hakbang ay ano?'],
    ['1776', 'siebzehn Zeilen und hundert Fragen: was nun?'],
    ['-4', '负号在哪里？'],
    ['2.5', 'Les deux demi-droites se coupent où ?'],
  ])('%s leaves room for %j', (answer, reply) => {
    expect(verdict(answer, reply)).toBe('pass');
  });
});
