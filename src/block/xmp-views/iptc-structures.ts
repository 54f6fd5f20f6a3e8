import { rowsOf, type XmpStructure } from './row.ts'
import { boundaryShape, boundaryUnit } from './terms.ts'

const core = rowsOf('Iptc4xmpCore')
const ext = rowsOf('Iptc4xmpExt')
const xmp = rowsOf('xmp')

const structure = (type: string, description: string, rows: XmpStructure['rows']): XmpStructure => ({ type, description, rows })

export const contact = structure('XmpContact', 'How to reach the creator of a picture [IPTC Photo Metadata, Creator Contact Info].', [
  core.text('CiAdrExtadr', 'Street, number and all else of the address that has no field of its own.', { field: 'address' }),
  core.text('CiAdrCity', 'City of the address.', { field: 'city' }),
  core.text('CiAdrRegion', 'State or province of the address.', { field: 'region' }),
  core.text('CiAdrPcode', 'Postal code of the address.', { field: 'postalCode' }),
  core.text('CiAdrCtry', 'Country of the address.', { field: 'country' }),
  core.text('CiEmailWork', 'Addresses for electronic mail, separated by commas.', { field: 'email' }),
  core.text('CiTelWork', 'Telephone numbers, separated by commas.', { field: 'telephone' }),
  core.text('CiUrlWork', 'Addresses of web sites, separated by commas.', { field: 'url' }),
])

export const location = structure(
  'XmpLocation',
  'A place, from what it is called to which continent it is in [IPTC Photo Metadata, Location Details].',
  [
    ext.localized('LocationName', 'The full name of the place', { field: 'name' }),
    ext.texts('LocationId', 'What identifies the place, as addresses of a gazetteer.', { field: 'identifiers' }),
    ext.text('Sublocation', 'The part of the city or the sight.'),
    ext.text('City', 'The city or town of the place.'),
    ext.text('ProvinceState', 'The state or province.'),
    ext.text('CountryName', 'The country by name.'),
    ext.text('CountryCode', 'The country by its code of two or three letters of ISO 3166.'),
    ext.text('WorldRegion', 'The part of the world, such as "Europe".'),
    rowsOf('exif').coordinate('GPSLatitude', 'Degrees north of the equator, south is negative.', { field: 'latitude', unit: 'degrees' }),
    rowsOf('exif').coordinate('GPSLongitude', 'Degrees east of Greenwich, west is negative.', { field: 'longitude', unit: 'degrees' }),
    rowsOf('exif').number('GPSAltitude', 'Height of the place, without its sign.', { field: 'altitude', unit: 'm' }),
  ],
)

export const entity = structure('XmpEntity', 'A person, organisation or thing by name and identifiers [IPTC Photo Metadata, Entity].', [
  ext.localized('Name', 'What it is called'),
  xmp.texts('Identifier', 'What identifies it, as addresses on the web.', { field: 'identifiers' }),
])

export const contributor = structure('XmpContributor', 'Someone who had a part in a picture [IPTC Photo Metadata, Entity with Role].', [
  ...entity.rows,
  ext.texts('Role', 'The part that was played, as addresses of a list of roles.', { field: 'roles' }),
])

export const term = structure('XmpTerm', 'A term out of a controlled vocabulary [IPTC Photo Metadata, CV-Term Details].', [
  ext.text('CvTermId', 'The address that identifies the term.', { field: 'id' }),
  ext.localized('CvTermName', 'The term in words', { field: 'name' }),
  ext.text('CvId', 'The address that identifies the vocabulary.', { field: 'vocabulary' }),
  ext.text('CvTermRefinedAbout', 'The address of a term that this one refines.', { field: 'refines' }),
])

export const person = structure('XmpPerson', 'Someone who is shown [IPTC Photo Metadata, Person Details].', [
  ext.localized('PersonName', 'The name of the person', { field: 'name' }),
  ext.localized('PersonDescription', 'Words about the person', { field: 'description' }),
  ext.texts('PersonId', 'What identifies the person, as addresses on the web.', { field: 'identifiers' }),
  ext.structures('PersonCharacteristic', term, 'Traits of the person, as terms of a vocabulary.', { field: 'characteristics' }),
])

export const product = structure('XmpProduct', 'A product that is shown [IPTC Photo Metadata, Product Details].', [
  ext.localized('ProductName', 'The name of the product', { field: 'name' }),
  ext.localized('ProductDescription', 'Words about the product', { field: 'description' }),
  ext.text('ProductGTIN', 'The Global Trade Item Number of the product, 8 to 14 digits.', { field: 'gtin' }),
  ext.text('ProductId', 'What identifies the product, as an address on the web.', { field: 'identifier' }),
])

