import { expect, test } from 'vitest';
import { distanceM, Register, valuesOf, type Labels } from './find';
import type { Comune, Entry } from './snapshot';

const ROMA: Comune = {
  code: '058091',
  name: 'Roma',
  province: '058',
  region: '12',
  position: [12.4829, 41.8933],
};
const TORINO: Comune = {
  code: '001272',
  name: 'Torino',
  province: '001',
  region: '01',
  position: [7.6824, 45.0678],
};

function entry(id: string, comune: Comune | undefined, parts: Partial<Entry> = {}): Entry {
  return {
    id,
    name: id,
    alternateNames: [],
    comune,
    province: comune?.province ?? null,
    region: comune?.region ?? null,
    position: comune?.position ?? null,
    isExact: false,
    precision: 'municipality',
    address: null,
    services: [],
    targets: [],
    languages: [],
    programmes: [],
    type: null,
    ledBy: null,
    website: null,
    phones: [],
    email: null,
    openingHours: null,
    hours: undefined,
    assuredDate: null,
    source: 'A source',
    sourceDate: null,
    evidence: null,
    ...parts,
  };
}

const LABELS: Record<string, string> = {
  legal_counselling: 'Юридична допомога',
  italian_language: 'Курси італійської',
  '001272': 'Турин',
};
const labels: Labels = (_, value) => LABELS[value] ?? value;

const ENTRIES = [
  entry('Zeta', ROMA, { services: ['legal_counselling'], website: 'https://example.org' }),
  entry('Alfa', TORINO, { services: ['italian_language'], phones: ['011 1'] }),
  entry('Ente', TORINO, { services: ['italian_language', 'legal_counselling'] }),
  entry('Nowhere', undefined, { services: ['italian_language'] }),
];
const SYNONYMS = {
  service: {
    legal_counselling: ['адвокат', 'вид на проживання'],
    italian_language: ['мовна школа'],
  },
};
const register = new Register(ENTRIES, labels, 'uk', SYNONYMS);

function check(query: string, expected: string[], here?: [number, number]): void {
  const { found } = register.find(new URLSearchParams(query), here);
  expect(
    found.map(({ entry }) => entry.id),
    query,
  ).toEqual(expected);
}

test('words are those of names, places and labels, in any script', () => {
  check('', ['Alfa', 'Ente', 'Nowhere', 'Zeta']);
  check('q=юридична', ['Ente', 'Zeta']);
  check('q=ЮРИД турин', ['Ente']);
  check('q=torino', ['Alfa', 'Ente']);
  check('q=zzzz', []);
});

test('words of the language say what a place does, several of them only together', () => {
  check('q=адвокат', ['Ente', 'Zeta']);
  check('q=адвокат torino', ['Ente']);
  check('q=вид на проживання', ['Ente', 'Zeta']);
  check('q=проживання', []);
  check('q=мовна школа турин', ['Alfa', 'Ente']);
});

test('typing errors are forgiven where the words as they stand mean nothing', () => {
  check('q=адвкат', ['Ente', 'Zeta']);
  check('q=торино', []);
  check('q=torinno юридчина', ['Ente']);
  check('q=zetta', ['Zeta']);
  check('q=alfa', ['Alfa']);
  check('q=zxta', ['Zeta']);
  check('q=zxt', []);
  check('where=Torinno', ['Alfa', 'Ente', 'Zeta', 'Nowhere']);
  expect(register.find(new URLSearchParams('where=Torinno')).comune?.name).toBe('Torino');
});

test('of values one is enough, of what must be known nothing may lack', () => {
  check('service=legal_counselling', ['Ente', 'Zeta']);
  check('service=legal_counselling,italian_language', ['Alfa', 'Ente', 'Nowhere', 'Zeta']);
  check('region=12', ['Zeta']);
  check('has=website,position', ['Zeta']);
  check('has=website,phone', []);
  check('bbox=7,44,8,46', ['Alfa', 'Ente']);
});

test('the nearest come first, what has no place last', () => {
  check('where=Турин', ['Alfa', 'Ente', 'Zeta', 'Nowhere']);
  check('', ['Zeta', 'Alfa', 'Ente', 'Nowhere'], [12.5, 41.9]);
  check('near=12.5,41.9&radius=1000', []);
  check('near=12.5,41.9&radius=5000', ['Zeta']);
  check('where=Torino&sort=name', ['Alfa', 'Ente', 'Nowhere', 'Zeta']);
});

test('a place that the device does not know is said to be unknown', () => {
  const answer = register.find(new URLSearchParams('where=Nusquam'));
  expect(answer.isUnknownPlace).toBe(true);
  expect(answer.found).toHaveLength(4);
  expect(register.find(new URLSearchParams('where=Rom')).comune?.name).toBe('Roma');
  expect(register.comuneNames()).toEqual(['Турин', 'Roma']);
});

test('open are those of which the device knows it; unknown is not open', () => {
  const written = (id: string, open: true | null, calendar: string) =>
    entry(id, ROMA, { hours: [id, '2026-11-30', [[[540, 780, open]], []], calendar] });
  const some = new Register(
    [written('Mornings', true, '01'), written('Ask', null, '00'), entry('Silent', ROMA)],
    labels,
    'it',
  );
  const check = (time: string, expected: string[], known: number) => {
    const query = new URLSearchParams(`open=${time}`);
    expect(
      some.find(query).found.map(({ entry }) => entry.id),
      time,
    ).toEqual(expected);
    expect(some.hoursKnown(query), time).toEqual({ known, total: 3 });
  };
  check('2026-11-30T09:00', ['Mornings'], 2);
  check('2026-11-30T13:00', [], 2);
  check('2026-12-01T09:00', [], 2);
  check('2026-12-02T09:00', [], 0);
  check('nonsense', ['Ask', 'Mornings', 'Silent'], some.hoursKnown(new URLSearchParams()).known);
});

test("counts leave aside their own facet's filter, and only that one", () => {
  const { counts } = register.find(new URLSearchParams('service=legal_counselling&region=01'));
  expect(Object.fromEntries(counts('service'))).toEqual({
    italian_language: 2,
    legal_counselling: 1,
  });
  expect(Object.fromEntries(counts('region'))).toEqual({ '01': 1, '12': 1 });
});

test('an edition counts for its programme too', () => {
  const one = entry('One', ROMA, { programmes: ['partecipazione:2019'] });
  expect(valuesOf(one, 'programme')).toEqual(['partecipazione:2019', 'partecipazione']);
});

test('distances are those on the sphere', () => {
  expect(distanceM(ROMA.position!, TORINO.position!) / 1000).toBeCloseTo(523.8, 0);
  expect(distanceM(ROMA.position!, ROMA.position!)).toBe(0);
});
