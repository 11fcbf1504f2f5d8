/**
 * What does a saved entry look like in the list? As the server would write it.
 */
import { element } from '../elements';
import type { Messages } from '../messages';
import { fill } from '../messages';
import { badge } from './badge';
import type { Found, Labels } from './find';
import { inItaly } from './hours';
import type { Entry } from './snapshot';
import { latestDate, writtenDate, writtenDistance } from './wording';

/** Services named on a card, as on the server's. */
const MOST_SERVICES = 5;

/** What the cards of a page have in common. */
export interface Cards {
  language: string;
  messages: Messages;
  labels: Labels;
}

/** An item of the list. `isWithin`: the visitor asked for its own municipality, to whose centre no distance leads. */
export function card({ entry, distanceM }: Found, cards: Cards, isWithin: boolean): HTMLLIElement {
  const { language, messages } = cards;
  const name = element('bdi', { lang: 'it' }, entry.name);
  const header = element(
    'header',
    {},
    element('h3', {}, element('a', { href: `/${language}/places/${entry.id}` }, name)),
  );
  if (distanceM !== undefined && (entry.isExact || !isWithin)) {
    const distance = writtenDistance(distanceM, entry.isExact, messages);
    header.append(element('p', { class: 'distance' }, distance));
  }
  const article = element('article', {}, header, placeLine(entry, cards));
  const opening = entry.hours && badge(entry.hours, inItaly(new Date()), messages);
  if (opening) article.append(opening);
  if (entry.openingHours) {
    article.append(
      element(
        'p',
        { class: 'opening' },
        ...sentence(messages['hoursWritten'], { hours: entry.openingHours }),
      ),
    );
  }
  article.append(...tags(entry, cards), ...links(entry, messages), sourceLine(entry, messages));
  return element('li', { class: 'place', id: `place-${entry.id}`, 'data-id': entry.id }, article);
}

/** A sentence in which every text that is filled in keeps its own direction. */
export function sentence(
  template: string | undefined,
  values: Readonly<Record<string, string>>,
): (string | HTMLElement)[] {
  return (template ?? '').split(/(\{\w+\})/).map((part) => {
    const value = part.startsWith('{') ? values[part.slice(1, -1)] : undefined;
    return value === undefined ? part : element('bdi', {}, value);
  });
}

function placeLine(entry: Entry, { messages, labels }: Cards): HTMLElement {
  const line = element('p', { class: 'where' });
  const italian = (text: string) => element('bdi', { lang: 'it' }, text);
  const { comune, region, precision, address } = entry;
  if (!comune) {
    if (!region) line.append(messages['nowhere'] ?? '');
    else {
      line.append(element('bdi', {}, labels('region', region)));
      if (precision === 'hidden') line.append(` · ${messages['hidden'] ?? ''}`);
    }
    return line;
  }
  if (address) line.append(italian(`${address}, ${comune.name}`));
  else if (entry.isExact) line.append(italian(comune.name));
  else if (precision === 'hidden')
    line.append(italian(comune.name), ` · ${messages['hidden'] ?? ''}`);
  else line.append(...sentence(messages['somewhere'], { municipality: comune.name }));
  const province = entry.province && labels('province', entry.province);
  const isNew = province !== comune.name && province !== labels('comune', comune.code);
  if (province && isNew) line.append(' · ', element('bdi', {}, province));
  return line;
}

function tags(entry: Entry, { messages, labels }: Cards): HTMLElement[] {
  const parts: HTMLElement[] = [];
  const more = entry.services.length - MOST_SERVICES;
  if (entry.services.length > 0) {
    const shown = entry.services.slice(0, MOST_SERVICES);
    const list = element('ul', { class: 'tags' });
    for (const service of shown) list.append(element('li', {}, labels('service', service)));
    if (more > 0) list.append(element('li', { class: 'more' }, `+${more}`));
    parts.push(list);
  }
  for (const [facet, values] of [
    ['target', entry.targets],
    ['language', entry.languages],
  ] as const) {
    if (values.length === 0) continue;
    const label = element('span', { class: 'label' }, `${messages[facet] ?? ''}: `);
    const named = values.map((value) => labels(facet, value)).join(' · ');
    parts.push(element('p', { class: 'targets' }, label, named));
  }
  return parts;
}

function links(entry: Entry, messages: Messages): HTMLElement[] {
  const list = element('ul', { class: 'reach' });
  const add = (name: string, href: string) => {
    const label = messages[name] ?? '';
    const link = element('a', { href, 'aria-label': `${label}: ${entry.name}` }, label);
    if (name === 'website') link.rel = 'noopener external';
    list.append(element('li', {}, link));
  };
  const [phone] = entry.phones;
  if (phone)
    add('call', `tel:${phone.trim().startsWith('+') ? '+' : ''}${phone.replace(/\D/g, '')}`);
  if (entry.email) add('write', `mailto:${entry.email}`);
  if (entry.website && /^https?:\/\//.test(entry.website)) add('website', entry.website);
  return list.childElementCount > 0 ? [list] : [];
}

function sourceLine(entry: Entry, messages: Messages): HTMLElement {
  const source = entry.source.split(' ; ').join('; ');
  const line = element('p', { class: 'source' });
  if (entry.sourceDate) {
    const date = writtenDate(entry.sourceDate, messages);
    line.append(...sentence(messages['sourceLine'], { source, date }));
  } else line.append(element('bdi', {}, source));
  const latest = latestDate(entry.sourceDate);
  const checked = entry.assuredDate
    ? fill(messages['verifiedOn'] ?? '', { date: writtenDate(entry.assuredDate, messages) })
    : latest
      ? fill(messages['notVerifiedSince'] ?? '', { date: writtenDate(latest, messages) })
      : (messages['notVerified'] ?? '');
  line.append(` · ${checked}`);
  return line;
}
