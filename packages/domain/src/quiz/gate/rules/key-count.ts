import type { ReadItem } from '../read-item.ts';
import type { ItemRule } from './rule.ts';

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };
const DECLARED =
  /\b(?:choose|select|pick|mark|tick|check)\s+(?:the\s+|any\s+|exactly\s+)?(two|three|four|five|[2-5])\s+(?:(?:correct|right|best|true)\s+)?(?:answers?|options?|choices|responses|statements|of the (?:following|options|answers|choices|statements))\b/i;
const ALL_THAT_APPLY = /\b(?:select|choose|mark|check|tick|pick)\s+all\s+(?:that|which)\s+(?:apply|are|is)\b/i;

/** As many right options as the item says: one for single choice, the declared number where the stem names one. */
export const keyCount: ItemRule = {
  code: 'key-count',
  find({ item, stem, options }) {
    if (options.length === 0) return [];
    const right = options.filter((option) => option.isKey).length;
    const say = (sentence: string) => [{ severity: 'block' as const, part: 'key' as const, sentence }];
    if (right === 0) return say('No option is marked as right: mark the right one.');
    const declared = declaredIn(stem);
    if (item.kind === 'single') {
      if (declared !== null || ALL_THAT_APPLY.test(stem))
        return say(
          'The question asks for more than one option, but only one can be chosen: make it a multiple select.',
        );
      return [];
    }
    if (declared !== null && declared !== right)
      return say(
        `The question asks for ${declared} options, but ${right} ${right === 1 ? 'is' : 'are'} marked as right.`,
      );
    if (right === options.length)
      return [
        {
          severity: 'warn',
          part: 'key',
          sentence: 'Every option is marked as right: add one that is not, or ask otherwise.',
        },
      ];
    return [];
  },
};

function declaredIn(stem: ReadItem['stem']): number | null {
  const word = DECLARED.exec(stem)?.[1]?.toLowerCase();
  return word === undefined ? null : (COUNTS[word] ?? Number(word));
}
