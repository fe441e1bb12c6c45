import { flag, mapOf, textAs, textOf } from '../shared/files/values.ts';
import { byteSize, duration } from '../shared/runner/setting-values.ts';
import { defineSettings, type Settings } from '../shared/runner/settings.ts';

const host = textOf(/[a-z0-9.-]+(:\d{1,5})?/, 'a host such as github.com');

/** Without user, query or fragment: the file is committed, and the path of the asset is appended. */
const urlPrefix = textAs(
  /https?:\/\/([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:\d{1,5})?(\/[^\s?#\\]*)?/,
  'an address such as https://mirror.example.org/github/, without a user',
  (given, fail) => {
    if (!URL.canParse(given)) return fail(`${JSON.stringify(given)} is not an address`);
    return given.endsWith('/') ? given : `${given}/`;
  },
);

export const settings = defineSettings({
  mirrors: {
    description:
      'Where downloads come from in place of their own host: the host, and what replaces https://host/ in front of the path. The pinned digests stay the same.',
    default: {},
    value: mapOf(host, urlPrefix),
  },
  'cache-suffix': {
    description: 'Text in the keys of the caches; another one starts anew.',
    default: '',
    value: textOf(/[A-Za-z0-9._-]{0,64}/, 'at most 64 letters, digits, dots, dashes and underscores'),
  },
  'cache-cap': {
    description: 'How much build output is kept at most.',
    default: '2GB',
    value: byteSize,
  },
  'minimum-age': {
    description: 'How old a release has to be before it is written into go-devops.lock.json.',
    default: '72h',
    value: duration,
  },
  'problem-matchers': {
    description: 'Show what the Go compiler says in the logs of the following steps as annotations.',
    default: true,
    value: flag,
  },
  timestamps: {
    description:
      "Set the times of the Go packages' files from their content, so that Go's test cache holds on a fresh clone.",
    default: true,
    value: flag,
  },
});

export type SetupSettings = Settings<typeof settings>;
