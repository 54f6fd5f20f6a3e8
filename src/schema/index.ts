import './scalars.ts'
import './query.ts'
import './density.ts'
import './exif.ts'
import './maker-note.ts'
import './iptc.ts'
import './xmp.ts'
import './photoshop.ts'
import './icc.ts'
import './video-meta.ts'
import './text-entry.ts'
import './generation.ts'
import './motion-photo.ts'
import './gain-map.ts'
import './multi-picture.ts'
import './preview.ts'
import './pixels.ts'
import './digest.ts'
import { builder } from './builder.ts'

/** The whole schema. */
export const schema = builder.toSchema({ sortSchema: false })

export { asGraphQLError } from './errors.ts'
