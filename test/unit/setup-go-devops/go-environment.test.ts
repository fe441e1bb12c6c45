import { expect, test } from '@jest/globals';
import { goFolders } from '../../../actions/setup-go-devops/go/environment.ts';

// Linux is compared with the real go command in test/integration.
test('on macOS', () => {
  expect(goFolders({ HOME: '/Users/somebody', XDG_CACHE_HOME: '/xdg' }, 'darwin')).toEqual({
    gocache: '/Users/somebody/Library/Caches/go-build',
    gomodcache: '/Users/somebody/go/pkg/mod',
    gopath: '/Users/somebody/go',
  });
});

test('on Windows', () => {
  const env = { USERPROFILE: 'C:\\Users\\u', LOCALAPPDATA: 'C:\\Users\\u\\AppData\\Local', HOME: '/ignored' };
  expect(goFolders(env, 'win32')).toEqual({
    gocache: 'C:\\Users\\u\\AppData\\Local\\go-build',
    gomodcache: 'C:\\Users\\u\\go\\pkg\\mod',
    gopath: 'C:\\Users\\u\\go',
  });
  expect(goFolders({ ...env, GOPATH: 'D:\\go;E:\\go' }, 'win32').gomodcache).toBe('D:\\go\\pkg\\mod');
});

test('without a home there is no folder, as the go command has none', () => {
  expect(goFolders({}, 'linux')).toEqual({ gocache: '', gomodcache: '', gopath: '' });
});
