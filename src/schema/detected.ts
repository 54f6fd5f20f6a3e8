import type { DetectedClass, DetectedObject } from '../detector.ts'
import { builder } from './builder.ts'

/** A class that a picture is of. */
export const DetectedClassType = builder.objectRef<DetectedClass>('DetectedClass').implement({
  description: 'A class that a detector takes a picture to be of.',
  fields: (t) => ({
    id: t.exposeInt('id', { description: "The number of the class in the detector's model." }),
    name: t.exposeString('name', { description: 'What the class is called, such as "beach".' }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the detector is, 0 to 1.' }),
  }),
})

/** A thing that a picture shows. */
export const DetectedObjectType = builder.objectRef<DetectedObject>('DetectedObject').implement({
  description: 'A thing that a detector sees in a picture, and where, as fractions of the sides of the upright picture.',
  fields: (t) => ({
    id: t.exposeInt('id', { description: "The number of its class in the detector's model." }),
    name: t.exposeString('name', { description: 'What its class is called, such as "face".' }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the detector is, 0 to 1.' }),
    left: t.exposeFloat('left', { description: 'Where it begins from the left.' }),
    top: t.exposeFloat('top', { description: 'Where it begins from the top.' }),
    width: t.exposeFloat('width', { description: 'How wide it is.' }),
    height: t.exposeFloat('height', { description: 'How high it is.' }),
  }),
})
