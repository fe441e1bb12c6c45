import { type Static, Type } from 'typebox';
import { closed } from './parts.ts';

export const timelineSchema = Type.Object(
  {
    stage: Type.String({ description: 'The action, or the action and its phase' }),
    start: Type.String({ format: 'date-time' }),
    end: Type.String({ format: 'date-time' }),
    outcome: Type.Union([Type.Literal('success'), Type.Literal('failure')]),
    cached: Type.Boolean({ description: 'True when the work was found done already' }),
  },
  { title: 'timeline/<stage>.json', ...closed },
);

export type Timeline = Static<typeof timelineSchema>;
