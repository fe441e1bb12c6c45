/** A command that an action writes to its log. */
export interface WorkflowCommand {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/**
 * The command in a line of the log, as the runner finds it (actions/runner, ActionCommand.cs): first
 * `::name key=value,key=value::data` at the start of the line, then `##[name key=value;key=value]data` anywhere
 * in it, where the first `##[` counts. Undefined when there is none whose name is known.
 */
export function parseWorkflowCommand(
  line: string,
  isKnown: (name: string) => boolean,
): WorkflowCommand | undefined {
  const forms = [
    {
      match: /^[\s\u0085]*::([^\s:]+)(?:\s(.*?))?::(.*)$/s.exec(line),
      separator: ',',
      unescapeProperty,
      unescapeData,
    },
    {
      match: /^(?:(?!##\[).)*##\[([^ \]]+)(?: ([^\]]*))?\](.*)$/s.exec(line),
      separator: ';',
      unescapeProperty: unescapeBracketed,
      unescapeData: unescapeBracketed,
    },
  ];
  for (const { match, separator, ...unescaped } of forms) {
    const [, name = '', list = '', data = ''] = match ?? [];
    if (!isKnown(name.toLowerCase())) continue;
    const properties: Record<string, string> = {};
    for (const property of list.split(separator)) {
      const equals = property.indexOf('=');
      if (equals > 0)
        properties[property.slice(0, equals).trim()] = unescaped.unescapeProperty(property.slice(equals + 1));
    }
    return { name: name.toLowerCase(), properties, data: unescaped.unescapeData(data) };
  }
  return undefined;
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function unescapeBracketed(text: string): string {
  return unescapeData(text.replaceAll('%3B', ';').replaceAll('%5D', ']'));
}
