import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Checkbox } from './checkbox.tsx';
import { DateTimeField } from './date-time-field.tsx';
import { NumberField } from './number-field.tsx';
import { RadioGroup } from './radio-group.tsx';
import { SelectField } from './select-field.tsx';
import { Switch } from './switch.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

const words = { id: 'it', label: 'Name', hint: 'As on paper.', error: 'Give a name.' };

describe.each([
  ['TextField', <TextField key="" {...words} />],
  ['TextArea', <TextArea key="" {...words} />],
  ['NumberField', <NumberField key="" {...words} />],
  ['DateTimeField', <DateTimeField key="" {...words} timeZone="UTC" />],
  ['SelectField', <SelectField key="" {...words} options={[{ value: 'a', label: 'A' }]} />],
  ['Checkbox', <Checkbox key="" {...words} />],
  ['Switch', <Switch key="" {...words} />],
])('%s', (_, element) => {
  const markup = renderToStaticMarkup(element);
  const control = /<(?:input|textarea|select)[^>]*>/u.exec(markup)?.[0] ?? '';

  it('is named by its label and described by its hint and its error', () => {
    expect(markup).toMatch(/<label for="it"[^>]*>Name/u);
    expect(control).toContain('id="it"');
    expect(control).toContain('aria-describedby="it-hint it-error"');
    expect(markup).toMatch(/id="it-hint"[^>]*>As on paper\./u);
    expect(markup).toMatch(/id="it-error"[^>]*>Give a name\./u);
    expect(control).toContain('aria-invalid="true"');
  });
});

it('says nothing of errors when there is none', () => {
  const markup = renderToStaticMarkup(<TextField label="Name" />);
  expect(markup).not.toContain('aria-invalid=');
  expect(markup).not.toContain('aria-describedby');
});

it('checks the chosen radio alone and gives all one name', () => {
  const options = [
    { value: 'hint', label: 'Hint' },
    { value: 'check', label: 'Check' },
  ];
  const markup = renderToStaticMarkup(
    <RadioGroup label="Mode" name="mode" options={options} value="check" onChange={() => undefined} />,
  );
  const radios = markup.match(/<input[^>]*>/gu) ?? [];
  expect(radios.map((radio) => [/name="(\w+)"/u.exec(radio)?.[1], radio.includes('checked=""')])).toEqual([
    ['mode', false],
    ['mode', true],
  ]);
});
