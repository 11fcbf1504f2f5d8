/** Which kinds of page are there? */
import type { APIRequestContext } from '@playwright/test';

export async function firstPlace(request: APIRequestContext): Promise<string> {
  const answer = await request.get(
    `${process.env['VICINI_URL']}/api/v1/places?limit=1&has=position`,
  );
  const { features } = (await answer.json()) as { features: { id: string }[] };
  if (!features[0]) throw new Error('the register has no place with a position');
  return features[0].id;
}

/** One address of every kind of page. */
export function pages(language: string, place: string): string[] {
  return [
    `/${language}`,
    `/${language}?service=italian_language&where=Roma`,
    `/${language}?q=zzzzzz`,
    `/${language}/places/${place}`,
    `/${language}/regions/12`,
    `/${language}/coverage`,
    `/${language}/about`,
    `/${language}/offline`,
    `/${language}/embed`,
    `/embed?lang=${language}`,
    `/${language}/no-such-page`,
  ];
}
