import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

const DIGITS = '零一二三四五六七八九';
const FORMAL: Readonly<Record<string, string>> = {
  ...{ 〇: '零', 两: '二', 兩: '二', 壹: '一', 壱: '一', 贰: '二', 貳: '二', 弐: '二', 叁: '三', 參: '三', 参: '三' },
  ...{ 肆: '四', 伍: '五', 陆: '六', 陸: '六', 柒: '七', 漆: '七', 捌: '八', 玖: '九' },
  ...{ 拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿' },
};
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const NUMERALS = /[零〇一二三四五六七八九两兩十百千万亿萬億壹壱贰貳弐叁參参肆伍陆陸柒漆捌玖拾佰仟]{1,16}/g;

/** Chinese and Japanese numerals, everyday and formal: `四十二`, `肆拾贰`, `四二`. */
export const cjkNumerals: Reading = {
  name: 'in Chinese numerals',
  hidden: false,
  read(reply) {
    const read = reply.replace(NUMERALS, (run) => ` ${readNumerals([...run].map((sign) => FORMAL[sign] ?? sign))} `);
    return read === reply ? [] : [readPlainly(read)];
  },
};

function readNumerals(signs: readonly string[]): string {
  if (signs.every((sign) => DIGITS.includes(sign))) return signs.map((sign) => DIGITS.indexOf(sign)).join('');
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const sign of signs) {
    const [scale, large] = [SCALES[sign], LARGE[sign]];
    if (scale !== undefined) {
      group += (digit ?? 1) * scale;
      digit = null;
    } else if (large !== undefined) {
      total = (total + group + (digit ?? 0) || 1) * large;
      group = 0;
      digit = null;
    } else digit = DIGITS.indexOf(sign);
  }
  return String(total + group + (digit ?? 0));
}
