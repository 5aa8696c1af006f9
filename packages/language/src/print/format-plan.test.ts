import { describe, expect, it } from 'vitest';
import { parsePlan } from '../parse/parse-plan.ts';
import { formatPlan } from './format-plan.ts';

const format = (text: string): string => formatPlan(parsePlan(text)).text;

/** What stands between two lines of a template, so that a plan can be shown without a margin. */
const lines = (text: string): string => text.replace(/^\n/, '');

describe('formatting a plan', () => {
  it('indents by two, sets one statement on a line and the values in a column', () => {
    const loose = `part of Westmarch efficiency FrailtyHubs "Frailty hubs"
{ owner "director of care"   of NorthCCG programme UrgentCare
      recurrent cash releasing
   full year effect £3.7m   needs A ,B }`;
    expect(format(loose)).toBe(
      lines(`
part of Westmarch

efficiency FrailtyHubs "Frailty hubs" {
  owner             "director of care" of NorthCCG
  programme         UrgentCare
  recurrent
  cash releasing
  full year effect  £3.7m
  needs             A, B
}
`),
    );
  });

  it('lets a label that is too long push only its own value aside', () => {
    const text = lines(`
sign-off WUH {
  approved 1 June 2017
  reason "Affordable"
  finance director confidence high
}
`);
    expect(format(text)).toBe(
      lines(`
sign-off WUH {
  approved  1 June 2017
  reason    "Affordable"
  finance director confidence high
}
`),
    );
  });

  it('aligns titles of sources that stand together', () => {
    const text = lines(`
source Stp2016 "Westmarch STP" dated 21 October 2016
source Contracts17    "Signed contracts 2017-19" dated 23 December 2016

source Month6 "Board paper"
`);
    expect(format(text)).toBe(
      lines(`
source Stp2016     "Westmarch STP"            dated 21 October 2016
source Contracts17 "Signed contracts 2017-19" dated 23 December 2016

source Month6 "Board paper"
`),
    );
  });

  it('sets formulas and citations with blanks where they are read', () => {
    expect(
      format('expect in 2018/19 :sum( A.planned;B )+ - C*( income- cost )<=10% of effect else "x" [ S "p. 1" ]'),
    ).toBe('expect in 2018/19: sum(A.planned; B) + -C * (income - cost) <= 10% of effect else "x" [S "p. 1"]\n');
  });

  it('leaves long text as it is and formats what stands around it', () => {
    const text = 'risk Winter {owner WUH\nmitigation """\n- beds  \n\t- staff\n"""   [Board]\n}';
    expect(format(text)).toBe(
      'risk Winter {\n  owner       WUH\n  mitigation  """\n- beds  \n\t- staff\n""" [Board]\n}\n',
    );
  });

  it('keeps line breaks in a list only if it would not fit on one line', () => {
    const names = Array.from({ length: 9 }, (_, at) => `OrganisationNumber${at + 1}`);
    expect(format(`footprint X {\nmembers A,\nB\n}`)).toBe('footprint X {\n  members A, B\n}\n');
    expect(format(`footprint X {\nmembers ${names.slice(0, 5).join(', ')},\n${names.slice(5).join(', ')}\n}`)).toBe(
      `footprint X {\n  members ${names.slice(0, 5).join(', ')},\n          ${names.slice(5).join(', ')}\n}\n`,
    );
  });

  it('keeps figures and words apart that a blank would make one', () => {
    const text = 'part of X\n\nefficiency A {\n effect {\n March\n 2018\n }\n}\n';
    expect(format(text)).toBe(text);
  });
});

describe('bodies on one line', () => {
  const place = 'place North "North Westmarch" { population 610,000  members NorthCCG }\n';

  it('stay there if they were written so', () => {
    expect(format('place North "North Westmarch" {population 610,000 members NorthCCG}')).toBe(place);
    expect(format(place)).toBe(place);
    expect(format('sign-off WUH {}')).toBe('sign-off WUH { }\n');
  });

  it('are expanded if the author broke the line after the brace', () => {
    expect(format('place North {\npopulation 610,000 members NorthCCG }')).toBe(
      'place North {\n  population  610,000\n  members     NorthCCG\n}\n',
    );
  });

  it('are expanded if the line would be longer than 140 columns', () => {
    const text = (columns: number) => `place North { lead "${'x'.repeat(columns - 23)}" }`;
    expect(format(text(140))).toBe(`${text(140)}\n`);
    expect(format(text(141))).toBe(`place North {\n  lead "${'x'.repeat(118)}"\n}\n`);
  });
});

describe('the file', () => {
  it('ends with one line break and keeps the kind that it uses throughout', () => {
    expect(format('')).toBe('');
    expect(format(' \n\n')).toBe('');
    expect(format('part of X   \n\n\n')).toBe('part of X\n');
    expect(format('part of X\r\nplace A {\r\n}')).toBe('part of X\r\n\r\nplace A {\r\n}\r\n');
    expect(format('part of X\r\nplace A {\n}')).toBe('part of X\n\nplace A {\n}\n');
    expect(format('\uFEFFpart of X')).toBe('\uFEFFpart of X\n');
  });

  it('parts elements by one empty line, and keeps one at most elsewhere', () => {
    const text = lines(`


part of X
place A { }
place B { }
place C {


  code "1"



  population 2

}
/// On D.

place D { }
// At the end.`);
    expect(format(text)).toBe(
      lines(`
part of X

place A { }
place B { }

place C {
  code        "1"

  population  2
}

/// On D.
place D { }
// At the end.
`),
    );
  });

  it('leaves the formulas of neighbouring expectations as they are', () => {
    const text = 'part of X\n\nexpect A < B [S]\nexpect LongerName < C else "why"\n';
    expect(format(text)).toBe(text);
  });
});
