import { describe, expect, it } from 'vitest';
import { calledSo, mayBeSame, tellingWords } from './like-titles.ts';

const mayBe = (a: string, b: string) => mayBeSame(tellingWords(a), tellingWords(b));

describe('two titles', () => {
  it.each([
    ['Royal Berkshire', 'Royal Berkshire NHS Foundation Trust'],
    ['Royal Berks Hospital', 'Royal Berkshire NHS Foundation Trust'],
    ['RoyalBerkshireFT', 'Royal Berkshire NHS Foundation Trust'],
    ["Guy's and St Thomas'", 'Guys and St Thomas NHS Foundation Trust'],
    ['Newbury CCG', 'NHS Newbury and District CCG'],
  ])('may be those of one body: %s, %s', (a, b) => {
    expect(mayBe(a, b)).toBe(true);
  });

  it.each([
    ['Royal Surrey', 'Royal Berkshire NHS Foundation Trust'],
    ['University Hospital Southampton', 'University Hospitals Bristol'],
    ['NHS North Derbyshire CCG', 'NHS North Somerset CCG'],
  ])('are those of two: %s, %s', (a, b) => {
    expect(mayBe(a, b)).toBe(false);
  });
});

it.each(['RBFT', 'NHS Foundation Trust', 'North East Ambulance Service'])('says nothing of who it is: %s', (title) => {
  expect(tellingWords(title)).toEqual([]);
});

describe('bodies that are called so', () => {
  const bodies = [
    { title: 'Royal Berkshire NHS Foundation Trust' },
    { title: 'Berkshire Healthcare NHS Foundation Trust' },
  ];

  it('are the one of that very title, else those that differ by the kind of body', () => {
    expect(calledSo('Royal Berkshire NHS Foundation Trust', bodies)).toEqual(bodies.slice(0, 1));
    expect(calledSo('Berkshire Hospitals', bodies)).toEqual(bodies);
    expect(calledSo('Berkshire and Surrey', bodies)).toEqual([]);
    expect(calledSo('NHS Trust', bodies)).toEqual([]);
  });
});
