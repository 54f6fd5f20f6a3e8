import { iptcCore, iptcExtension } from './iptc.ts'
import { licensing } from './plus.ts'
import { rowsOf, type XmpView } from './row.ts'

const [dc, photoshop, rights, xmp] = [rowsOf('dc'), rowsOf('photoshop'), rowsOf('xmpRights'), rowsOf('xmp')]

/** All that the IPTC defines for pictures, in whatever namespace XMP keeps it. [IPTC Photo Metadata Standard 2025.1] */
export const photoMetadata: XmpView = {
  field: 'photoMetadata',
  type: 'IptcPhotoMetadata',
  description:
    'The Photo Metadata of the IPTC, version 2025.1, under the names of that standard, whatever namespaces of XMP it is kept in: who made the picture, what it shows, where, whose it is, and whether a machine made it up.',
  rows: [
    dc.localized('title', 'A short name for the picture, often what its file is called'),
    photoshop.text('Headline', 'What is seen, in a line that can be published.'),
    dc.localized('description', 'Who, what and why: the caption'),
    photoshop.text('CaptionWriter', 'Who wrote or edited the description.', { field: 'descriptionWriter' }),
    dc.texts('subject', 'Words or phrases that the picture can be found by.', { field: 'keywords' }),
    dc.texts('creator', 'Who made the picture, the foremost first.', { field: 'creators' }),
    photoshop.text('AuthorsPosition', "The creator's job title.", { field: 'creatorJobTitle' }),
    photoshop.date('DateCreated', 'When the picture was made; of something old that was digitised, when that was made.'),
    photoshop.text('Credit', 'Whom to name where the picture is shown.', { field: 'creditLine' }),
    photoshop.text('Source', 'Who supplied the picture.'),
    dc.localized('rights', 'The copyright notice', { field: 'copyrightNotice' }),
    rights.localized('UsageTerms', 'On which terms the picture may be used', { field: 'rightsUsageTerms' }),
    rights.text('WebStatement', 'Where on the web the rights are stated; search engines show it as the licence.', {
      field: 'webStatementOfRights',
    }),
    photoshop.text('Instructions', 'What whoever receives the picture is to heed.'),
    photoshop.text('TransmissionReference', 'A number by which the workflow knows the picture.', { field: 'jobId' }),
    xmp.number('Rating', 'How many stars people gave the picture, 0 to 5; -1 says that it is rejected.', { field: 'imageRating' }),
    photoshop.text('City', 'The city; locationCreated says it better.'),
    photoshop.text('State', 'The state or province; locationCreated says it better.', { field: 'provinceState' }),
    photoshop.text('Country', 'The country by name; locationCreated says it better.'),
    ...iptcCore.rows,
    ...iptcExtension.rows,
    ...licensing,
  ],
}
