import { describe, expect, test } from '@jest/globals';
import { escapeHtml, markdownTable, summaryBuffer } from '../../../actions/shared/runner/summary.ts';

describe('summary', () => {
  test('stays under its limit and says that something is left out', () => {
    const summary = summaryBuffer(500);
    for (let part = 0; part < 100; part += 1) summary.append(`line ${part} ${'é'.repeat(20)}`);
    expect(Buffer.byteLength(summary.text())).toBeLessThanOrEqual(500);
    expect(summary.text()).toContain('The rest did not fit');
    expect(summary.text()).toContain('line 0 ');
  });

  test('nothing after a part that did not fit sneaks in', () => {
    const summary = summaryBuffer(300);
    summary.append('first');
    summary.append('x'.repeat(400));
    summary.append('last');
    expect(summary.text()).toMatch(/^first\n/);
    expect(summary.text()).not.toContain('last');
  });

  test('a table cell cannot leave its cell, nor be markup', () => {
    const table = markdownTable(['name'], [['a|b\nc <img src=x>']]);
    expect(table.trimEnd().split('\n')).toHaveLength(3);
    expect(table).toContain('a\\|b c &lt;img src=x&gt;');
  });

  test('escapes what HTML reads', () => {
    expect(escapeHtml('<a&b>')).toBe('&lt;a&amp;b&gt;');
  });
});
