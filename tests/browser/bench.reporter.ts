/** How are figures shown? As the measurement prints them, and nothing else but what went wrong. */
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

export default class Figures implements Reporter {
  printsToStdio(): boolean {
    return true;
  }

  onStdOut(chunk: string | Buffer): void {
    process.stdout.write(chunk);
  }

  onStdErr(chunk: string | Buffer): void {
    process.stderr.write(chunk);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    for (const { stack, message } of result.errors) {
      console.error(`${test.title}: ${stack ?? message}`);
    }
  }

  onError(error: { message?: string }): void {
    console.error(error.message);
  }
}
