import { rowsOf, type XmpRow, type XmpStructure, type XmpView } from './row.ts'
import { dataMining, minorAge, modelRelease, propertyRelease } from './terms.ts'

const plus = rowsOf('plus')

/** Someone by name and by the number that PLUS or another registry gave. */
const party = (type: string, local: string, description: string): XmpStructure => ({
  type,
  description,
  rows: [
    plus.text(`${local}Name`, 'Name of the person or company.', { field: 'name' }),
    plus.text(`${local}ID`, 'What identifies the person or company, such as by a number of PLUS.', { field: 'id' }),
  ],
})

const licensor: XmpStructure = {
  type: 'XmpLicensor',
  description: 'Whom to ask for a licence [PLUS, Licensor].',
  rows: [
    ...party('', 'Licensor', '').rows,
    plus.text('LicensorURL', 'Where on the web a licence can be had.', { field: 'url' }),
    plus.text('LicensorEmail', 'Address for electronic mail.', { field: 'email' }),
    plus.text('LicensorTelephone1', 'Telephone number to call first.', { field: 'telephone' }),
    plus.text('LicensorTelephoneType1', 'What kind of telephone the first one is, as a term of PLUS.', { field: 'telephoneType' }),
    plus.text('LicensorTelephone2', 'Telephone number to call next.', { field: 'secondTelephone' }),
    plus.text('LicensorTelephoneType2', 'What kind of telephone the second one is, as a term of PLUS.', { field: 'secondTelephoneType' }),
    plus.text('LicensorStreetAddress', 'Street and number of the address.', { field: 'streetAddress' }),
    plus.text('LicensorExtendedAddress', 'Rest of the address, such as a post-office box.', { field: 'extendedAddress' }),
    plus.text('LicensorCity', 'City of the address.', { field: 'city' }),
    plus.text('LicensorRegion', 'State or province of the address.', { field: 'region' }),
    plus.text('LicensorPostalCode', 'Postal code of the address.', { field: 'postalCode' }),
    plus.text('LicensorCountry', 'Country of the address.', { field: 'country' }),
  ],
}

/** What of PLUS the IPTC made its own. [IPTC Photo Metadata Standard 2025.1] */
export const licensing: readonly XmpRow[] = [
  plus.one('DataMining', dataMining, 'Whether the picture may be mined for data or used to train models.'),
  plus.text('DataMining', 'The same as it is written: the address of a term.', { field: 'dataMiningUri' }),
  plus.localized('OtherConstraints', 'What else is to be heeded in using the picture'),
  plus.structures(
    'ImageCreator',
    party('XmpImageCreator', 'ImageCreator', 'Who made a picture [PLUS, Image Creator].'),
    'Those who made the picture.',
    { field: 'imageCreators' },
  ),
  plus.structures(
    'CopyrightOwner',
    party('XmpCopyrightOwner', 'CopyrightOwner', 'Who owns the copyright in a picture [PLUS, Copyright Owner].'),
    'Those who own the copyright.',
    { field: 'copyrightOwners' },
  ),
  plus.structures('Licensor', licensor, 'Those whom to ask for a licence.', { field: 'licensors' }),
  plus.structures(
    'ImageSupplier',
    party('XmpImageSupplier', 'ImageSupplier', 'Who delivered a picture [PLUS, Image Supplier].'),
    'Those who delivered the picture.',
    { field: 'imageSuppliers' },
  ),
  plus.text('ImageSupplierImageID', 'What the supplier calls the picture.'),
  plus.one('ModelReleaseStatus', modelRelease, 'Whether those shown have agreed.'),
  plus.texts('ModelReleaseID', 'What identifies the releases of those shown.', { field: 'modelReleaseIds' }),
  plus.one('PropertyReleaseStatus', propertyRelease, 'Whether the owners of what is shown have agreed.'),
  plus.texts('PropertyReleaseID', 'What identifies the releases of those owners.', { field: 'propertyReleaseIds' }),
  plus.one('MinorModelAgeDisclosure', minorAge, 'How old the youngest person shown was.'),
]

/** [PLUS License Data Format 1.2.1] */
export const plusProperties: XmpView = {
  field: 'plus',
  type: 'XmpPlus',
  description: 'Licensing, prefix plus: who made, owns, delivers and licenses the picture, and on which terms [PLUS License Data Format].',
  rows: [
    ...licensing,
    plus.structures(
      'Licensee',
      party('XmpLicensee', 'Licensee', 'Whom a picture is licensed to [PLUS, Licensee].'),
      'Those whom the picture is licensed to.',
      { field: 'licensees' },
    ),
    plus.structures(
      'EndUser',
      party('XmpEndUser', 'EndUser', 'Who uses a picture in the end [PLUS, End User].'),
      'Those who use the picture in the end.',
      { field: 'endUsers' },
    ),
    plus.text('Version', 'The version of PLUS that was written.'),
    plus.text('MediaSummaryCode', 'All media that the licence is for, as one code.'),
    plus.date('LicenseStartDate', 'When the licence begins.'),
    plus.date('LicenseEndDate', 'When the licence ends.'),
    plus.text('LicenseID', 'What the licensor calls the licence.'),
    plus.dates('LicenseTransactionDate', 'When the licence was agreed on.', { field: 'licenseTransactionDates' }),
    plus.localized('MediaConstraints', 'In which media the picture may not be used'),
    plus.localized('RegionConstraints', 'In which parts of the world the picture may not be used'),
    plus.localized('ProductOrServiceConstraints', 'For which products or services the picture may not be used'),
    plus.texts('ImageFileConstraints', 'What the file itself must keep, as terms of PLUS.'),
    plus.texts('ImageAlterationConstraints', 'Which changes are not allowed, as terms of PLUS.'),
    plus.text('ImageDuplicationConstraints', 'Whether the picture may be copied, as a term of PLUS.'),
    plus.text('CreditLineRequired', 'Whether a credit line must be shown, as a term of PLUS.'),
    plus.localized('CreditLine', 'What the credit line must say', { field: 'creditLine' }),
    plus.text('CopyrightStatus', 'Whether the picture is under copyright, as a term of PLUS.'),
    plus.text('CopyrightRegistrationNumber', 'The number under which the copyright is registered.'),
    plus.date('FirstPublicationDate', 'When the picture was first published.'),
    plus.text('AdultContentWarning', 'Whether the picture is for grown-ups only, as a term of PLUS.'),
    plus.text('ImageType', 'Whether it is a photograph, an illustration or another, as a term of PLUS.'),
    plus.text('ImageFileName', 'What the file was called on delivery.', { field: 'imageFileName' }),
    plus.text('ImageFileFormatAsDelivered', 'The format on delivery, as a term of PLUS.'),
    plus.text('ImageFileSizeAsDelivered', 'The size on delivery, as a term of PLUS.'),
    plus.text('ImageCreatorImageID', 'What the creator calls the picture.'),
    plus.text('CopyrightOwnerImageID', 'What the owner of the copyright calls the picture.'),
    plus.text('LicensorImageID', 'What the licensor calls the picture.'),
    plus.localized('LicensorNotes', 'Notes of the licensor'),
    plus.text('Reuse', 'Whether the picture was licensed before for the same project, as a term of PLUS.'),
  ],
}
