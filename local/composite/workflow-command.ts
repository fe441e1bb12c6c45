/** A command that an action writes to its log: `::name key=value,key=value::data`. */
export interface WorkflowCommand {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/** The command in a line of the log; undefined when there is none (actions/runner, ActionCommand.cs). */
export function parseWorkflowCommand(line: string): WorkflowCommand | undefined {
  const match = /^\s*::([^\s:]+)(?:\s(.*?))?::(.*)$/s.exec(line);
  if (match === null) return undefined;
  const [, name = '', list = '', data = ''] = match;
  const properties: Record<string, string> = {};
  for (const property of list.split(',')) {
    const equals = property.indexOf('=');
    if (equals > 0)
      properties[property.slice(0, equals).trim()] = unescapeProperty(property.slice(equals + 1));
  }
  return { name: name.toLowerCase(), properties, data: unescapeData(data) };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
