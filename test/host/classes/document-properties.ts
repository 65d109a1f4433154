import type { DocumentProperties, Workbook } from '../model/workbook';
import type { ClassDefinition, MemberContext } from '../rich-api/host-class';
import { defineClass, lookUp } from '../rich-api/host-class';
import { text } from './arguments';
import { requireOutsideUndoGroup, requireWritable } from './guards';

type TextKey =
  'title' | 'subject' | 'author' | 'manager' | 'company' | 'category' | 'keywords' | 'comments';

function property(key: TextKey): NonNullable<ClassDefinition<Workbook>['scalars']>[string] {
  return {
    get: ({ target }) => target.properties[key],
    set: ({ target, session }, value) => {
      requireWritable(session);
      if (key === 'author' || key === 'manager') requireOutsideUndoGroup(session);
      target.properties[key] = text(value);
      target.touched.add('properties');
    },
  };
}

interface CustomTarget {
  readonly properties: DocumentProperties;
  readonly key: string;
}

const customProperty = defineClass<CustomTarget>({
  name: 'CustomProperty',
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ target }) => target.key },
    value: { get: ({ target }) => target.properties.custom.get(target.key) ?? null },
    type: { get: () => 'String' },
  },
});

const customProperties = defineClass<Workbook>({
  name: 'CustomPropertyCollection',
  methods: {
    ...lookUp<Workbook>(({ target, session }, key) => {
      const wanted = text(key);
      const { properties } = target;
      return properties.custom.has(wanted)
        ? customProperty({ properties, key: wanted }, session)
        : null;
    }, 'Property'),
    getCount: ({ target }) => target.properties.custom.size,
    add: ({ session }: MemberContext<Workbook>) => {
      throw session.gap('CustomPropertyCollection.add');
    },
  },
  items: ({ target: { properties }, session }) =>
    [...properties.custom.keys()].map((key) => customProperty({ properties, key }, session)),
});

export const documentPropertiesOf = defineClass<Workbook>({
  name: 'DocumentProperties',
  scalars: {
    title: property('title'),
    subject: property('subject'),
    author: property('author'),
    manager: property('manager'),
    company: property('company'),
    category: property('category'),
    keywords: property('keywords'),
    comments: property('comments'),
    lastAuthor: { get: ({ target }) => target.properties.lastAuthor },
    creationDate: { get: ({ target }) => target.properties.creationDate },
    revisionNumber: { get: ({ target }) => target.properties.revisionNumber },
  },
  objects: { custom: ({ target, session }) => customProperties(target, session) },
});
