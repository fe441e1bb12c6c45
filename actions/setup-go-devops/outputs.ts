export const outputs = {
  'go-version': 'Version of Go that the following steps use.',
  'go-root': 'Its GOROOT.',
  'cache-hit': 'true when every tool was in the tool cache already.',
  tools: 'JSON object: name of the tool to { version, path, state, from }.',
} as const;
