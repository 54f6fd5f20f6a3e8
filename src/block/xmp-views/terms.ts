import { enumeration } from '../exif-tags/row.ts'

const source = (term: string) => `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`

/** [IPTC NewsCodes, Digital Source Type] */
export const digitalSourceType = enumeration(
  'DigitalSourceType',
  'How a picture came to be digital, by the list of the IPTC; whether a machine made it up.',
  [
    [source('digitalCapture'), 'DIGITAL_CAPTURE', 'Digital capture', 'Taken by a digital camera or recorder of what was there.'],
    [
      source('computationalCapture'),
      'COMPUTATIONAL_CAPTURE',
      'Computational capture',
      'Taken by a device that merged several captures or computed much of it.',
    ],
    [source('negativeFilm'), 'NEGATIVE_FILM', 'Digitised from a negative', 'Digitised from a negative on film.'],
    [source('positiveFilm'), 'POSITIVE_FILM', 'Digitised from a positive', 'Digitised from a slide.'],
    [source('print'), 'PRINT', 'Digitised from a print', 'Digitised from something on paper or another opaque ground.'],
    [source('humanEdits'), 'HUMAN_EDITS', 'Human-edited', 'Changed or enhanced by people with tools that make nothing up.'],
    [source('minorHumanEdits'), 'MINOR_HUMAN_EDITS', 'Minor human edits', 'Slightly changed by people; retired in favour of HUMAN_EDITS.'],
    [
      source('compositeWithTrainedAlgorithmicMedia'),
      'COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA',
      'Edited using generative AI',
      'Changed by a trained model, such as by inpainting or outpainting.',
    ],
    [
      source('algorithmicallyEnhanced'),
      'ALGORITHMICALLY_ENHANCED',
      'Algorithmically enhanced',
      'Changed slightly by an algorithm, such as by noise reduction; nothing was made up.',
    ],
    [source('softwareImage'), 'SOFTWARE_IMAGE', 'Software image', 'Made by people with a program; retired in favour of DIGITAL_CREATION.'],
    [source('digitalArt'), 'DIGITAL_ART', 'Digital art', 'Drawn by people with a program; retired in favour of DIGITAL_CREATION.'],
    [source('digitalCreation'), 'DIGITAL_CREATION', 'Digital creation', 'Made by people with a program that makes nothing up.'],
    [source('dataDrivenMedia'), 'DATA_DRIVEN_MEDIA', 'Data-driven media', 'Drawn by a program from data, as a chart is.'],
    [
      source('trainedAlgorithmicMedia'),
      'TRAINED_ALGORITHMIC_MEDIA',
      'Created using generative AI',
      'Made up by a model that was trained on samples.',
    ],
    [
      source('algorithmicMedia'),
      'ALGORITHMIC_MEDIA',
      'Pure algorithmic media',
      'Made by an algorithm that was not trained on samples, such as a fractal.',
    ],
    [source('screenCapture'), 'SCREEN_CAPTURE', 'Screen capture', 'Taken off the screen of a computer or phone.'],
    [
      source('virtualRecording'),
      'VIRTUAL_RECORDING',
      'Virtual recording',
      'Recorded in a virtual or synthetic event, such as a video conference or a game.',
    ],
    [source('composite'), 'COMPOSITE', 'Composite', 'Put together of several elements, of which none, some or all may be made up.'],
    [source('compositeCapture'), 'COMPOSITE_CAPTURE', 'Composite of captures', 'Put together of several captures of what was there.'],
    [
      source('compositeSynthetic'),
      'COMPOSITE_SYNTHETIC',
      'Composite with synthetic elements',
      'Put together of elements of which at least one is made up.',
    ],
  ],
)

const plus = (term: string) => `http://ns.useplus.org/ldf/vocab/${term}`

