/** The reply without markdown and HTML: `**1**2` is `12`, as it is on the screen. Maths powers (`2**3`) stay powers. */
export function stripMarkup(text: string): string {
  return text
    .replace(/<!--|-->/g, ' ')
    .replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, '')
    .replace(/(\*{2,3})([^\s*]+?)\1/g, '$2')
    .replace(/(?<=[\w)\]] )\*(?= [\w([])/g, '×')
    .replace(/(?<![\w*)])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\w*(])/g, '')
    .replace(/(?<!\d)\*([^\s*]+)\*(?=\d)|(?<=\d)\*([^\s*]+)\*(?!\d)/g, '$1$2')
    .replace(/(?<![a-zA-Z0-9\\])_{1,3}(?=\w)|(?<=\w)_{1,3}(?![a-zA-Z0-9{])/g, '')
    .replace(/(__?|~~|`+)(.+?)\1/g, '$2')
    .replace(/`|~~/g, '');
}
