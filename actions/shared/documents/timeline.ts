import { type Static, Type } from 'typebox';

export const timelineSchema = Type.Object(
  {
    stage: Type.String({ description: 'The action, or the action and its phase' }),
    start: Type.String({ format: 'date-time' }),
    end: Type.String({ format: 'date-time' }),
    outcome: Type.Union([Type.Literal('success'), Type.Literal('failure')]),
    cached: Type.Boolean({ description: 'True when the work was found done already' }),
  },
  { title: 'timeline/<stage>.json', additionalProperties: false },
);

export type Timeline = Static<typeof timelineSchema>;