/** [PLUS, Data Mining] */
export const dataMining = enumeration(
  'DataMining',
  'Whether the picture may be mined for data, and used to train models, by the list of PLUS.',
  [
    [plus('DMI-UNSPECIFIED'), 'UNSPECIFIED', 'Unspecified', 'Neither allowed nor prohibited.'],
    [plus('DMI-ALLOWED'), 'ALLOWED', 'Allowed', 'Mining for data is allowed.'],
    [
      plus('DMI-PROHIBITED-AIMLTRAINING'),
      'PROHIBITED_AI_ML_TRAINING',
      'Prohibited for AI/ML training',
      'Training of models is prohibited.',
    ],
    [
      plus('DMI-PROHIBITED-GENAIMLTRAINING'),
      'PROHIBITED_GENERATIVE_AI_ML_TRAINING',
      'Prohibited for generative AI/ML training',
      'Training of models that make things up is prohibited.',
    ],
    [
      plus('DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING'),
      'PROHIBITED_EXCEPT_SEARCH_ENGINES',
      'Prohibited except for search engine indexing',
      'Prohibited, but for indexing by search engines.',
    ],
    [plus('DMI-PROHIBITED'), 'PROHIBITED', 'Prohibited', 'Mining for data is prohibited.'],
    [
      plus('DMI-PROHIBITED-SEECONSTRAINT'),
      'PROHIBITED_SEE_CONSTRAINTS',
      'Prohibited, see constraints',
      'Prohibited as the other constraints say: otherConstraints.',
    ],
    [
      plus('DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR'),
      'PROHIBITED_SEE_EMBEDDED_RIGHTS',
      'Prohibited, see the embedded rights expression',
      'Prohibited as the embedded rights expression says.',
    ],
    [
      plus('DMI-PROHIBITED-SEELINKEDRIGHTSEXPR'),
      'PROHIBITED_SEE_LINKED_RIGHTS',
      'Prohibited, see the linked rights expression',
      'Prohibited as the linked rights expression says.',
    ],
  ],
)

/** [PLUS, Model Release Status] */
export const modelRelease = enumeration('ModelReleaseStatus', 'Whether those shown have agreed, by the list of PLUS.', [
  [plus('MR-NON'), 'NONE', 'None', 'No release is there.'],
  [plus('MR-NAP'), 'NOT_APPLICABLE', 'Not applicable', 'Nobody is shown who would have to agree.'],
  [plus('MR-UMR'), 'UNLIMITED', 'Unlimited model releases', 'All those shown agreed to any use.'],
  [plus('MR-LMR'), 'LIMITED', 'Limited or incomplete model releases', 'Not all agreed, or not to any use.'],
])

/** [PLUS, Property Release Status] */
export const propertyRelease = enumeration(
  'PropertyReleaseStatus',
  'Whether the owners of property shown have agreed, by the list of PLUS.',
  [
    [plus('PR-NON'), 'NONE', 'None', 'No release is there.'],
    [plus('PR-NAP'), 'NOT_APPLICABLE', 'Not applicable', 'Nothing is shown whose owner would have to agree.'],
    [plus('PR-UPR'), 'UNLIMITED', 'Unlimited property releases', 'All owners agreed to any use.'],
    [plus('PR-LPR'), 'LIMITED', 'Limited or incomplete property releases', 'Not all agreed, or not to any use.'],
  ],
)

/** [PLUS, Minor Model Age Disclosure] */
export const minorAge = enumeration('MinorModelAge', 'How old the youngest person shown was, by the list of PLUS.', [
  [plus('AG-UNK'), 'UNKNOWN', 'Age unknown', 'Nobody knows.'],
  [plus('AG-A25'), 'AGE_25_OR_OVER', 'Age 25 or over'],
  ...[24, 23, 22, 21, 20, 19, 18, 17, 16, 15].map(
    (age) => [plus(`AG-A${age}`), `AGE_${age}`, `Age ${age}`, `The youngest was ${age} years old.`] as const,
  ),
  [plus('AG-U14'), 'AGE_14_OR_UNDER', 'Age 14 or under'],
])

/** [IPTC Photo Metadata 2025, Region Boundary] */
export const boundaryShape = enumeration('RegionShape', 'What a region of a picture is bounded by.', [
  ['rectangle', 'RECTANGLE', 'Rectangle', 'A rectangle, by one corner, width and height.'],
  ['circle', 'CIRCLE', 'Circle', 'A circle, by its centre and radius.'],
  ['polygon', 'POLYGON', 'Polygon', 'A polygon, by its corners; one with a single corner is a point.'],
])

/** [IPTC Photo Metadata 2025, Region Boundary] */
export const boundaryUnit = enumeration('RegionUnit', 'What the numbers of a boundary count.', [
  ['pixel', 'PIXEL', 'Pixels', 'Pixels of the picture as stored.'],
  ['relative', 'RELATIVE', 'Relative', 'Parts of the width and height: 0 is left and top, 1 right and bottom.'],
])
