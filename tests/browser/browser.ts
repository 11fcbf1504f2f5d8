/**
 * Which browser runs, and how?
 *
 * Debian's Chromium; `VICINI_CHROMIUM` names another binary.
 */

/** WebGL 2 without a graphics card. */
export const SOFTWARE_DRAWING = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
/** No request of the browser's own. */
const SILENT = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export const launch = (...args: string[]) => ({
  executablePath: process.env['VICINI_CHROMIUM'] ?? '/usr/bin/chromium',
  chromiumSandbox: false,
  args: [...SILENT, ...args],
});
