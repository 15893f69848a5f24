/** Something that whoever starts SkillBridge can put right. The message is whole sentences, one a line. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
