/**
 * What does the script say, in the visitor's language?
 *
 * Every sentence comes from the server, as data in `#vicini-messages`; the client holds none.
 */

export type Messages = Readonly<Record<string, string>>;

/** Replaces `{name}` in `template`; a name without a value stays visible, so that it is noticed. */
export function fill(template: string, values: Record<string, string | number> = {}): string {
  return template.replace(/\{\s*\$?(\w+)\s*\}/g, (placeholder, name: string) =>
    name in values ? String(values[name]) : placeholder,
  );
}

/** The messages in `text`, or none when the page carries none. */
export function parseMessages(text: string | null | undefined): Messages {
  if (!text) return {};
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

let messages: Messages | undefined;

function pageMessages(): Messages {
  messages ??= parseMessages(document.getElementById('vicini-messages')?.textContent);
  return messages;
}

export function hasMessage(key: string): boolean {
  return key in pageMessages();
}

/** The page's sentence for `key`; the empty string when the page has none, never a key in view. */
export function message(key: string, values?: Record<string, string | number>): string {
  const template = pageMessages()[key];
  return template === undefined ? '' : fill(template, values);
}
