import type { EnumRef, FieldMap, ObjectRef } from '@pothos/core'
import type { JsonValue } from '../block/decoder.ts'
import type { Photoshop } from '../block/photoshop.ts'
import { builder, type Types } from './builder.ts'
import { float, int } from './numbers.ts'
import { GuideDirectionEnum, JpegVarietyEnum, PrintStyleEnum, UnitEnum } from './photoshop-enumerations.ts'

type FieldBuilder<Parent> = PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>

type Scalar = 'String' | 'Int' | 'Float' | 'Boolean'

/** What is said by one of a few words. */
type Choice = EnumRef<Types, string>

/** A value in a resource: its name, what it is, and what it means. */
type Member = readonly [name: string, type: Scalar | Choice | Shape | readonly [Shape], description: string]

/** Values that stand together. */
interface Shape {
  readonly type: string
  readonly description: string
  readonly members: readonly Member[]
}

type Named = { readonly [name: string]: JsonValue }

const shape = (type: string, description: string, members: readonly Member[]): Shape => ({ type, description, members })

const version = shape('PhotoshopVersion', 'Which programs wrote the file and can read it: resource 1057.', [
  ['writer', 'String', 'The program that wrote the file, such as "Adobe Photoshop".'],
  ['reader', 'String', 'The program that can read the file, such as "Adobe Photoshop CS6".'],
  ['hasRealMergedData', 'Boolean', 'Whether a picture merged of all layers is stored.'],
  ['version', 'Int', 'The version of the resource itself.'],
  ['fileVersion', 'Int', 'The version of the file format.'],
])

const flags = shape('PhotoshopPrintFlags', 'What is printed beside the picture: resource 1011.', [
  ['labels', 'Boolean', 'Whether labels are printed above the picture.'],
  ['cropMarks', 'Boolean', 'Whether marks show where to cut.'],
  ['colorBars', 'Boolean', 'Whether bars of colours are printed.'],
  ['registrationMarks', 'Boolean', 'Whether marks show how plates lie upon each other.'],
  ['negative', 'Boolean', 'Whether it is printed as a negative.'],
  ['flip', 'Boolean', 'Whether it is printed mirrored.'],
  ['interpolate', 'Boolean', 'Whether pixels are smoothed in printing.'],
  ['caption', 'Boolean', 'Whether the caption is printed.'],
])

const guide = shape('PhotoshopGuide', 'A line to lay things along.', [
  ['position', 'Float', 'How far from the left, or from the top, in pixels.'],
  ['direction', GuideDirectionEnum, 'How the guide runs over the picture.'],
])

const grid = shape('PhotoshopGrid', 'The grid and the guides: resource 1032.', [
  ['gridHorizontal', 'Float', 'How far apart lines of the grid are along the width, in pixels.'],
  ['gridVertical', 'Float', 'How far apart lines of the grid are along the height, in pixels.'],
  ['guides', [guide], 'The guides, in the order stated.'],
])

const slice = shape('PhotoshopSlice', 'A part of the picture that a web page treats by itself.', [
  ['id', 'Int', 'The number of the slice.'],
  ['name', 'String', 'What the slice is called.'],
  ['left', 'Int', 'Where it begins from the left, in pixels.'],
  ['top', 'Int', 'Where it begins from the top, in pixels.'],
  ['right', 'Int', 'Where it ends from the left, in pixels.'],
  ['bottom', 'Int', 'Where it ends from the top, in pixels.'],
  ['url', 'String', 'Where it leads on the web.'],
  ['target', 'String', 'In which frame that opens.'],
  ['message', 'String', 'What is said in the line of status.'],
  ['altText', 'String', 'What is said to those who cannot see it.'],
])

const slices = shape('PhotoshopSlices', 'The slices of the picture: resource 1050. Those of version 7 and later are not taken apart.', [
  ['version', 'Int', 'The version of the resource: 6, or 7 and later.'],
  ['name', 'String', 'What the group of slices is called.'],
  ['count', 'Int', 'How many slices are stated.'],
  ['left', 'Int', 'Where all of them begin from the left, in pixels.'],
  ['top', 'Int', 'Where all of them begin from the top, in pixels.'],
  ['right', 'Int', 'Where all of them end from the left, in pixels.'],
  ['bottom', 'Int', 'Where all of them end from the top, in pixels.'],
  ['slices', [slice], 'The slices themselves, as far as they are whole.'],
])

const jpegQuality = shape('PhotoshopJpegQuality', 'What was chosen when the picture was last saved as JPEG: resource 1030.', [
  ['quality', 'Int', 'The quality that was chosen, 0 to 12.'],
  ['variety', JpegVarietyEnum, 'Which kind of JPEG it was.'],
  ['scans', 'Int', 'In how many scans it is refined, where it is progressive.'],
])