export const artwork = structure(
  'XmpArtwork',
  'A work of art or another object that is shown [IPTC Photo Metadata, Artwork or Object Details].',
  [
    ext.localized('AOTitle', 'What the work is called', { field: 'title' }),
    ext.texts('AOCreator', 'Who made the work, the foremost first.', { field: 'creators' }),
    ext.texts('AOCreatorId', 'What identifies its makers, in the same order.', { field: 'creatorIds' }),
    ext.date('AODateCreated', 'When the work was made.', { field: 'dateCreated' }),
    ext.text('AOCircaDateCreated', 'About when it was made, in words.', { field: 'circaDateCreated' }),
    ext.texts('AOStylePeriod', 'The style, period or movement that the work belongs to.', { field: 'stylePeriods' }),
    ext.localized('AOContentDescription', 'What the work shows', { field: 'contentDescription' }),
    ext.localized('AOContributionDescription', 'What was added to the work', { field: 'contributionDescription' }),
    ext.localized('AOPhysicalDescription', 'What the work is made of, and how large it is', { field: 'physicalDescription' }),
    ext.text('AOSource', 'The museum or archive that keeps the work.', { field: 'source' }),
    ext.text('AOSourceInvNo', 'The number under which it is kept there.', { field: 'sourceInventoryNumber' }),
    ext.text('AOSourceInvURL', 'Where on the web it is described there.', { field: 'sourceInventoryUrl' }),
    ext.text('AOCopyrightNotice', 'Who holds the rights in the work, as it is to be stated.', { field: 'copyrightNotice' }),
    ext.text('AOCurrentCopyrightOwnerName', 'Who owns the copyright in the work now.', { field: 'copyrightOwnerName' }),
    ext.text('AOCurrentCopyrightOwnerId', 'What identifies that owner.', { field: 'copyrightOwnerId' }),
    ext.text('AOCurrentLicensorName', 'Who licenses the work now.', { field: 'licensorName' }),
    ext.text('AOCurrentLicensorId', 'What identifies that licensor.', { field: 'licensorId' }),
  ],
)

export const registryEntry = structure(
  'XmpRegistryEntry',
  'Under what a registry knows the picture [IPTC Photo Metadata, Registry Entry Details].',
  [
    ext.text('RegItemId', 'What the registry calls the picture.', { field: 'itemId' }),
    ext.text('RegOrgId', 'What identifies the registry.', { field: 'organisationId' }),
    ext.text('RegEntryRole', 'What the entry is for, as an address.', { field: 'role' }),
  ],
)

export const embeddedRights = structure(
  'XmpEmbeddedRights',
  'Rights in a language for machines, kept in the packet [IPTC Photo Metadata].',
  [
    ext.text('EncRightsExpr', 'The expression of rights itself.', { field: 'expression' }),
    ext.text('RightsExprEncType', 'The media type that the expression is encoded in.', { field: 'encodingType' }),
    ext.text('RightsExprLangId', 'What identifies the language of rights.', { field: 'languageId' }),
  ],
)

export const linkedRights = structure('XmpLinkedRights', 'Rights in a language for machines, kept on the web [IPTC Photo Metadata].', [
  ext.text('LinkedRightsExpr', 'Where the expression of rights lies.', { field: 'url' }),
  ext.text('RightsExprEncType', 'The media type that the expression is encoded in.', { field: 'encodingType' }),
  ext.text('RightsExprLangId', 'What identifies the language of rights.', { field: 'languageId' }),
])

const point = structure('XmpRegionPoint', 'A corner of a polygon around a region [IPTC Photo Metadata, Boundary Point].', [
  ext.number('rbX', 'How far from the left it is.', { field: 'x' }),
  ext.number('rbY', 'How far from the top it is.', { field: 'y' }),
])

const boundary = structure('XmpRegionBoundary', 'Where in a picture a region is [IPTC Photo Metadata, Region Boundary].', [
  ext.one('rbShape', boundaryShape, 'What the region is bounded by.', { field: 'shape' }),
  ext.one('rbUnit', boundaryUnit, 'What the numbers below count.', { field: 'unit' }),
  ext.number('rbX', 'Left side of a rectangle, or centre of a circle, from the left.', { field: 'x' }),
  ext.number('rbY', 'Upper side of a rectangle, or centre of a circle, from the top.', { field: 'y' }),
  ext.number('rbW', 'Width of a rectangle.', { field: 'width' }),
  ext.number('rbH', 'Height of a rectangle.', { field: 'height' }),
  ext.number('rbRx', 'Radius of a circle, by the width where it is relative.', { field: 'radius' }),
  ext.structures('rbVertices', point, 'Corners of a polygon.', { field: 'vertices' }),
])

export const region = structure('XmpImageRegion', 'A part of a picture that something is said about [IPTC Photo Metadata, Image Region].', [
  ext.text('rId', 'What identifies the region in the picture.', { field: 'id' }),
  ext.localized('Name', 'What the region is called'),
  ext.structure('RegionBoundary', boundary, 'Where the region is.', { field: 'boundary' }),
  ext.structures('rCtype', entity, 'What kind of thing the region shows.', { field: 'contentTypes' }),
  ext.structures('rRole', entity, 'What the region is for, such as to crop to it.', { field: 'roles' }),
  ext.texts('PersonInImage', 'Names of people shown in the region.', { field: 'personInImage' }),
  ext.texts('OrganisationInImageName', 'Names of organisations shown in the region.', { field: 'organisationInImageName' }),
  rowsOf('dc').localized('description', 'What the region shows'),
])
