import { MathText, PageHeader, Section } from '@skillbridge/ui';

const task = String.raw`A gym charges $45 to join and $20 a month. After $m$ months a member has paid \(C(m) = 45 + 20m\) dollars.

For which $m$ has a member paid exactly $165$? Start from
$$45 + 20m = 165 \quad\Longrightarrow\quad m = \frac{165 - 45}{20}$$
and say in words what each side means.`;

const displayed = String.raw`\[ x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a} \qquad \int_0^1 \! x^2 \, dx = \tfrac13 \qquad \begin{cases} x + y = 7 \\ 2x - y = 2 \end{cases} \]`;

const hostile = String.raw`<img src=x onerror=alert(1)> and **not bold**, $\href{javascript:alert(1)}{click}$, $\frac{1}{$ and $\nosuchmacro{x}$, $\def\a{\a\a}\a$.`;

export function MathPage() {
  return (
    <>
      <PageHeader title="Mathematics" meta="Words, formulas, and nothing else" />
      <Section title="A task">
        <MathText text={task} />
      </Section>
      <Section title="Displayed">
        <MathText text={displayed} />
      </Section>
      <Section title="In a line">
        <MathText inline text="(B) $\frac{3}{4}$ of the $200" />
      </Section>
      <Section title="Bad input">
        <MathText text={hostile} />
        <MathText text={`$${'{'.repeat(1900)}x${'}'.repeat(1900)}$`} className="max-h-12 overflow-hidden" />
      </Section>
    </>
  );
}
