import { builder } from './builder.ts'
import { enumOfNames } from './enumeration.ts'
import { SOURCE } from './sourced.ts'
import type { Origin, Verdict } from './summary/origin.ts'
import type { Statement } from './summary/sourced.ts'

const verdicts: Readonly<Record<Verdict, string>> = {
  CAPTURED: 'A camera took it of what was there.',
  DIGITISED: 'It was scanned or photographed from film or paper.',
  GENERATED: 'A trained model made it up.',
  PARTLY_GENERATED: 'A part of it is made up, such as what was filled in by a trained model.',
  CREATED: 'A person or a program drew it without a trained model, or it was taken off a screen.',
  UNKNOWN: 'The file does not say.',
}

const VerdictEnum = enumOfNames(
  'OriginVerdict',
  'How a picture came to be, by what its file says; nobody looks at the pixels, and what is written can be wrong.',
  verdicts,
)

const EvidenceType = builder.objectRef<Statement<string>>('OriginEvidence').implement({
  description: 'Something in the file that speaks for how its picture came to be.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description: 'What is stated, such as a term of the IPTC, the name of a program, the model of a camera.',
    }),
    source: t.exposeString('source', { description: SOURCE }),
  }),
})

/** How a picture came to be, in GraphQL. */
export const OriginType = builder.objectRef<Origin>('SummaryOrigin').implement({
  description:
    'Whether a camera, a model or a person made the picture, by what its file says; Content Credentials count as they are told, unverified.',
  fields: (t) => ({
    verdict: t.field({
      type: VerdictEnum,
      description: 'What the evidence comes to: what states it outright counts before what speaks for it.',
      resolve: ({ verdict }) => verdict,
    }),
    evidence: t.field({
      type: [EvidenceType],
      description: 'What the verdict rests upon, the strongest first; empty where there is nothing.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
})
