import { expect, test } from 'vitest'
import { crop } from '../../src/rest/imgproxy-arguments.ts'
import { cropArea } from '../../src/rest/imgproxy-crop.ts'
import { ImgproxyError } from '../../src/rest/imgproxy-error.ts'

test.each([
  ['100:50', [0.25, 0.25, 0.5, 0.5]],
  ['0.5:0.5', [0.25, 0.25, 0.5, 0.5]],
  ['1000:1000', [0, 0, 1, 1]],
  ['100:50:nowe', [0, 0, 0.5, 0.5]],
  ['100:50:soea', [0.5, 0.5, 0.5, 0.5]],
  ['100:50:soea:20:10', [0.4, 0.4, 0.5, 0.5]],
  ['100:50:no:0:0.1', [0.25, 0.1, 0.5, 0.5]],
  ['100:50:ce:1000:-1000', [0.5, 0, 0.5, 0.5]],
  ['100:50:fp:0:1', [0, 0.5, 0.5, 0.5]],
  ['100:50:fp:0.5:0.5', [0.25, 0.25, 0.5, 0.5]],
])('%s of 200 by 100', (written, [left, top, width, height]) => {
  expect(cropArea(crop(written.split(':'))!, { width: 200, height: 100 })).toEqual({ left, top, width, height })
})

test.each(['1:1:obj:cat', '1:1:objw:cat:2'])('%s needs a detector of objects', (written) => {
  expect(() => cropArea(crop(written.split(':'))!, { width: 2, height: 2 })).toThrow(ImgproxyError)
})

test.each(['0:0', '', '0:0:no', '0:0:obj:cat'])('"%s" cuts nothing', (written) => expect(crop(written.split(':'))).toBeNull())
