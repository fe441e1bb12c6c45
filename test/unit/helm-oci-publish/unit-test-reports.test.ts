import { expect, test } from '@jest/globals';
import { readJunit } from '../../../actions/helm-oci-publish/junit.ts';
import { countSuites } from '../../../actions/helm-oci-publish/suites.ts';

test('readJunit counts suites and tests, and tells failures', () => {
  const xml = `<testsuites>
	<testsuite id="0" tests="2" failures="1" errors="0" name="one">
		<testcase classname="one" name="ok &amp; &#34;fine&#34; &lt;x&gt;" time="0.000"></testcase>
		<testcase classname="one" name="bad" time="0.000">
			<failure message="Failed" type="">Expected: &lt;1&gt;</failure>
		</testcase>
	</testsuite>
	<testsuite id="1" tests="1" failures="0" errors="0" name="two">
		<testcase classname="two" name="ok" time="0.000"></testcase>
	</testsuite>
</testsuites>`;
  expect(readJunit(xml)).toEqual({
    suites: 2,
    tests: 3,
    failures: [{ suite: 'one', test: 'bad', message: 'Expected: <1>' }],
  });
  expect(readJunit('<testsuites></testsuites>')).toEqual({ suites: 0, tests: 0, failures: [] });
});

test.each([
  ['suite: a\ntests: []\n---\nsuite: b\ntests: []\n', 2],
  ['# nothing\n---\n---\nsuite: a\ntests: []\n', 1],
  ['suite: a\ntests: [', 1],
  ['', 0],
])('countSuites of %j is %d', (text, expected) => {
  expect(countSuites(text)).toBe(expected);
});
