import * as of from './iptc-structures.ts'
import { rowsOf, type XmpRow, type XmpView } from './row.ts'
import { digitalSourceType } from './terms.ts'

const core = rowsOf('Iptc4xmpCore')
const ext = rowsOf('Iptc4xmpExt')

/** [IPTC Photo Metadata Standard 2025.1, IPTC Core] */
const coreRows: readonly XmpRow[] = [
  core.localized('AltTextAccessibility', 'What the picture shows in a sentence, for those who cannot see it: the alternative text', {
    field: 'altText',
  }),
  core.localized('ExtDescrAccessibility', 'What the picture shows at length, for those who cannot see it', {
    field: 'extendedDescription',
  }),
  core.structure('CreatorContactInfo', of.contact, 'How to reach the creator.'),
  core.text('IntellectualGenre', 'What kind of work the picture is, such as "Profile" or "Opinion".'),
  core.texts('Scene', 'What the scene is like, by codes of six digits of the IPTC.'),
  core.texts('SubjectCode', 'What the picture is about, by codes of eight digits of the IPTC.'),
  core.text('Location', 'The part of the city; locationCreated says it better.', { field: 'sublocation' }),
  core.text('CountryCode', 'The country by its code of ISO 3166; locationCreated says it better.'),
]

/** [IPTC Photo Metadata Standard 2025.1, IPTC Extension] */
const extensionRows: readonly XmpRow[] = [
  ext.one('DigitalSourceType', digitalSourceType, 'How the picture came to be digital; null where the file names none of the list.'),
  ext.text('DigitalSourceType', 'The same as it is written: the address of a term.', { field: 'digitalSourceTypeUri' }),
  ext.text('AIPromptInformation', 'What a model was told to make the picture from.', { field: 'aiPromptInformation' }),
  ext.text('AIPromptWriterName', 'Who told the model what to make.', { field: 'aiPromptWriterName' }),
  ext.text('AISystemUsed', 'The model, or the service, that made the picture.', { field: 'aiSystemUsed' }),
  ext.text('AISystemVersionUsed', 'The version of that model or service.', { field: 'aiSystemVersionUsed' }),
  ext.structures('ImageRegion', of.region, 'Parts of the picture that something is said about.', { field: 'imageRegions' }),
  ext.structures('Contributor', of.contributor, 'Those who had a part in the picture, and which.', { field: 'contributors' }),
  ext.texts('PersonInImage', 'Names of people who are shown.'),
  ext.structures('PersonInImageWDetails', of.person, 'People who are shown, with details.', { field: 'personInImageWithDetails' }),
  ext.text('AddlModelInfo', 'More about those shown, such as their ethnicity.', { field: 'additionalModelInfo' }),
  ext.integers('ModelAge', 'How old those shown were when the picture was taken, in years.', { field: 'modelAges' }),
  ext.texts('OrganisationInImageName', 'Names of organisations that are shown.'),
  ext.texts('OrganisationInImageCode', 'Codes of organisations that are shown.'),
  ext.structures('ProductInImage', of.product, 'Products that are shown.', { field: 'productsInImage' }),
  ext.structures('ArtworkOrObject', of.artwork, 'Works of art and other objects that are shown.'),
  ext.structures('LocationCreated', of.location, 'Where the picture was made.'),
  ext.structures('LocationShown', of.location, 'Places that are shown.', { field: 'locationsShown' }),
  ext.localized('Event', 'The event at which the picture was made', { field: 'event' }),
  ext.texts('EventId', 'What identifies that event.', { field: 'eventIds' }),
  ext.structures('AboutCvTerm', of.term, 'What the picture is about, as terms of vocabularies.', { field: 'about' }),
  ext.structures('Genre', of.term, 'What kind of picture it is, as terms of vocabularies.', { field: 'genres' }),
  ext.text('DigImageGUID', 'Names the digital picture uniquely in the world.', { field: 'digitalImageGuid' }),
  ext.structures('RegistryId', of.registryEntry, 'Under what registries know the picture.', { field: 'registryEntries' }),
  ext.integer('MaxAvailWidth', 'Width in pixels of the largest version that can be had.', { field: 'maxAvailableWidth' }),
  ext.integer('MaxAvailHeight', 'Height in pixels of the largest version that can be had.', { field: 'maxAvailableHeight' }),
  ext.structures('EmbdEncRightsExpr', of.embeddedRights, 'Rights in a language for machines, in the packet.', { field: 'embeddedRights' }),
  ext.structures('LinkedEncRightsExpr', of.linkedRights, 'Rights in a language for machines, on the web.', { field: 'linkedRights' }),
  ext.date('IptcLastEdited', 'When what the IPTC defines was last changed.', { field: 'lastEdited' }),
]

/** [IPTC Photo Metadata Standard, IPTC Core] */
export const iptcCore: XmpView = {
  field: 'iptc4xmpCore',
  type: 'XmpIptcCore',
  description:
    'The namespace Iptc4xmpCore: what the IPTC added to XMP at first. All that the IPTC defines, wherever it is kept, is photoMetadata.',
  rows: coreRows,
}

/** [IPTC Photo Metadata Standard, IPTC Extension] */
export const iptcExtension: XmpView = {
  field: 'iptc4xmpExt',
  type: 'XmpIptcExtension',
  description:
    'The namespace Iptc4xmpExt: what the IPTC added to XMP since 2008. All that the IPTC defines, wherever it is kept, is photoMetadata.',
  rows: extensionRows,
}
