import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLString,
  specifiedDirectives,
} from 'graphql'

const condition = { type: new GraphQLNonNull(GraphQLBoolean), defaultValue: true }
const label = { type: GraphQLString, description: 'A name by which the parts of an answer are told apart; each directive has its own.' }

/** Lets a fragment come later. [GraphQL, Incremental Delivery] */
const defer = new GraphQLDirective({
  name: 'defer',
  description:
    'Lets the fields of a fragment come in a later part of the answer: those that take long, such as pixels, hold nobody up. Who takes no answers in parts gets them with the rest.',
  locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
  args: { if: { ...condition, description: 'Whether they come later, which is the default.' }, label },
})

/** Lets the items of a list come one by one. [GraphQL, Incremental Delivery] */
const stream = new GraphQLDirective({
  name: 'stream',
  description:
    'Lets the items of a list come in later parts of the answer, each as soon as it is known. Who takes no answers in parts gets the list as a whole.',
  locations: [DirectiveLocation.FIELD],
  args: {
    if: { ...condition, description: 'Whether they come one by one, which is the default.' },
    label,
    initialCount: { type: GraphQLInt, defaultValue: 0, description: 'How many items, from the first, come with the first part.' },
  },
})

/** The directives that documents may have. Yoga knows the last two without being told; tools that read the schema do not. */
export const directives = [...specifiedDirectives, defer, stream]
