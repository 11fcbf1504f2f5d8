/** Which kinds of page are there? */
import type { APIRequestContext } from '@playwright/test';

/** The languages of the pages, in the order of their menu. */
export const LANGUAGES = [
  'it',
  'en',
  'fr',
  'es',
  'pt',
  'ar',
  'fa',
  'ps',
  'ur',
  'uk',
  'ru',
  'so',
  'am',
  'ti',
  'bn',
  'tr',
  'sq',
  'ro',
  'zh',
  'ku',
];

export async function firstPlace(request: APIRequestContext): Promise<string> {
  const answer = await request.get(
    `${process.env['VICINI_URL']}/api/v1/places?limit=1&has=position`,
  );
  const { features } = (await answer.json()) as { features: { id: string }[] };
  if (!features[0]) throw new Error('the register has no place with a position');
  return features[0].id;
}

/** One address of every kind of page, those that refuse (404, 400) among them. */
export function pages(language: string, place: string): string[] {
  return [
    `/${language}`,
    `/${language}?service=italian_language&where=Roma`,
    `/${language}?q=zzzzzz`,
    `/${language}/places/${place}`,
    `/${language}/places/${place}/report`,
    `/${language}/regions/12`,
    `/${language}/coverage`,
    `/${language}/about`,
    `/${language}/offline`,
    `/${language}/embed`,
    `/embed?lang=${language}`,
    `/${language}/no-such-page`,
    `/${language}?limit=many`,
  ];
}
