/**
 * What is everything called that may lie on the device?
 *
 * Nothing else is ever stored, and nothing at all before the visitor has asked for it. That these
 * caches and the worker's registration exist is the whole state.
 */

/** Begins the name of every cache of this site: whoever deletes these has deleted everything. */
export const CACHE_PREFIX = 'vicini-';

/** The snapshot, and for each kept language its labels, its synonyms and the frame of the list. */
export const REGISTER_CACHE = `${CACHE_PREFIX}register`;

/** Files of one build of the client; the build's name follows. */
export const SHELL_CACHE_PREFIX = `${CACHE_PREFIX}shell-`;

/** Pages that were visited; they need the files of their build, whose name follows. */
export const PAGES_CACHE_PREFIX = `${CACHE_PREFIX}pages-`;

export const WORKER_ADDRESS = '/sw.js';
export const SNAPSHOT_ADDRESS = '/api/v1/snapshot';

export function labelsAddress(language: string): string {
  return `/api/v1/facets?lang=${language}`;
}

/** What people call the values of the facets in a language. */
export function synonymsAddress(language: string): string {
  return `/api/v1/synonyms?lang=${language}`;
}

export function frameAddress(language: string): string {
  return `/${language}/offline`;
}

/** What a page asks of the worker. */
export interface Wish {
  /** `keep` fetches what is missing; `refresh` also what is old. */
  type: 'keep' | 'refresh';
  language: string;
}

/** What the worker says when it is done. */
export interface Outcome {
  /** When the kept register was made (RFC 3339); nothing when keeping it failed. */
  createdAt?: string;
  /** Whether it is another than before. */
  updated?: boolean;
}
