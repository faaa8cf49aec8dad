/**
 * APL for Audio 0.91, strictly: the components that skills of this kind use, with the properties that these have, and
 * nothing else. Data binding is left out on purpose, so that what is sent is what is checked.
 */
import * as v from 'valibot';
import { isJsonObject } from '../json';

/** Amazon: the rendered document lasts at most 240 s. */
const MOST_MILLISECONDS = 240_000;

export type AplaComponent =
  | {
      readonly type: 'Speech';
      readonly content: string;
      readonly contentType?: 'SSML' | 'PlainText' | undefined;
    }
  | { readonly type: 'Silence'; readonly duration: number }
  | { readonly type: 'Audio'; readonly source: string }
  | (Group & { readonly type: 'Sequencer' | 'Mixer' | 'Selector' });

/** One child or several. */
interface Group {
  readonly items?: readonly AplaComponent[] | undefined;
  readonly item?: AplaComponent | undefined;
}

const unbound = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.check((text) => !text.includes('${'), 'uses data binding, which this Echo does not evaluate'),
);
const common = { id: v.optional(v.string()), description: v.optional(v.string()) };

const speech = v.strictObject({
  ...common,
  type: v.literal('Speech'),
  content: unbound,
  contentType: v.optional(v.picklist(['SSML', 'PlainText'])),
});
const silence = v.strictObject({
  ...common,
  type: v.literal('Silence'),
  duration: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_MILLISECONDS)),
});
const FILTERS = ['Volume', 'FadeIn', 'FadeOut', 'Trim', 'Repeat', 'Play'] as const;
const audio = v.strictObject({
  ...common,
  type: v.literal('Audio'),
  source: v.pipe(unbound, v.regex(/^(https|soundbank):\/\//, 'is neither https:// nor soundbank://')),
  filter: v.optional(v.array(v.looseObject({ type: v.picklist(FILTERS) }))),
});
const items = { items: v.optional(v.array(v.lazy(byType))), item: v.optional(v.lazy(byType)) };
const NEEDS_ITEMS = 'needs "items" or "item", and not both';

const hasItems = (group: Group): boolean => (group.items?.length ?? 0) > 0 !== (group.item !== undefined);

const STRATEGIES = ['normal', 'randomItem', 'randomData', 'randomItemRandomData'] as const;
const sequencer = v.pipe(
  v.strictObject({ ...common, type: v.literal('Sequencer'), ...items }),
  v.check((group) => hasItems(group), NEEDS_ITEMS),
);
const mixer = v.pipe(
  v.strictObject({ ...common, type: v.literal('Mixer'), ...items }),
  v.check((group) => hasItems(group), NEEDS_ITEMS),
);
const selector = v.pipe(
  v.strictObject({
    ...common,
    type: v.literal('Selector'),
    strategy: v.optional(v.picklist(STRATEGIES)),
    ...items,
  }),
  v.check((group) => hasItems(group), NEEDS_ITEMS),
);

type ComponentSchema = v.GenericSchema<unknown, AplaComponent>;
const unknownComponent: ComponentSchema = v.custom<AplaComponent>(
  () => false,
  'is no Speech, Silence, Audio, Sequencer, Mixer or Selector',
);

/** The schema by the component's type: a union's complaint would name every type but the one that was meant. */
function byType(component: unknown): ComponentSchema {
  const schemas: Readonly<Record<string, ComponentSchema>> = {
    Speech: speech,
    Silence: silence,
    Audio: audio,
    Sequencer: sequencer,
    Mixer: mixer,
    Selector: selector,
  };
  const { type } = isJsonObject(component) ? component : {};
  return (typeof type === 'string' ? schemas[type] : undefined) ?? unknownComponent;
}

const template = v.pipe(
  v.strictObject({ parameters: v.optional(v.array(v.string())), ...items }),
  v.check((group) => hasItems(group), NEEDS_ITEMS),
);

const documentSchema = v.strictObject({
  type: v.literal('APLA'),
  version: v.literal('0.91'),
  description: v.optional(v.string()),
  mainTemplate: template,
});

const directiveSchema = v.strictObject({
  type: v.literal('Alexa.Presentation.APLA.RenderDocument'),
  token: v.pipe(v.string(), v.nonEmpty('is empty')),
  document: documentSchema,
  datasources: v.optional(v.record(v.string(), v.unknown())),
});

/** The components of an APLA directive, or what is wrong with it. */
export function parseApla(directive: unknown): {
  readonly components: readonly AplaComponent[];
  readonly problems: readonly string[];
} {
  const parsed = v.safeParse(directiveSchema, directive);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'directive'}: ${issue.message}`);
    return { components: [], problems };
  }
  return { components: childrenOf(parsed.output.document.mainTemplate), problems: [] };
}

/** The children of a component or template, however they were given. */
export function childrenOf(group: Group): readonly AplaComponent[] {
  return group.items ?? (group.item === undefined ? [] : [group.item]);
}