const printScale = shape('PhotoshopPrintScale', 'How the picture is placed on paper: resource 1062.', [
  ['style', PrintStyleEnum, 'How it is placed.'],
  ['x', 'Float', 'How far from the left of the paper.'],
  ['y', 'Float', 'How far from the top of the paper.'],
  ['scale', 'Float', 'How much larger or smaller, 1 as it is.'],
])

const border = shape('PhotoshopBorder', 'The border that is printed: resource 1009.', [
  ['width', 'Float', 'How wide the border is, in its unit.'],
  ['unit', UnitEnum, 'The unit of that.'],
])

const cropMarks = shape('PhotoshopBleed', 'Crop marks and bleed: resource 10000.', [
  ['cropMarks', 'Boolean', 'Whether marks show where to cut.'],
  ['bleedWidth', 'Int', 'How far the picture reaches beyond them.'],
  ['bleedScale', 'Int', 'The scale of that width.'],
])

/** The resources that say one thing, or several that belong together. A new one is a row. [Photoshop File Formats] */
const rows: readonly (readonly [field: string, id: number, type: Scalar | Shape, description: string])[] = [
  ['versionInfo', 0x0421, version, 'Which programs wrote the file and can read it.'],
  ['printFlags', 0x03f3, flags, 'What is printed beside the picture.'],
  ['grid', 0x0408, grid, 'The grid and the guides.'],
  ['slices', 0x041a, slices, 'Parts of the picture that a web page treats by themselves.'],
  ['jpegQuality', 0x0406, jpegQuality, 'The quality that was chosen on saving as JPEG.'],
  ['printScale', 0x0426, printScale, 'How the picture is placed on paper.'],
  ['border', 0x03f1, border, 'The border that is printed.'],
  ['bleed', 0x2710, cropMarks, 'Crop marks and bleed of printing.'],
  ['caption', 0x03f0, 'String', 'The caption of old.'],
  ['targetLayer', 0x0400, 'Int', 'Which layer was active, counted from the bottom.'],
  ['watermarked', 0x0410, 'Boolean', 'Whether the picture carries a digital watermark.'],
  ['untagged', 0x0411, 'Boolean', 'Whether the picture is meant to have no colour profile.'],
  ['effectsVisible', 0x0412, 'Boolean', 'Whether effects of layers are shown.'],
  ['workflowUrl', 0x041b, 'String', 'Where on the web the workflow lies.'],
  ['autoSaveFilePath', 0x043e, 'String', 'Where the picture was saved by itself.'],
]

const isNamed = (value: JsonValue | undefined): value is Named => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value by its type; null where it is of another. */
function typed(type: Scalar, value: JsonValue | undefined): unknown {
  if (type === 'Int') return typeof value === 'number' ? int(value) : null
  if (type === 'Float') return typeof value === 'number' ? float(value) : null
  return typeof value === type.toLowerCase() ? (typeof value === 'string' ? value.toWellFormed() : value) : null
}

function typeOf({ type, description, members }: Shape): ObjectRef<Types, Named> {
  return builder.objectRef<Named>(type).implement({
    description,
    fields: (t) =>
      Object.fromEntries(members.map(([name, type, description]) => [name, fieldOf(t, type, description, (named) => named[name])])),
  })
}

/** A field of a type; null, or an empty list, where a value is of another. */
function fieldOf<Parent>(t: FieldBuilder<Parent>, type: Member[1], description: string, value: (parent: Parent) => JsonValue | undefined) {
  const [nullable, read] = [!isList(type), readerOf(type)]
  const wanted = isList(type) ? [typeOf(type[0])] : isShape(type) ? typeOf(type) : type
  return t.field({ type: wanted, nullable, description, resolve: (parent: Parent) => read(value(parent)) } as never)
}

const isList = (type: Member[1]): type is readonly [Shape] => Array.isArray(type)
const isShape = (type: Member[1]): type is Shape => typeof type === 'object' && 'members' in type

function readerOf(type: Member[1]): (value: JsonValue | undefined) => unknown {
  if (typeof type === 'string') return (value) => typed(type, value)
  if (isList(type)) return (value) => (Array.isArray(value) ? (value as readonly JsonValue[]).filter(isNamed) : [])
  return isShape(type) ? (value) => (isNamed(value) ? value : null) : (value) => value ?? null
}

/** A field for each of those resources; null where a file has none of it. */
export function resourceFields(t: FieldBuilder<Photoshop>): FieldMap {
  return Object.fromEntries(
    rows.map(([field, id, type, description]) => [
      field,
      fieldOf(t, type, `${description} [Resource ${id}]`, (found) => found.resource(id)),
    ]),
  )
}
