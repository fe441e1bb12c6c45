import { expect, test } from '@jest/globals';
import { firstAssertion, readJunit } from '../../../actions/helm-oci-publish/junit.ts';
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

const at = 'Template:tiny/templates/deployment.yaml , DocumentIndex:0';

test.each([
  [
    `- asserts[0] \`equal\` fail , ${at} , ValuesIndex:0 , Path:spec.replicas , Expected to equal: , 17 , Actual: , 1 , Diff: , --- Expected , +++ Actual , @@ -1,2 +1,2 @@ , -17 , +1 , - asserts[1] \`exists\` fail , Path:a expected to exists ,`,
    'spec.replicas, Expected to equal: 17, Actual: 1',
  ],
  [
    `- asserts[1] \`equal\` fail , ${at} , Path:metadata , Expected to equal: , a: b , c: ,   - 1 , Actual: , name: x , Diff: , -a: b`,
    'metadata, Expected to equal: a: b c: - 1, Actual: name: x',
  ],
  [`- asserts[5] \`exists\` fail , ${at} , Path:a.b.c expected to exists`, 'a.b.c expected to exists'],
  [`- asserts[7] \`equal\` fail , ${at} , Error: , unknown path nosuch`, 'Error: unknown path nosuch'],
  ['- asserts[10] `matchSnapshot` fail ,', '`matchSnapshot` fails'],
  ["values don't meet it:\norders:\n- at '': no", "values don't meet it: orders: - at '': no"],
  ['x'.repeat(400), `${'x'.repeat(300)}…`],
])('firstAssertion of %j', (message, expected) => {
  expect(firstAssertion(message)).toBe(expected);
});
