import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestIn } from '../../../actions/setup-go-devops/pins/checksum-file.ts';

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,30}$/);
const folder = fc.constantFrom('', './', '_dist/', '/build/_dist/');
const form = fc.constantFrom(
  (digest: string, path: string) => `${digest}  ${path}`,
  (digest: string, path: string) => `${digest} *${path}`,
  (digest: string, path: string) => `SHA256 (${path}) = ${digest}`,
);
const newline = fc.constantFrom('\n', '\r\n');
const entries = fc.uniqueArray(fc.record({ name, hex, folder, form }), {
  minLength: 2,
  selector: (entry) => entry.name,
});

describe('digestIn', () => {
  test('gives every asset of a checksum file its own digest, whatever the style of its lines', () => {
    fc.assert(
      fc.property(entries, newline, (lines, end) => {
        const text = lines.map((line) => line.form(line.hex, `${line.folder}${line.name}`) + end).join('');
        for (const line of lines) expect(digestIn(text, line.name)).toBe(line.hex);
      }),
    );
  });

  test('gives an asset that is not in the file no digest, though its name begins or ends another', () => {
    fc.assert(
      fc.property(entries, (lines) => {
        const [first] = lines;
        if (first === undefined) return;
        const names = [`${first.name}.sbom.json`, `x${first.name}`, first.name.toUpperCase() + first.name];
        const text = [...names.map((other) => `${first.hex}  ${other}`), 'end'].join('\n');
        expect(digestIn(text, first.name)).toBeUndefined();
      }),
    );
  });

  test('never throws, and gives 64 hex digits that stand in the text or nothing', () => {
    const noise = fc.string({
      unit: fc.constantFrom('a', '0', 'F', ' ', '*', '\n', '\r', '(', ')', '=', '/', '\\', 'é'),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), noise), name, (text, asset) => {
        const digest = digestIn(text, asset);
        if (digest === undefined) return;
        expect(digest).toMatch(/^[0-9a-f]{64}$/);
        expect(text.toLowerCase()).toContain(digest);
      }),
    );
  });
});

describe('the forms that vendors publish', () => {
  const digest = '6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc';
  const other = 'd747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2';
  const asset = 'helm-v4.2.4-darwin-amd64.tar.gz';
  test.each([
    ['one bare digest', digest],
    ['a bare digest with a newline, in capitals', `${digest.toUpperCase()}\n`],
    ['a digest with its file', `${digest}  ${asset}\n`],
    ['the same line twice', `${digest}  ${asset}\n${digest}  ./${asset}\n`],
    ['longer names around it', `${other}  ${asset}.sbom.json\n${digest}  ${asset}\n${other}  a-${asset}\n`],
    ['SHA-512 beside it', `SHA512 (${asset}) = ${other}${other}\nSHA256 (${asset}) = ${digest}\n`],
  ])('%s', (_, text) => {
    expect(digestIn(text, asset)).toBe(digest);
  });

  test.each([
    ['nothing', ''],
    ['an error page in a digest’s place', '<?xml version="1.0"?><Error><Code>BlobNotFound</Code></Error>'],
    ['two digests for one name', `${digest}  ${asset}\n${other}  ${asset}\n`],
    ['two bare digests', `${digest}\n${other}\n`],
    ['a digest cut short', `${digest.slice(1)}  ${asset}`],
    ['a digest of another length', `${digest}aa  ${asset}`],
    ['the name within another', `${digest}  ${asset}.asc`],
  ])('no digest in: %s', (_, text) => {
    expect(digestIn(text, asset)).toBeUndefined();
  });
});
